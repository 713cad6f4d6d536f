import type { TextRange } from "../../../document/document";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact } from "../../fact";
import { clauseAt, type Passage, renderPassage, type StemContext } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { standsInAside } from "./aside";

/** What follows a year and makes it another time: 1950年代, 2016年底. */
const GOES_ON =
  /^(?:[早中晚后前]期|[初末中](?:期|叶)?|前半|后半|代(?:初|中|末)?(?:期|叶)?|年?(?:[初底末]|[春夏秋冬](?!节)[季天]?)|上半年|下半年|第?[一二三四]季度?)/;
/** A border of a stretch of time, not the time of a deed. */
const BORDER_BEFORE =
  /(?:自从?|从|由|截至|截止|直到|至今|到|至|据|[但而且并]|是一?[部个种届场次辑]?|[以和与及、]|处理|[-–—~～至])\s?$/;
const BORDER_AFTER =
  /^\s?(?:以来|以前|之前|以后|之后|起|至|到|间|期间|也|亦|上午|下午|早上|凌晨|清晨|中午|傍晚|晚|前|后|[-–—~～]|、|和|与|或|及|版|款|的|度|[春暑寒]节|[春暑寒]假|赛季|号|刊|期|\()/;
const LEAD = /(?:在|于)?\s?$/;
const SHORTEST_DEED = 6;
/** After a question about the time these read badly: 在哪一年是, 在哪一年已. */
const NO_DEED = /^\s?(?:也|是|为|有|已|的|共|约|仅|只|人口|这|那|年|代)/;

interface Time extends TextRange {
  readonly numeral: Numeral;
  readonly question: string;
  readonly isPlain: boolean;
}

/** `19世纪`, not `两个世纪`. */
export function isCentury({ unit, start, end }: Numeral, shadow: string): boolean {
  return (
    unit === "世纪" && /^(?:公元前?)?(?:\d{1,2}|十[一二三四五六七八九]?|二十一?)\s?世纪$/.test(shadow.slice(start, end))
  );
}

/** `20世纪70年代初`. */
const DECADE = /^\s?\d0\s?年代(?:[初中末](?:期|叶)?)?/;

function timeOf(numeral: Numeral, shadow: string): Time {
  const rest = shadow.slice(numeral.end);
  const after = ((numeral.unit === "世纪" && DECADE.exec(rest)) || GOES_ON.exec(rest))?.[0] ?? "";
  const base = { start: numeral.start, end: numeral.end + after.length, numeral, isPlain: after === "" };
  if (after.startsWith("代")) return { ...base, question: after === "代" ? "哪个年代" : "什么时候" };
  if (after !== "") return { ...base, question: "什么时候" };
  if (numeral.form === "year") return { ...base, question: "哪一年" };
  if (numeral.unit === "世纪") return { ...base, question: "哪个世纪", isPlain: false };
  return { ...base, question: shadow.charAt(numeral.end - 1) === "日" ? "哪一天" : "什么时候" };
}

/** `1949年成立后`, `据某报5月29日报道`: the clause only says when or from where. */
function standsInSetting(passage: Passage, time: Time): boolean {
  const clause = clauseAt(passage, time.start);
  const text = passage.shadow.slice(Math.max(clause.start, passage.opening.end), clause.end);
  return /^(?:据|根据|按|截至|截止|自|从|直到|因|由于|加上|以及|包括|虽|尽管|除)|(?:后|前|时|以来|期间|之际|同时|起|为止|的|会议中|期间中)$/.test(
    text,
  );
}

/** A name short enough to put the question behind it. */
const CLEAN_TOPIC = /^(?!一[^些])[^因由与在以被对从将于经随为就因把向]{2,10}$/;

/** `通过了一项法案`: of many such events, which? */
/** Asks backwards: nobody looks for the year of a count. */
const COUNTED = /人口|面积|[为有达]\s?(?:约|近)?[\d,.]{3,}/;
const VAGUE_EVENT = /[了出](?:一[项个种次场部份篇])[^的,“《A-Za-z]{1,8}$/;

const NO_VERB = /^教授|的$/;

/** `遭受了2008年热带风暴的破坏`: the time belongs to a noun, not to what is said. */
function isAttribute({ shadow, words, opening }: Passage, time: Time, clause: TextRange): boolean {
  const start = Math.max(clause.start, opening.end);
  if (/的\s?$/.test(shadow.slice(start, time.start))) return true;
  const isSaid = words.some(
    ({ wordClass, start: at, end }) =>
      wordClass === "verb" && at >= start + 2 && end <= time.start && !NO_VERB.test(shadow.slice(at, end + 1)),
  );
  return isSaid && /的[^的,]{1,12}$/.test(shadow.slice(time.end, clause.end));
}

function isTelling(passage: Passage, time: Time, context: StemContext): boolean {
  const { shadow, numerals } = passage;
  const clause = clauseAt(passage, time.start);
  const own = clause.end - clause.start - (time.end - time.start);
  const deed = own > 2 ? own : context.end - context.start - (time.end - time.start);
  const isOnly = !numerals.some(
    (one) =>
      one !== time.numeral &&
      (one.form === "year" || one.form === "date") &&
      one.start >= context.start &&
      one.end <= context.end &&
      !context.cuts.some((cut) => cut.start <= one.start && one.end <= cut.end),
  );
  return (
    isOnly &&
    deed >= SHORTEST_DEED &&
    !isAttribute(passage, time, clause) &&
    !COUNTED.test(shadow.slice(clause.start, context.end)) &&
    !VAGUE_EVENT.test(shadow.slice(time.end, context.end)) &&
    !BORDER_BEFORE.test(shadow.slice(0, time.start)) &&
    !BORDER_AFTER.test(shadow.slice(time.end)) &&
    !standsInSetting(passage, time)
  );
}

function withMark(question: string): string {
  return `${question.replace(/[\s,，。;；:：、]+$/, "")}？`;
}

/** `〔甲〕1928年,他发起运动`: 〔甲〕在哪一年发起运动? The time moves behind the name in brackets. */
function askAfterBracket(passage: Passage, context: StemContext, time: Time, head: TextRange, rest: number): string {
  const cuts = context.cuts.filter((cut) => cut.end > rest);
  return withMark(
    renderPassage(passage, { ...context, cuts }, [{ start: head.start, end: rest, text: `在${time.question}` }]),
  );
}

/** `6月1日`: of which year? */
const DAY_ALONE =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:份|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号])?$/;

