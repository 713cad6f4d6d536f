import type { TextRange } from "../../../document/document";
import { allMatches } from "../../../shared/all-matches";
import { rememberLast } from "../../../shared/remember-last";
import { chineseTopic, hasChinesePredicate } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import type { Passage, StemContext } from "../../passage";
import { holdsName, isPersonName } from "../../resolve/chinese-theme";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue, withNextDeed } from "./cue-answer";
import { questionWordFor } from "./name-question";
import { isMainPredicate, listGoesOn, namesWhatItAsksOf } from "./plain-statement";
import { type Cue, cuesIn } from "./predicate-cues";
import { givesItselfAway, isNamelessCause, isOfNobody, standsWithin } from "./sure-stem";
import { isCertain, isTelling, saysEnough } from "./telling";
import { isToldOnce } from "./told-once";

/** `提高利用率会变得…`: the cue and its complement are themselves what something is said of. */
const HAS_PREDICATE = /(?<![机社协大国员商晚宴])会(?![议员社计])|将(?!军)|变得|显得|成为|导致|被|就|却|是(?!否)/;
const TAKES_STATEMENT: ReadonlySet<string> = new Set(["sign", "origin", "need"]);
/** `在公开评测中`: where or when, not what. */
const SETTING =
  /^(?:在|从|当|随着|自|于)[^,]*(?:中|上|时|后|里|下|内|前|期间|以来|之际|为止|起|开始)$|^(?:对于|对|加上|比如|例如|譬如|当|如果|若|随着|通过|为了?|除了?|根据|按照|因为|由于|虽然|尽管|即使|无论|不管|只要|只有|一旦|自从)/;

/** `微软将模型引入 Azure 平台的举动`: a long name, whose predicate is in the next clause. */
const NAMES_ONLY =
  /^[^是了]*的(?:举动|决定|做法|行为|过程|事件|方式|方法|计划|努力|尝试|能力|政策|时候|情况|同时|基础|背景|前提)上?下?$/;

const EMPHASIS = /^(?<lead>(?:尤其|特别)是在)(?<place>[^,]{4,20}?)(?:中|上|方面|领域|时|里|下)$/;
const LONGEST_GIFT = 24;

/** `在于它能够…`: what it can do. */
const CAN = /^\s?(?:它|其|他们?|她)?(?:能够|可以|能)(?=[\u3400-\u9fff]{2})/;

/** Phrases of one make: a statement, a noun with what qualifies it, a bare noun. */
function shapeOf(answer: string): string {
  if (HAS_PREDICATE.test(answer) || /[了能不有]/.test(answer)) return "statement";
  return /的[^的]{1,8}$/.test(answer) ? "qualified" : "bare";
}

/** Cues whose complement is of a kind that its last word names, with the question word for that kind. */
const KINDS: readonly (readonly [cue: RegExp, answer: RegExp, word: string])[] = [
  [/^(?:毕业于|就读于|任教于)/, /大学$/, "哪所大学"],
  [/^(?:毕业于|就读于|任教于)/, /(?:学校|学院|中学|小学|高中|书院|学堂)$/, "哪所学校"],
  [/^(?:主要)?(?:来自|源自|源于|出自)/, /(?:[\u3400-\u9fff]语|[\u3400-\u9fff]文)$/, "哪种语言"],
  [/^属于/, /[\u3400-\u9fff]{2}(?:时期|时代|[世纪期])$/, "哪个时期"],
  [/^属于/, /科$/, "哪一科"],
  [/^属于/, /[\u3400-\u9fff]族$/, "哪一族"],
  [/^属于/, /语[系族支]$/, "哪个语系"],
  [/^属于/, /类$/, "哪一类"],
  [/^改编自/, /》$/, "哪部作品"],
  [/^(?:获得|赢得|荣获)/, /奖$/, "什么奖"],
  [/^(?:获得|赢得|荣获)/, /(?:称号|头衔)$/, "什么称号"],
];

function wordByKind(from: string, answer: string, otherwise: string): string {
  return KINDS.find(([cue, kind]) => cue.test(from) && kind.test(answer))?.[2] ?? otherwise;
}

