import type { TextRange } from "../../../document/document";
import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact } from "../../fact";
import type { Passage } from "../../passage";
import { chineseStatement } from "../../stems/chinese-stem";
import { isThing } from "./thing-compared";

/** `而甲的激活率只有`: whose measure, and the verb that gives it. */
const GIVES =
  /^(?:而|但)?\s?(?<thing>[^的,:\s][^的,:]{1,15}?)\s?的(?<measure>[\u3400-\u9fff]{2,8}?)(?:则|却|也)?(?<verb>只有|仅有|仅为|约为|高达|达到|达|为|是|占|在)\s?(?:约|大约)?\s?$/;
const AFTER_NUMBER = /^\s?(?:之间|左右|以上|以下|以内)?$/;

/** `按报道的数字`: whose figures they are stays with them. */
const SOURCE = /^(?:按照?|据|根据)[^,]{1,14}$/;

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

/** Where the clause begins that says whose figures they are, and its words; none where the figures are plain. */
function sourceOf({ clauses, shadow, text }: Passage, index: number): { start: number | null; lead: string } {
  const before = clauses[index - 1];
  const isSource = before !== undefined && SOURCE.test(shadow.slice(before.start, before.end));
  return isSource
    ? { start: before.start, lead: `${text.slice(before.start, before.end)},` }
    : { start: null, lead: "" };
}

interface Side {
  readonly measured: Measured;
  readonly clause: TextRange;
  /** The clause before both sides. */
  readonly source: { readonly start: number | null; readonly lead: string };
}

function sideFact(passage: Passage, { measured, clause, source }: Side): Fact[] {
  const { numeral, thing, measure, start } = measured;
  const answer = { start: numeral.start, end: numeral.end };
  const whole = chineseStatement(passage, { start: source.start ?? start, end: clause.end }, answer);
  if (!whole) return [];
  const between = source.start === null ? [] : [{ start: source.start + source.lead.length, end: start }];
  const context = { ...whole, cuts: [...whole.cuts, ...between.filter((cut) => cut.end > cut.start)] };
  const name = passage.text.slice(start, start + thing.length);
  const gap = /[A-Za-z0-9]$/.test(name) ? " " : "";
  return [
    {
      frame: "contrast",
      passage,
      context,
      answer,
      answerType: "number",
      sort: numberSort(numeral),
      question: `${source.lead}${name}${gap}的${measure}是多少？`,
      takesBlank: true,
      numeral,
    },
  ];
}

/** One measure of two things, each with its number: what it is of the one, and of the other. */
export function chineseSameMeasure(passage: Passage): Fact[] {
  if (passage.numerals.length < 2) return [];
  return passage.clauses.flatMap((clause, index) => {
    const next = passage.clauses[index + 1];
    const [first, second] = [measuredIn(passage, clause), next ? measuredIn(passage, next) : null];
    const isPair = first && second && first.measure === second.measure && first.numeral.unit === second.numeral.unit;
    if (!isPair || !next) return [];
    const source = sourceOf(passage, index);
    return [
      ...sideFact(passage, { measured: first, clause, source }),
      ...sideFact(passage, { measured: second, clause: next, source }),
    ];
  });
}
