import type { TextRange } from "../../../document/document";
import { numberSort } from "../../distractors/number-sort";
import type { Fact, Rivals } from "../../fact";
import { type Passage, type StemContext, textOf } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { besideThing, isThing } from "./thing-compared";

/** Words that say which of two measures is the greater, each with its opposite. */
const OPPOSITES: Readonly<Record<string, string>> = {
  高于: "低于",
  低于: "高于",
  多于: "少于",
  少于: "多于",
  大于: "小于",
  小于: "大于",
  早于: "晚于",
  晚于: "早于",
  快于: "慢于",
  慢于: "快于",
  超过: "低于",
  不及: "超过",
};
const COMPARES = new RegExp(
  `(?<adverb>(?:远远|大大|远|大幅|明显|略|稍)?)(?<word>${Object.keys(OPPOSITES).join("|")})(?!了)\\s?(?<other>[^,、()（）]{2,24})$`,
);
/** A word that compares stands in the sentence: quick to tell of most that none does. */
const MAY_COMPARE = /[高低多少大小早晚快慢]于|超过|不及/;
/** What can be measured, and so be greater or less. */
const MEASURE =
  /(?:数|数量|人数|人口|率|比例|比重|占比|产量|销量|总量|储量|含量|重量|质量|容量|流量|电量|金额|总额|销售额|值|水平|速度|成本|价格|面积|长度|宽度|高度|深度|厚度|温度|密度|精度|浓度|强度|亮度|难度|湿度|硬度|寿命|规模|收入|得分|效率|时间|距离|体积|直径)\s?$/;
/** Adverbs between a measure and the word that compares it. */
const BETWEEN = /(?:已经|已|也|都|仍|仍然|则|却|目前|一直)?$/;
const GIVES =
  /\s?(?:仅|只|约|大约|高达|已)?(?:占|有|为|是|达|达到|降至|升至|增至|约为|仅为|只有|高达|低至)?(?:约|了)?\s?$/;
/** Whose measure it is, before the measure itself. */
const OWNER = /^(?<thing>[^的,]{2,16})的(?<measure>[^的,]{2,12})$/;
const NOUN_MEASURE = /^[\u3400-\u9fff]{2,10}$/;

/** One measure of a thing set against that of another. */
interface Comparison {
  /** What the stem shows changed into `与…相比如何`: from here to the end of the clause. */
  readonly asked: TextRange;
  /** The words that compare, with the other side. */
  readonly answer: TextRange;
  readonly word: TextRange;
  /** The name of the other side, without its number. */
  readonly other: TextRange;
  /** What is measured; `null` where it has no name of its own. */
  readonly measure: string | null;
}

/** A number of the first side right before the words that compare, with its verb; empty where there is none. */
function ownNumber({ shadow, numerals }: Passage, clause: TextRange): TextRange | null {
  const numeral = numerals.find(({ end }) => end === clause.end);
  if (!numeral) return null;
  const verb = GIVES.exec(shadow.slice(clause.start, numeral.start))?.[0].length ?? 0;
  return { start: numeral.start - verb, end: numeral.end };
}

/** Where the measure ends and what is said of it begins: in the clause itself, or in the one before it. */
function measuredBefore(passage: Passage, index: number, at: number): TextRange | null {
  const { clauses, shadow } = passage;
  const clause = clauses[index];
  if (!clause) return null;
  if (at > clause.start) {
    const between = BETWEEN.exec(shadow.slice(clause.start, at))?.[0].length ?? 0;
    return { start: clause.start, end: at - between };
  }
  const before = clauses[index - 1];
  const number = before ? ownNumber(passage, before) : null;
  if (!before || !number || shadow.charAt(before.end) !== ",") return null;
  return { start: before.start, end: number.start };
}

/** `以20比1的比例超过…` tells how, and what is measured is something else. */
function isMeasure(text: string): boolean {
  return MEASURE.test(text) && !/[以按]\s?[\d一二两三四五六七八九十]|[()]/.test(text);
}

/** The measure without the name of whose it is; `null` where no name owns it and it is more than one noun. */
function measureName({ shadow, subject }: Passage, range: TextRange): string | null {
  const text = shadow.slice(range.start, range.end).trim();
  const { thing = "", measure = "" } = OWNER.exec(text)?.groups ?? {};
  const isOwned = /[A-Za-z]/.test(thing) || thing.trim() === subject;
  const name = isOwned ? measure : text;
  return NOUN_MEASURE.test(name) && !name.includes("的") ? name : null;
}