function questionWordOf(cue: Cue, passage: Passage, answer: TextRange, { namesIn }: FrameContext): string {
  const { shadow } = passage;
  const text = shadow.slice(answer.start, answer.end);
  const name = namesIn(passage).find((one) => one.start === answer.start && one.end === answer.end);
  if (cue.group.name === "deed" && isPersonName(text)) return "谁";
  if (/^(?:担任|出任)/.test(shadow.slice(cue.start))) return /角色?$/.test(text) ? "什么角色" : "什么职务";
  const asked = (name && questionWordFor(name)) || cue.group.questionWord;
  return asked === cue.group.questionWord ? wordByKind(shadow.slice(cue.start), text, asked) : asked;
}

/** Predicates of which a thing has many: what it uses, needs or contains is clear only with more words before it. */
const WEAK: ReadonlySet<string> = new Set(["need", "gift", "deed"]);
const ENOUGH_BEFORE = 4;

/** Does only the subject stand before a weak predicate: 系统使用什么? */
function isWeak(passage: Passage, cue: Cue, clause: TextRange): boolean {
  const { shadow, opening } = passage;
  if (!WEAK.has(cue.group.name)) return false;
  const start = Math.max(clause.start, opening.end);
  const topic = chineseTopic(passage, { start, end: clause.end });
  const isFirst = clause.start <= opening.end && !/的|〔/.test(opening.text + shadow.slice(start, topic?.end ?? start));
  const before = shadow
    .slice(topic?.end ?? start, cue.start)
    .replace(/[\s不也还都则会可能将必须应要已通常主要同时]/g, "");
  return isFirst && before.length < ENOUGH_BEFORE;
}

interface AskedStem extends StemContext {
  readonly answer: TextRange;
}

interface Asked {
  readonly answer: TextRange;
  readonly question: string;
  readonly isDeed: boolean;
}

/** `为其他国家的发展提供了机会`: an opportunity for whom is the answer, not that it is one. */
function wholeGift(passage: Passage, cue: Cue, answer: TextRange, clause: TextRange): TextRange | null {
  const gift = /(?:为|给|对)(?!了)[^,为给对]{3,16}$/.exec(passage.shadow.slice(clause.start, cue.start));
  const start = clause.start + (gift?.index ?? 0);
  return gift && cue.group.name === "gift" && answer.end - start <= LONGEST_GIFT ? { start, end: answer.end } : null;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]|的/gu, "").toLowerCase();
const lettersOfHeading = rememberLast(letters);

/** Does the heading above say it already? */
function isToldByHeading({ sectionPath }: Passage, answer: string): boolean {
  const names = answer.match(/[A-Za-z][\w.-]*/g) ?? [];
  const heading = sectionPath.at(-1) ?? "";
  const rest = answer.replace(/[^\u3400-\u9fff]|的/g, "");
  const isNamed = names.length > 0 && names.every((name) => heading.includes(name)) && rest.length <= 3;
  return isNamed || lettersOfHeading(heading).includes(letters(answer));
}

/** `发布游戏`: a short common noun for an answer is guessed or trivial. */
function isBareNoun({ words }: Passage, answer: TextRange): boolean {
  const only = words.find((word) => word.start === answer.start && word.end === answer.end);
  return only !== undefined && answer.end - answer.start <= 2 && only.wordClass === "noun";
}

/** `进入多用户模式时`: only the next clause says what. */
const ENDS_AS_SETTING = /(?:时|之后|之前|（更多）|\(更多\))$/;

/** `简单的 API`: so are many. */
const PLAIN = /^显示|^(?:简单|强大|灵活|新|不同|特殊|普通|足够数量|足够)的/;

function isWorth(passage: Passage, answer: TextRange): boolean {
  const text = passage.shadow.slice(answer.start, answer.end);
  return saysEnough(text) && !PLAIN.test(text) && !ENDS_AS_SETTING.test(text) && !isBareNoun(passage, answer);
}

function askOfGift(passage: Passage, cue: Cue, own: TextRange, clause: TextRange): Asked | null {
  const gift = wholeGift(passage, cue, own, clause);
  const isDone = passage.shadow.charAt(cue.end - 1) === "了";
  return gift && isDone ? { answer: gift, question: "产生了什么影响", isDeed: true } : null;
}