/** Where the deed begins behind its time, and behind a pronoun that the stem leaves out. */
function deedAfter({ shadow }: Passage, { cuts, end }: StemContext, time: Time): number {
  const pause = time.end + (/^\s?,?\s?/.exec(shadow.slice(time.end, end))?.[0].length ?? 0);
  return cuts.find((cut) => cut.start === pause && cut.end === pause + 1)?.end ?? pause;
}

/** `1186年,天孙王朝第25代国王为重臣所弑`: somebody else did it. */
function beginsWithNoun({ words }: Passage, start: number): boolean {
  const first = words.find((word) => word.start >= start)?.wordClass;
  return first === "noun" || first === "name";
}

/** `甲曾出任主教练`: a question about the time says already that it is past. */
function leftOutAfter(shadow: string, offset: number): number {
  return /^\s*(?:曾经?(?![祖孙]))?/.exec(shadow.slice(offset))?.[0].length ?? 0;
}

/** `1928年,甲发起运动`: 甲在哪一年发起运动? The time moves behind the one who did it. */
function askAfterTopic(passage: Passage, context: StemContext, time: Time, head: TextRange): string | null {
  const { shadow, opening } = passage;
  const rest = deedAfter(passage, context, time);
  const topic = chineseTopic(passage, { start: rest, end: clauseAt(passage, rest).end });
  if (NO_DEED.test(shadow.slice(topic?.end ?? rest))) return null;
  if (!topic && opening.text.endsWith("〕") && head.start <= opening.end && !beginsWithNoun(passage, rest))
    return askAfterBracket(passage, context, time, head, rest);
  const deed = topic && passage.words.find((word) => word.start >= topic.end + leftOutAfter(shadow, topic.end));
  // A short verb may be the end of a longer name: 胡格诺派.
  const isSure = deed !== null && deed !== undefined && deed.end - deed.start > 1;
  if (!topic || !isSure || !CLEAN_TOPIC.test(shadow.slice(topic.start, topic.end)))
    return askAtEnd(passage, context, time, { start: head.start, end: rest });
  const spaces = leftOutAfter(shadow, topic.end);
  return withMark(
    renderPassage(passage, context, [
      { start: head.start, end: rest, text: "" },
      { start: topic.end, end: topic.end + spaces, text: `在${time.question}` },
    ]),
  );
}

