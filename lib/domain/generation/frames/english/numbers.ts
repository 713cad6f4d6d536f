import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askInverted,
  clauseOf,
  type EnglishClause,
  englishClauses,
  partText,
  restText,
} from "../../stems/english-stem";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";

/** The noun phrase that a number counts: `games`, `Pro Bowl selections`. */
const COUNTED = /^ ((?:(?:[a-z][a-z-]*|[A-Z][A-Za-z]+) ){0,2}?[a-z][a-z-]+s|people|men|women|children)\b(?! of\b)/;
const NUMBER_LEAD =
  /(?:\b(?:only|just|about|around|nearly|almost|over|more than|less than|fewer than|at least|up to|some|exactly|approximately|roughly|an? (?:estimated|average of|total of)|as many as|estimated)(?: |$))+$/i;

interface Place {
  readonly clause: EnglishClause;
  readonly numeral: Numeral;
  readonly context: FrameContext;
  /** Index of the phrase that holds the number. */
  readonly at: number;
}

/** Words between the head of the number's phrase and the number, without `only` and the like. */
function leadOf({ clause, numeral, at }: Place): string {
  const start = clause.phrases[at]?.start ?? numeral.start;
  return `${clause.passage.text.slice(start, numeral.start)}`.replace(NUMBER_LEAD, "").trim();
}

/** The phrase's text after the number. */
function tailOf({ clause, numeral, at }: Place): string {
  return clause.passage.text.slice(numeral.end, clause.phrases[at]?.end ?? numeral.end);
}

function restAfter({ clause, at }: Place): string | null {
  return restText(clause, clause.phrases.slice(at + 1));
}

function askShare(place: Place): string | null {
  const { clause, context, at } = place;
  const tail = tailOf(place);
  const share = /^ of .+$/.exec(tail);
  const rest = restAfter(place);
  if (at !== 0 || leadOf(place) !== "" || !share || rest === null || clause.group.isCopula) return null;
  return askInverted(clause, context, { words: `what percentage${tail}`, rest });
}

function askCount(place: Place): string | null {
  const { clause, context, at } = place;
  const tail = tailOf(place);
  const counted = COUNTED.exec(tail);
  const rest = restAfter(place);
  if (at !== 0 || leadOf(place) !== "" || !counted || rest === null || clause.group.isCopula) return null;
  const more = tail.slice(counted[0].length);
  if (/,| and | or /.test(more)) return null;
  return askInverted(clause, context, { words: `how many ${counted[1]}`, rest: `${more} ${rest}` });
}

function askMoney(place: Place): string | null {
  const { clause, context, at } = place;
  const rest = restAfter(place);
  if (at !== 0 || leadOf(place) !== "" || tailOf(place).trim() !== "" || rest === null || clause.group.isCopula)
    return null;
  return askInverted(clause, context, { words: "how much", rest });
}

const LASTS = /^(?:last|take|continue|remain|run|live|serve|reign|spend)$/;

/** `for six months`, `within six months`. */
function askDuration(place: Place): string | null {
  const { clause, context, at } = place;
  const phrase = clause.phrases[at];
  const before = restText(clause, clause.phrases.slice(0, at));
  const after = restAfter(place);
  const tail = tailOf(place).trim();
  if (
    !phrase ||
    before === null ||
    after === null ||
    !/^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries)$/.test(tail)
  )
    return null;
  const lead = leadOf(place).toLowerCase();
  if (phrase.kind === "noun" && at === 0 && lead === "" && LASTS.test(clause.group.base))
    return askInverted(clause, context, { words: "how long", rest: after });
  if (phrase.kind !== "preposition" || (lead !== "for" && lead !== "within")) return null;
  const words = lead === "for" ? "for how long" : `within how many ${tail}`;
  return askInverted(clause, context, { words, rest: `${before} ${after}` });
}

const ASKS: Readonly<Partial<Record<Numeral["form"], (place: Place) => string | null>>> = {
  percent: askShare,
  quantity: (place) => (/^[$£€]/.test(place.numeral.unit) ? askMoney(place) : askCount(place)),
  duration: (place) => askDuration(place) ?? askCount(place),
};

/** `two of the`, a page or a name's number: nothing to remember. */
function isEmpty(numeral: Numeral, shadow: string): boolean {
  const after = shadow.slice(numeral.end, numeral.end + 5);
  const before = shadow.slice(Math.max(0, numeral.start - 14), numeral.start);
  return (
    numeral.form === "ordinal" ||
    /[–±-] ?$/.test(shadow.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
    /^ ?[–±-]/.test(shadow.slice(numeral.end, numeral.end + 2)) ||
    /\b(?:[Ss]ection|[Cc]hapter|[Ff]igure|[Tt]able|[Vv]ersion|[Pp]age) $/.test(before) ||
    (/ [A-Z][a-z]* $/.test(before) && numeral.form === "quantity" && numeral.isWritten === "digits") ||
    (numeral.isWritten === "words" && / of /.test(after)) ||
    (numeral.isWritten === "words" && (numeral.values[0] ?? 0) < 3 && numeral.form === "quantity")
  );
}

/** A number in a sentence that is set against nothing else, and that the words beside it explain. */
function toFact(clause: EnglishClause, numeral: Numeral, context: FrameContext): Fact | null {
  const { phrases, passage } = clause;
  const at = phrases.findIndex(({ start, end }) => start <= numeral.start && numeral.end <= end);
  const question = at < 0 ? null : (ASKS[numeral.form]?.({ clause, numeral, context, at }) ?? null);
  const end = question !== null && /\bhow long\b/i.test(question) ? (phrases[at]?.end ?? numeral.end) : numeral.end;
  const isInSubject = numeral.start < clause.group.head.start;
  const fact = englishFact(clause, {
    frame: "number",
    answer: { start: numeral.start, end },
    answerType: "number",
    sort: numberSort(numeral),
    question,
    takesBlank:
      !isInSubject &&
      !(numeral.isWritten === "words" && numeral.form === "quantity") &&
      isBlankable(passage, numeral, clause),
  });
  return fact && { ...fact, numeral };
}

/** A blank beside other numbers of its sort has too many right answers. */
function isBlankable(passage: Passage, numeral: Numeral, clause: EnglishClause): boolean {
  const others = passage.numerals.filter(
    (one) => one !== numeral && one.form === numeral.form && clause.start <= one.start && one.end <= clause.end,
  );
  return others.length < 2 && partText(clause, clause).split(/\s+/).length <= 32;
}

/** The numbers that an English sentence gives: shares, counts and measures. */
export function englishNumbers(passage: Passage, context: FrameContext): Fact[] {
  const clauses = englishClauses(passage, context);
  return passage.numerals.flatMap((numeral): Fact[] => {
    if (isEmpty(numeral, passage.shadow) || numeral.form === "year" || numeral.form === "date") return [];
    const clause = clauseOf(clauses, numeral);
    const fact = clause && isSpecific(clause) ? toFact(clause, numeral, context) : null;
    return fact ? [fact] : [];
  });
}
