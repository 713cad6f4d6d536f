import type { TextRange } from "../../../document/document";
import { chineseTopic, isWordBorder } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isPersonName } from "../../resolve/chinese-theme";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue, withNextDeed } from "./cue-answer";
import { questionWordFor } from "./name-question";
import { isTelling } from "./telling";

interface CueGroup {
  readonly name: string;
  readonly cues: string;
  readonly questionWord: string;
}

/** Predicates whose complement is worth asking for; within a group the complements read alike. */
const GROUPS: readonly CueGroup[] = [
  {
    name: "effect",
    cues: "提高|降低|增加|减少|促进|推动|加速|加快|限制|缓解|规避|避免|防止|确保|改善|增强|优化|扩大|缩小|节省|缩短|引发|引起|导致|造成|带来|产生|影响|破坏|维持|打破|开辟|汇聚",
    questionWord: "什么",
  },
  {
    name: "sign",
    cues: "凸显|体现|反映|显示|表明|证明|标志着|象征着|意味着|暗示着|预示着|展现出?|折射出的是|揭示|说明(?!书)",
    questionWord: "什么",
  },
  { name: "gift", cues: "提供|赋予|授予|给予", questionWord: "什么" },
  { name: "means", cues: "采用|使用|利用|运用|依赖|依靠|借助|凭借|采取", questionWord: "什么" },
  { name: "content", cues: "拥有|具有|具备|包含|包括|含有|涵盖", questionWord: "什么" },
  { name: "place", cues: "位于|坐落于|地处|出生于|生于|毕业于|就读于|任教于|葬于|定居于", questionWord: "哪里" },
  {
    name: "role",
    cues: "成为|变成|变为|改为|更名为|改名为|命名为|称为|称作|叫做|誉为|视为|译为|译作|意为|担任|出任",
    questionWord: "什么",
  },
  {
    name: "deed",
    cues: "获得|赢得|荣获|主修|出版|发表|发行|推出|发布|公开|开放|创立|创办|创建|建立|成立|发明|发现|研发|制造|生产|撰写|翻译|主演|饰演|击败|战胜|取代|收购|超越|超过|登顶|吸引|攻占|颁布|废除|签订|签署|引入|托管",
    questionWord: "什么",
  },
  {
    name: "origin",
    cues: "(?:主要)?来自于?|源于|源自|起源于|出自|取决于|在于|属于|服务于|致力于|适用于|聚焦于|基于|有助于|归功于|归因于|归结为|应用于|用于",
    questionWord: "什么",
  },
  { name: "need", cues: "需要|要求|强调|主张|支持|反对|禁止|允许|鼓励|面临", questionWord: "什么" },
];

const CUES = new RegExp(GROUPS.map((group) => `(?<${group.name}>${group.cues})`).join("|"), "g");
/** `更高效的` after 提供, `的应用` before: there the cue is a noun or a modifier. */
const NOUN_BEFORE = /[的和与、]$/;
/** `是位于…的医院`: the place qualifies what comes after it. */
const QUALIFIES_NEXT = /[是有个座家所条名]$/;
const AFTER_CUE = /^(?:了|着|过|到了?|出了?)?/;
const MODIFIER =
  /^(?:的|者|率|量|力|性|商|方|品|和|与|、|中|上|过程|方式|方法|之|于|版|派|人|家|日|会|后|前|时|权|学|界|物|价|费|费用|成本|手册|说明|条件)/;

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

interface Cue {
  readonly group: CueGroup;
  readonly start: number;
  /** Offset after the cue and its particle. */
  readonly end: number;
}

function cuesIn({ shadow, words }: Passage, clause: TextRange): Cue[] {
  const text = shadow.slice(clause.start, clause.end);
  return [...text.matchAll(CUES)].flatMap((match): Cue[] => {
    const group = GROUPS.find(({ name }) => match.groups?.[name] !== undefined);
    const after = text.slice(match.index + match[0].length);
    const particle = AFTER_CUE.exec(after)?.[0].length ?? 0;
    const before = text.slice(0, match.index);
    const isNoun = NOUN_BEFORE.test(before) || MODIFIER.test(after.slice(particle));
    const isRelative = group?.name === "place" && QUALIFIES_NEXT.test(before);
    const start = clause.start + match.index;
    const end = start + match[0].length + particle;
    const isWhole = isWordBorder(words, start) && isWordBorder(words, end);
    return group && isWhole && !isNoun && !isRelative ? [{ group, start, end }] : [];
  });
}

/** `在于它能够…`: what it can do. */
const CAN = /^\s?(?:它|其|他们?|她)?(?:能够|可以|能)(?=[\u3400-\u9fff]{2})/;

/** Phrases of one make: a statement, a noun with what qualifies it, a bare noun. */
function shapeOf(answer: string): string {
  if (HAS_PREDICATE.test(answer) || /[了能不有]/.test(answer)) return "statement";
  return /的[^的]{1,8}$/.test(answer) ? "qualified" : "bare";
}

function questionWordOf(cue: Cue, passage: Passage, answer: TextRange, { namesIn }: FrameContext): string {
  const name = namesIn(passage).find((one) => one.start === answer.start && one.end === answer.end);
  if (cue.group.name === "deed" && isPersonName(passage.shadow.slice(answer.start, answer.end))) return "谁";
  return (name && questionWordFor(name)) || cue.group.questionWord;
}

/** Predicates of which a thing has many: what it uses, needs or contains is clear only with more words before it. */
const WEAK: ReadonlySet<string> = new Set(["means", "content", "need", "gift", "deed"]);
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

/** `发布游戏`: a short common noun for an answer is guessed or trivial. */
function isBareNoun({ words }: Passage, answer: TextRange): boolean {
  const only = words.find((word) => word.start === answer.start && word.end === answer.end);
  return only !== undefined && answer.end - answer.start <= 2 && only.wordClass === "noun";
}

function isWorth(passage: Passage, answer: TextRange): boolean {
  return isTelling(passage.shadow.slice(answer.start, answer.end)) && !isBareNoun(passage, answer);
}

function askAt(passage: Passage, cue: Cue, clause: TextRange, frameContext: FrameContext): Asked | null {
  const can = CAN.exec(passage.shadow.slice(cue.end, clause.end))?.[0].length ?? 0;
  const own = answerAfterCue(passage, cue.end + can, clause.end);
  if (!own) return null;
  if (can > 0) return { answer: withNextDeed(passage, own), question: "做什么", isDeed: true };
  const text = passage.shadow.slice(own.start, own.end);
  if (HAS_PREDICATE.test(text) && !TAKES_STATEMENT.has(cue.group.name)) return null;
  if (isWorth(passage, own) && isWeak(passage, cue, clause)) return null;
  if (isWorth(passage, own))
    return { answer: own, question: questionWordOf(cue, passage, own, frameContext), isDeed: false };
  const gift = wholeGift(passage, cue, own, clause);
  const isDone = passage.shadow.charAt(cue.end - 1) === "了";
  return gift && { answer: gift, question: isDone ? "产生了什么影响" : "产生什么影响", isDeed: true };
}

function toFact(passage: Passage, cue: Cue, clause: TextRange, frameContext: FrameContext): Fact | null {
  const asked = askAt(passage, cue, clause, frameContext);
  const context = asked && chineseStem(passage, asked.answer);
  if (!asked || !context) return null;
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