function comparisonIn(passage: Passage, clause: TextRange, index: number): Comparison | null {
  const { shadow } = passage;
  const match = COMPARES.exec(shadow.slice(clause.start, clause.end));
  const { adverb = "", word = "", other = "" } = match?.groups ?? {};
  if (!match || !isThing(other)) return null;
  const start = clause.start + match.index;
  const measured = measuredBefore(passage, index, start);
  if (!measured || !isMeasure(shadow.slice(measured.start, measured.end))) return null;
  const otherStart = clause.end - other.length;
  const name = /^(.{2,14}?)(?:\s?的[^的]*)?$/.exec(other)?.[1] ?? "";
  if (name === "" || (other.includes("的") && !passage.numerals.some(({ end }) => end === clause.end))) return null;
  return {
    asked: { start: measured.end, end: clause.end },
    answer: { start, end: clause.end },
    word: { start: start + adverb.length, end: start + adverb.length + word.length },
    other: { start: otherStart, end: otherStart + name.trimEnd().length },
    measure: measureName(passage, measured),
  };
}

/** What the words that compare could have been: the opposite, and neither. */
function rivalsOf(passage: Passage, { answer, word }: Comparison): Rivals {
  const opposite = OPPOSITES[textOf(passage, word)] ?? "";
  const before = passage.text.slice(answer.start, word.start);
  const after = passage.text.slice(word.end, answer.end);
  return {
    texts: [`${before}${opposite}${after}`, besideThing(after, "相当")],
    flip: { ...word, text: opposite },
  };
}

/** The statement itself, without the numbers of either side. */
function bareStatement(context: StemContext, { asked, answer, other }: Comparison): StemContext {
  const cuts = [
    { start: asked.start, end: answer.start },
    { start: other.end, end: asked.end },
  ].filter(({ start, end }) => end > start);
  return { ...context, cuts: [...context.cuts, ...cuts] };
}

function howItCompares(passage: Passage, comparison: Comparison): Fact | null {
  const { asked, answer, other } = comparison;
  const context = chineseStem(passage, { start: answer.start, end: asked.end });
  // Behind a colon the measure is an example of what stands before it.
  const isExample = context !== null && passage.shadow.slice(context.start, asked.start).includes(":");
  if (!context || isExample || context.end !== asked.end || context.start > asked.start) return null;
  return {
    frame: "contrast",
    passage,
    context: bareStatement(context, comparison),
    answer,
    answerType: "phrase",
    sort: "comparison",
    question: askInPlace(passage, context, asked, besideThing(textOf(passage, other), "相比如何")),
    takesBlank: false,
    rivals: rivalsOf(passage, comparison),
  };
}

/** `激活率降至5.5%,远低于 GPT-4 的 12.5%`: what it is of the other. */
function numberOfOther(passage: Passage, { answer, other, measure }: Comparison): Fact | null {
  const numeral = passage.numerals.find(({ start, end }) => end === answer.end && start > other.end);
  const context = chineseStem(passage, answer);
  if (!numeral || !context || measure === null) return null;
  const name = textOf(passage, other);
  return {
    frame: "contrast",
    passage,
    context,
    answer: { start: numeral.start, end: numeral.end },
    answerType: "number",
    sort: numberSort(numeral),
    question: `${name}${/[A-Za-z0-9]$/.test(name) ? " " : ""}的${measure}是多少？`,
    takesBlank: true,
    numeral,
  };
}

/** One measure of two things: how they compare, and what it is of the second. */
export function chineseComparisons(passage: Passage): Fact[] {
  if (!MAY_COMPARE.test(passage.shadow)) return [];
  return passage.clauses.flatMap((clause, index) => {
    const comparison = comparisonIn(passage, clause, index);
    if (!comparison) return [];
    const number = numberOfOther(passage, comparison);
    if (!number) return howItCompares(passage, comparison) ?? [];
    const { answer, other } = comparison;
    return [number, howItCompares(passage, { ...comparison, answer: { ...answer, end: other.end } }) ?? []].flat();
  });
}