const LONGEST_EVENT = 40;

/** `1891年,化学家杜瓦制造出液氧`: 化学家杜瓦制造出液氧是在哪一年? Only of one short statement. */
function askAtEnd(passage: Passage, context: StemContext, time: Time, asked: TextRange): string | null {
  const event = renderPassage(passage, context, [{ ...asked, text: "" }]).replace(/[\s,，。;；:：、]+$/, "");
  const isPlain = event.length <= LONGEST_EVENT && !/[,，;；:：]/.test(event);
  return isPlain ? `${event}是在${time.question}？` : null;
}

/** Says how long, and belongs to no name. */
const ALL_LIFE = /(?:终身|终生|一生|毕生|早年|晚年|自幼|从小|一直)$/;

/** `甲生于乙,1951年赴港`: 甲在哪一年赴港? What else is told of the first clause's topic is left out. */
function askOfFirstTopic(passage: Passage, context: StemContext, time: Time): string | null {
  const { shadow, opening, clauses } = passage;
  const from = Math.max(context.start, opening.end);
  const first = clauses.find(({ end }) => end > from);
  const topic = first ? chineseTopic(passage, { start: from, end: first.end }) : null;
  const rest = deedAfter(passage, context, time);
  const own = chineseTopic(passage, { start: rest, end: clauseAt(passage, rest).end });
  if (!topic || own || beginsWithNoun(passage, rest) || NO_DEED.test(shadow.slice(rest))) return null;
  const name = shadow.slice(topic.start, topic.end).replace(ALL_LIFE, "");
  if (!CLEAN_TOPIC.test(name)) return null;
  const end = topic.start + name.length;
  const cuts = context.cuts.filter((cut) => cut.end <= end || cut.start >= rest);
  const text = /^[在于从]/.test(shadow.slice(rest)) ? time.question : `在${time.question}`;
  return withMark(renderPassage(passage, { ...context, cuts }, [{ start: end, end: rest, text }]));
}

function questionOf(passage: Passage, context: StemContext, time: Time): string | null {
  const clause = clauseAt(passage, time.start);
  const start = Math.max(clause.start, passage.opening.end);
  const lead = LEAD.exec(passage.shadow.slice(start, time.start))?.[0].length ?? 0;
  const head = { start: time.start - lead, end: time.end };
  const isFirst = start <= Math.max(context.start, passage.opening.end);
  if (head.start === start && isFirst) return askAfterTopic(passage, context, time, head);
  const ofFirst = head.start === start && !isFirst ? askOfFirstTopic(passage, context, time) : null;
  if (ofFirst !== null) return ofFirst;
  const isBare = /[,;]\s?$/.test(passage.shadow.slice(0, time.start));
  return askInPlace(passage, context, time, isBare ? `在${time.question}` : time.question);
}

function toFact(passage: Passage, numeral: Numeral): Fact | null {
  const time = timeOf(numeral, passage.shadow);
  const context = standsInAside(passage, time) ? null : chineseStem(passage, time);
  if (!context || DAY_ALONE.test(passage.shadow.slice(time.start, time.end))) return null;
  if (!isTelling(passage, time, context)) return null;
  const question = questionOf(passage, context, time);
  if (question === null) return null;
  return {
    frame: "date",
    passage,
    context,
    answer: { start: time.start, end: time.end },
    answerType: "number",
    sort: time.isPlain ? numberSort(numeral) : `time:${time.question}`,
    question,
    takesBlank: false,
    ...(time.isPlain ? { numeral } : {}),
  };
}

/** When something happened: a year, a day or a decade, asked for behind the name of what did it. */
export function chineseDates(passage: Passage): Fact[] {
  return passage.numerals
    .filter((numeral) => numeral.form === "year" || numeral.form === "date" || isCentury(numeral, passage.shadow))
    .flatMap((numeral) => toFact(passage, numeral) ?? []);
}
