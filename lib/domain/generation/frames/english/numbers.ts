import type { TextRange } from "../../../document/document";
import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askInverted,
  type EnglishClause,
  englishClause,
  englishStem,
  independentClauses,
} from "../../stems/english-stem";

/** The noun phrase that a number counts: `of its neurons`, `Pro Bowl selections`. */
const COUNTED = /^ ((?:(?:[a-z][a-z-]*|[A-Z][a-z]+) ){0,2}?[a-z][a-z-]+s)\b(?! of\b)/;
const NUMBER_LEAD =
  /(?:\b(?:only|just|about|around|nearly|almost|over|more than|less than|at least|up to|some|exactly|approximately|between|roughly) )+$/;

interface Place {
  readonly clause: EnglishClause;
  readonly numeral: Numeral;
  readonly context: FrameContext;
}

/** What stands between the verb and the number, words such as `only` left out. */
function leadOf({ clause, numeral }: Place): string {
  const { passage, statement } = clause;
  return passage.text.slice(statement.rest.start, numeral.start).replace(NUMBER_LEAD, "").trim();
}

/** A question with its number fronted reads well only when the number follows the verb closely. */
function isObject(place: Place): boolean {
  const { clause, numeral } = place;
  return numeral.start >= clause.statement.rest.start && leadOf(place) === "";
}

function askShare(place: Place): string | null {
  const { clause, numeral, context } = place;
  const after = clause.passage.text.slice(numeral.end, clause.end);
  const share = /^ of ((?:the|its|their|all|his|her) [A-Za-z-]+)/.exec(after);
  if (!isObject(place) || !share) return null;
  return askInverted(clause, context, `what percentage of ${share[1]}`, after.slice(share[0].length));
}

function askCount(place: Place): string | null {
  const { clause, numeral, context } = place;
  const after = clause.passage.text.slice(numeral.end, clause.end);
  const counted = COUNTED.exec(after);
  if (/:/.test(after)) return null;
  if (!isObject(place) || !counted || numeral.form === "percent") return null;
  if (/^(?:is|are|was|were)$/.test(clause.statement.base)) return null;
  return askInverted(clause, context, `how many ${counted[1]}`, after.slice(counted[0].length));
}

function askYear(place: Place): string | null {
  const { clause, numeral, context } = place;
  const { passage, statement } = clause;
  const before = passage.text.slice(statement.rest.start, numeral.start);
  const preposition = / (?:in|on|since)$|^ ?(?:in|on|since) $| (?:in|on|since) $/.exec(before)?.[0].trim();
  const isLast = /^\s*$/.test(passage.text.slice(numeral.end, clause.end));
  if (preposition === undefined || !isLast || clause.adjunct || numeral.start < statement.rest.start) return null;
  const rest = before.slice(0, before.lastIndexOf(preposition));
  const words = numeral.form === "year" ? `in what year` : `on what date`;
  return askInverted(
    clause,
    context,
    preposition === "since" ? "since when" : numeral.form === "date" && preposition === "in" ? "when" : words,
    rest,
  );
}

const ASKS: Readonly<Partial<Record<Numeral["form"], (place: Place) => string | null>>> = {
  percent: askShare,
  quantity: askCount,
  duration: askCount,
  year: askYear,
  date: askYear,
};

function questionFor(passage: Passage, numeral: Numeral, context: FrameContext): string | null {
  const range = independentClauses(passage).find((one) => one.start <= numeral.start && numeral.end <= one.end);
  const clause = range && englishClause(passage, range);
  return clause ? (ASKS[numeral.form]?.({ clause, numeral, context }) ?? null) : null;
}

/** `two of the`, `one`, a page or a name's number: nothing to remember. */
function isEmpty(numeral: Numeral, shadow: string): boolean {
  const after = shadow.slice(numeral.end, numeral.end + 5);
  const before = shadow.slice(Math.max(0, numeral.start - 14), numeral.start);
  return (
    numeral.form === "ordinal" ||
    (/ [A-Z][a-z]* $/.test(before) && numeral.form === "quantity" && numeral.isWritten === "digits") ||
    (numeral.isWritten === "words" && / of /.test(after))
  );
}

function answerOf(numeral: Numeral): TextRange {
  return { start: numeral.start, end: numeral.end };
}

/** The numbers that an English sentence gives: shares, counts, years and measures. */
export function englishNumbers(passage: Passage, context: FrameContext): Fact[] {
  return passage.numerals.flatMap((numeral): Fact[] => {
    if (isEmpty(numeral, passage.shadow)) return [];
    return [
      {
        frame: numeral.form === "year" || numeral.form === "date" ? "date" : "number",
        passage,
        context: englishStem(passage, numeral),
        answer: answerOf(numeral),
        answerType: "number",
        sort: numberSort(numeral),
        question: questionFor(passage, numeral, context),
        takesBlank: true,
        numeral,
      },
    ];
  });
}