function askAt(passage: Passage, cue: Cue, clause: TextRange, frameContext: FrameContext): Asked | null {
  const can = CAN.exec(passage.shadow.slice(cue.end, clause.end))?.[0].length ?? 0;
  const own = answerAfterCue(passage, cue.end + can, clause.end);
  if (!own) return null;
  if (can > 0) return { answer: withNextDeed(passage, own), question: "做什么", isDeed: true };
  const text = passage.shadow.slice(own.start, own.end);
  if (HAS_PREDICATE.test(text) && !TAKES_STATEMENT.has(cue.group.name)) return null;
  if (!isTelling(text)) return askOfGift(passage, cue, own, clause);
  if (!isWorth(passage, own)) return null;
  if (isWeak(passage, cue, clause) || isToldByHeading(passage, text)) return null;
  return { answer: own, question: questionWordOf(cue, passage, own, frameContext), isDeed: false };
}

/** `使用安全认证来提供加密`: of all that is used, what does this? */
function servesDeed({ shadow }: Passage, answer: TextRange, clause: TextRange): boolean {
  return /^\s?(?:来|进行|实现|而)?[\u3400-\u9fff]{2}/.test(shadow.slice(answer.end, clause.end));
}

/** Groups whose complement is only worth asking for where it is a certain thing. */
const OF_ONE_THING: ReadonlySet<string> = new Set(["deed", "gift", "effect", "role"]);
const PLACE_GOES_ON = /的.*(?:用于|只|几乎|[是有为])/;

/** `前香港办公室主任,曾经担任副局长`: more posts than one were held before. */
const FORMER = /(?:^|[,、;])\s?前(?![往后期身来述者])|曾(?!祖|孙|国藩|荫)|历任|先后|(?:^|[,、;])\s?原任/g;

function isOneOfPosts({ shadow }: Passage, cue: Cue): boolean {
  return /^(?:担任|出任)/.test(shadow.slice(cue.start)) && allMatches(FORMER, shadow).length > 1;
}

function isUncertain(passage: Passage, cue: Cue, answer: TextRange): boolean {
  const { shadow, words } = passage;
  const text = shadow.slice(answer.start, answer.end);
  if (isOneOfPosts(passage, cue)) return true;
  if (givesItselfAway(shadow.slice(0, cue.start), text, cue.group.name)) return true;
  if (/^(?:担任|出任)/.test(shadow.slice(cue.start)) && /至(?![尊高少上])|直到|期间/.test(text)) return true;
  if (cue.group.name === "place") return PLACE_GOES_ON.test(text) || /^(?:毗邻|附近|邻近|周边)/.test(text);
  return OF_ONE_THING.has(cue.group.name) && !isCertain(text) && !holdsName(shadow, answer, words);
}

/** `叫做`, `被称为`: somebody or something must stand before it. */
const NAMING = /^(?:被|又)?(?:称|叫|誉|视|译|命名|改名|更名)/;
const NO_SUBJECT =
  /^(?:有时|通常|一般|往往|也|又|常|还|被|并|则|而|会|可|,|\s)*$|[上中里下内](?:也|则|又|还|通常|一般|被|\s)*$/;
/** A key does so in one program only. */
const KEY = /^\s?(?:Esc|Tab|Ctrl|Alt|Enter|Shift|Return|Del|Delete|F\d{1,2})(?:\s?键)?(?![A-Za-z])/;
/** A long means, or one with an aim of its own, between the subject and what is said of it. */
const LONG_MEANS = /(?:通过|利用|使用|借助|根据|凭借)[^,]{12,}$/;
/** Of `又给…提供`, `并且它的软件包位于`, only the first half was told before. */
const SECOND_HALF = /^(?:则|又|并且它|并且其|而且它|而且其|并它)/;

/** Does a clause only join on to what the stem says before it: a second half, a name for what another clause tells? */
function isHalf(passage: Passage, cue: Cue, clause: TextRange, context: StemContext): boolean {
  const { shadow, clauses } = passage;
  const before = shadow.slice(Math.max(clause.start, passage.opening.end), cue.start);
  const earlier = clauses.findLast((one) => one.end <= clause.start);
  const isNamed = earlier === undefined || !hasChinesePredicate(passage, earlier);
  const word = shadow.slice(cue.start, cue.end);
  if (KEY.test(before) || (/^(?:避免|防止|确保)/.test(word) && /^并?\s?$/.test(before))) return true;
  if (NAMING.test(word) && NO_SUBJECT.test(before) && !(isNamed && clause.start > 0 && !/[上中里下内]/.test(before)))
    return true;
  if (SECOND_HALF.test(before) && shadow.slice(context.start, clause.start) !== "") return true;
  return (
    LONG_MEANS.test(before) || shadow.slice(Math.max(context.start, passage.opening.end), cue.start).includes(word)
  );
}

