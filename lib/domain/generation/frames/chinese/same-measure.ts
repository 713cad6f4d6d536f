import type { TextRange } from "../../../document/document";
import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact } from "../../fact";
import { type Passage, textOf } from "../../passage";
import { chineseStatement } from "../../stems/chinese-stem";
import { besideThing, isThing } from "./thing-compared";

/** `而甲的激活率只有`: whose measure, and the verb that gives it. */
const GIVES =
  /^(?:而|但)?\s?(?<thing>[^的,:\s][^的,:]{1,15}?)\s?的(?<measure>[\u3400-\u9fff]{2,8}?)(?:则|却|也)?(?<verb>只有|仅有|仅为|约为|高达|达到|达|为|是|占|在)\s?(?:约|大约)?\s?$/;
const AFTER_NUMBER = /^\s?(?:之间|左右|以上|以下|以内)?$/;

/** What one clause says: a measure of a thing, with its number. */
interface Measured {
  readonly thing: string;
  readonly measure: string;
  readonly numeral: Numeral;
  /** Where the name of the thing begins. */
  readonly start: number;
}

function measuredIn({ shadow, numerals }: Passage, clause: TextRange): Measured | null {
  const [numeral, ...others] = numerals.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (!numeral || others.length > 0 || !AFTER_NUMBER.test(shadow.slice(numeral.end, clause.end))) return null;
  const before = shadow.slice(clause.start, numeral.start);
  const { thing = "", measure = "" } = GIVES.exec(before)?.groups ?? {};
  if (thing === "" || !isThing(thing)) return null;
  return { thing, measure, numeral, start: clause.start + before.indexOf(thing) };
}

function compared(passage: Passage, first: Measured, second: Measured, clause: TextRange): Fact[] {
  const { numeral } = first;
  const answer = { start: numeral.start, end: numeral.end };
  const context = chineseStatement(passage, { start: first.start, end: clause.end }, answer);
  if (!context) return [];
  const other = `${passage.text.slice(second.start, second.start + second.thing.length)} 的 ${textOf(passage, second.numeral)}`;
  const thing = passage.text.slice(first.start, first.start + first.thing.length);
  const gap = /[A-Za-z0-9]$/.test(thing) ? " " : "";
  return [
    {
      frame: "contrast",
      passage,
      context,
      answer,
      answerType: "number",
      sort: numberSort(numeral),
      question: `${besideThing(other, "相比")},${thing}${gap}的${first.measure}是多少？`,
      takesBlank: true,
      numeral,
    },
  ];
}

/** One measure of two things, each with its number: what it is of the first beside that of the second. */
export function chineseSameMeasure(passage: Passage): Fact[] {
  return passage.clauses.flatMap((clause, index) => {
    const next = passage.clauses[index + 1];
    const [first, second] = [measuredIn(passage, clause), next ? measuredIn(passage, next) : null];
    const isPair = first && second && first.measure === second.measure && first.numeral.unit === second.numeral.unit;
    return isPair ? compared(passage, first, second, clause) : [];
  });
}