/** Is what is said in a clause one certain thing, whole where the clause says it? */
function isWholeComplement(passage: Passage, cue: Cue, clause: TextRange, answer: TextRange): boolean {
  return (
    isMainPredicate(passage, cue, clause, answer) &&
    !listGoesOn(passage, answer) &&
    (cue.group.name !== "means" || servesDeed(passage, answer, clause)) &&
    !(cue.group.name === "origin" && servesDeed(passage, answer, clause)) &&
    !isUncertain(passage, cue, answer)
  );
}

/** Is it plain what a stem asks, and of what? */
function isSure(
  passage: Passage,
  cue: Cue,
  clause: TextRange,
  { answer, ...context }: AskedStem,
  frameContext: FrameContext,
): boolean {
  const before = passage.shadow.slice(Math.max(context.start, passage.opening.end), cue.start);
  return (
    !standsWithin(before) &&
    !(cue.group.name === "effect" && isNamelessCause(passage, context, cue.start, frameContext.terms)) &&
    !isOfNobody(passage, clause, context) &&
    !isHalf(passage, cue, clause, context) &&
    isToldOnce(passage, cue, context, frameContext) &&
    namesWhatItAsksOf(passage, context, answer, frameContext.terms)
  );
}

function toFact(passage: Passage, cue: Cue, clause: TextRange, frameContext: FrameContext): Fact | null {
  const asked = askAt(passage, cue, clause, frameContext);
  if (!asked || !isWholeComplement(passage, cue, clause, asked.answer)) return null;
  const context = chineseStem(passage, asked.answer);
  if (!context || !isSure(passage, cue, clause, { ...context, answer: asked.answer }, frameContext)) return null;
  const { answer, question, isDeed } = asked;
  const shape = isDeed ? "deed" : shapeOf(passage.shadow.slice(answer.start, answer.end));
  return {
    frame: "complement",
    passage,
    context,
    answer,
    answerType: "phrase",
    sort: `phrase:${cue.group.name}:${shape}`,
    question: askInPlace(passage, context, answer, question),
    takesBlank: !isDeed,
  };
}

/** `…,尤其是在强化学习场景中`: where above all? */
function emphasis(passage: Passage, clause: TextRange): Fact[] {
  const match = EMPHASIS.exec(passage.shadow.slice(clause.start, clause.end));
  const { lead = "", place = "" } = match?.groups ?? {};
  const answer = { start: clause.start + lead.length, end: clause.start + lead.length + place.length };
  const context = match && isTelling(place) ? chineseStem(passage, answer) : null;
  if (!context || context.start >= clause.start || context.end > clause.end) return [];
  return [
    {
      frame: "complement",
      passage,
      context,
      answer,
      answerType: "phrase",
      sort: "phrase:emphasis",
      question: askInPlace(passage, context, answer, place.endsWith("场景") ? "什么场景" : "什么"),
      takesBlank: true,
    },
  ];
}

/** The first cue of a clause whose complement can be asked for. */
function complementIn(passage: Passage, clause: TextRange, context: FrameContext): Fact[] {
  const text = passage.shadow.slice(Math.max(clause.start, passage.opening.end), clause.end);
  const isLabel = passage.list !== null && passage.shadow.charAt(clause.end) === ":";
  if (/怎样|如何|怎么/.test(text)) return [];
  if (isLabel || SETTING.test(text) || NAMES_ONLY.test(text)) return [];
  for (const cue of cuesIn(passage, clause)) {
    const fact = toFact(passage, cue, clause, context);
    if (fact) return [fact];
  }
  return [];
}

/** What a telling predicate says of its subject, once for each clause. */
export function chineseComplements(passage: Passage, context: FrameContext): Fact[] {
  return passage.clauses.flatMap((clause) => {
    const found = emphasis(passage, clause);
    return found.length > 0 ? found : complementIn(passage, clause, context);
  });
}
