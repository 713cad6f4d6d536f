import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isAnchored } from "../../stems/english-anchor";
import {
  askInverted,
  askSubject,
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
  /(?:\b(?:only|just|about|around|nearly|almost|over|more than|less than|fewer than|at least|up to|some|perhaps|exactly|approximately|roughly|no (?:less|fewer) than|an? (?:estimated|average of|total of)|as many as|estimated)(?: |$))+$/i;

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

/** All words between the head of the number's phrase and the number. */
function fullLead({ clause, numeral, at }: Place): string {
  return clause.passage.text.slice(clause.phrases[at]?.start ?? numeral.start, numeral.start);
}

/** The phrase's text after the number. */
function tailOf({ clause, numeral, at }: Place): string {
  return clause.passage.text.slice(numeral.end, clause.phrases[at]?.end ?? numeral.end);
}

function restAfter({ clause, at }: Place): string | null {
  return restText(clause, clause.phrases.slice(at + 1));
}

/** `activates between 12.5% and 25%`: a range in place of an object. */
function isBetween({ clause, numeral, at }: Place): boolean {
  const phrase = clause.phrases[at];
  return at === 0 && phrase?.lead === "between" && phrase.end === numeral.end && !clause.group.isCopula;
}

function askShare(place: Place): string | null {
  const { clause, context, at } = place;
  const tail = tailOf(place);
  const share = /^ of .+$/.exec(tail);
  const rest = restAfter(place);
  if (isBetween(place) && rest !== null)
    return askInverted(clause, context, { words: "between what percentages", rest });
  const phrase = clause.phrases[at];
  const isFor = phrase?.lead === "for" && clause.group.base === "account";
  const lead = isFor ? leadOf(place).replace(/^for\b ?/, "") : leadOf(place);
  if (at !== 0 || lead !== "" || !share || rest === null || clause.group.isCopula) return null;
  if (isFor)
    return askInverted(clause, context, {
      words: `${roughly(fullLead(place))}what percentage${tail}`,
      rest: `for ${rest}`,
    });
  return askInverted(clause, context, { words: `${roughly(fullLead(place))}what percentage${tail}`, rest });
}

/** `gave up`, `set out`: the particle between a verb and its object. */
function particleOf({ phrases, tokens }: EnglishClause): string {
  const first = phrases[0];
  return first?.kind === "adverb" &&
    /^(?:up|out|down|off|away|over|in|on)$/.test(first.lead) &&
    first.to === first.from + 1
    ? (tokens[first.from]?.text ?? "")
    : "";
}

function askCount(place: Place): string | null {
  const { clause, context, at } = place;
  const tail = tailOf(place);
  const counted = COUNTED.exec(tail);
  const rest = restAfter(place);
  const particle = at === 1 ? particleOf(clause) : "";
  const isFirst = at === 0 || particle !== "";
  if (!isFirst || leadOf(place) !== "" || !counted || rest === null || clause.group.isCopula) return null;
  const more = tail.slice(counted[0].length);
  if (
    /^(?:other |more |additional |further )|^(?:kinds|types|reasons|examples|things|categories|ways|parts|options|sorts|steps)\b/.test(
      counted[1] ?? "",
    ) &&
    (rest === "" || /^(?:other|more|additional|further) /.test(counted[1] ?? ""))
  )
    return null;
  if (/,| and | or /.test(more)) return null;
  // `formed 4.5 billion years ago`: how many years ago, not how many years.
  const [ago = ""] = /^ ago\b/.exec(more) ?? [];
  return askInverted(clause, context, {
    words: `${roughly(fullLead(place))}how many ${counted[1]}${ago}`,
    rest: `${particle} ${more.slice(ago.length)} ${rest}`,
  });
}

/** `about`, `more than`: stays in the question, where the answer is the bare number. */
function roughly(lead: string): string {
  const words =
    /(?:perhaps|about|around|nearly|almost|over|more than|less than|fewer than|at least|up to|approximately|roughly|as many as|an? (?:estimated|average of|total of)|estimated)(?= *$)/i.exec(
      lead,
    )?.[0];
  return words === undefined
    ? ""
    : `${words
        .toLowerCase()
        .replace(/^(?:perhaps|around|estimated)$/, "about")
        .replace(/^over$/, "more than")
        .replace(/^almost$/, "nearly")} `;
}

/** `Over 60% of the people died`, `roughly 500,000 Huguenots had fled France`: the number opens the subject. */
function askSubjectCount(clause: EnglishClause, { start, end, form }: Numeral): string | null {
  if (!isAnchored(clause)) return null;
  const { subject, passage, phrases, group, cuts } = clause;
  const lead = passage.text.slice(subject.start, start);
  const tail = passage.text.slice(end, subject.end);
  const rest = restText(clause, phrases);
  const isPlain = start >= subject.start && end <= subject.end && lead.replace(NUMBER_LEAD, "").trim() === "";
  if (!isPlain || rest === null || rest === "" || group.isNegative || cuts.length > 0 || /,/.test(tail)) return null;
  if (form === "percent")
    return /^ of /.test(tail) ? askSubject(clause, { words: `${roughly(lead)}what percentage${tail}`, rest }) : null;
  const counted = /^ (?:[a-z-]+ ){0,3}(?:[A-Za-z][a-z-]+s|people|men|women|children)\b/.test(tail);
  return counted && form === "quantity" ? askSubject(clause, { words: `${roughly(lead)}how many${tail}`, rest }) : null;
}

const MEASURE =
  /^(?:length|height|width|depth|extent|area|size|weight|mass|population|speed|distance|diameter|temperature|rate|price|cost|value|budget|salary|age|capacity|elevation|density|income|number|total|share|percentage|proportion|ratio|limit|maximum|minimum|average)$/;

/** `The length of the wall is 73 miles`: what it is. */
function askMeasure(place: Place): string | null {
  const { clause, context, at } = place;
  const { subject, group, phrases } = clause;
  const isPlain =
    group.isCopula && at === 0 && phrases.slice(1).every(({ kind }) => kind === "aside") && leadOf(place) === "";
  const isOf = subject.to > subject.coreTo && MEASURE.test(subject.head.lower);
  if (!isPlain || !isOf || group.isNegative || !/^(?: [a-z]+){0,3}$/.test(tailOf(place))) return null;
  return askInverted(clause, context, { words: "what", rest: "" });
}

/** `at age 39`: at what age. */
function askAge({ clause, numeral, context, at }: Place): string | null {
  const phrase = clause.phrases[at];
  const text = phrase ? clause.passage.text.slice(phrase.start, phrase.end) : "";
  if (!/^at (?:the )?age (?:of )?\d+$/.test(text) || phrase?.end !== numeral.end || clause.group.isCopula) return null;
  const rest = restText(
    clause,
    clause.phrases.filter((_, index) => index !== at),
  );
  return rest === null ? null : askInverted(clause, context, { words: "at what age", rest });
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

/** `C++11`, `192.168.0.1`, `386 PCs`, `sed 3.02`: a piece of a name counts nothing. */
function isVersion({ form, values }: Numeral, before: string, after: string): boolean {
  const isLoose = /[a-z] $/.test(before) && /^(?:[.,:;]|$)/.test(after);
  const isDecimal = values.some((value) => !Number.isInteger(value));
  return (
    /\+\+$|\d\.$|\/\S+ $/.test(before) ||
    /^ [A-Z]{2}|^\.\d|^ (?:and|or) \d/.test(after) ||
    /\d\S* (?:and|or) $/.test(before) ||
    (form === "quantity" && isDecimal && isLoose)
  );
}

const MOST_TALLIED = 12;

/** `in 2 steps`, `three components:`: how many there are of what is then told one by one, nobody needs to know. */
function isTally({ form, values, end }: Numeral, shadow: string): boolean {
  const isSmall = form === "quantity" && (values[0] ?? 0) <= MOST_TALLIED;
  const isOfParts = /^ (?:[a-z-]+ )?(?:steps|components|ways|things|points|reasons|stages|items)\b/.test(
    shadow.slice(end),
  );
  return isSmall && (isOfParts || /:\s*$/.test(shadow));
}

/** `two of the`, a page or a name's number: nothing to remember. */
function isEmpty(numeral: Numeral, shadow: string): boolean {
  const after = shadow.slice(numeral.end, numeral.end + 8);
  const before = shadow.slice(Math.max(0, numeral.start - 14), numeral.start);
  return (
    numeral.form === "ordinal" ||
    /[–±-] ?$/.test(shadow.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
    /^ ?[–±-]/.test(shadow.slice(numeral.end, numeral.end + 2)) ||
    /\b(?:[Ss]ection|[Cc]hapter|[Ff]igure|[Tt]able|[Vv]ersion|[Pp]age|[Nn]umber) $/.test(before) ||
    isVersion(numeral, before, after) ||
    (/[ -][A-Z][A-Za-z]* $/.test(before) && numeral.form === "quantity" && numeral.isWritten === "digits") ||
    /\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|previous|last|next|first|past) $/.test(before) ||
    /^ years? of/.test(shadow.slice(numeral.end, numeral.end + 9)) ||
    (numeral.isWritten === "words" && / of /.test(after)) ||
    (numeral.isWritten === "words" && (numeral.values[0] ?? 0) < 3 && numeral.form === "quantity") ||
    isTally(numeral, shadow)
  );
}

/** A number in a sentence that is set against nothing else, and that the words beside it explain. */
function toFact(clause: EnglishClause, numeral: Numeral, context: FrameContext): Fact | null {
  const { phrases, passage } = clause;
  const at = phrases.findIndex(({ start, end }) => start <= numeral.start && numeral.end <= end);
  if (/^(?:could|might|would)$/.test(clause.group.head.lower)) return null;
  const place = { clause, numeral, context, at };
  const measure = at < 0 ? null : askMeasure(place);
  const question =
    at < 0 ? askSubjectCount(clause, numeral) : (measure ?? askAge(place) ?? ASKS[numeral.form]?.(place) ?? null);
  if (question === null && (clause.subject.kind === "gerund" || !isAnchored(clause))) return null;
  const isWhole = question !== null && (measure !== null || /\bhow long\b/i.test(question));
  const end = isWhole ? (phrases[at]?.end ?? numeral.end) : numeral.end;
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

const IN_STEPS = /^(?:once|when|after|before|if|until)$/;

/** A blank beside other numbers of its sort has too many right answers. */
function isBlankable(passage: Passage, numeral: Numeral, clause: EnglishClause): boolean {
  const others = passage.numerals.filter(
    (one) => one !== numeral && one.form === numeral.form && clause.start <= one.start && one.end <= clause.end,
  );
  return (
    others.length < 2 &&
    !IN_STEPS.test(clause.adjunct?.lead ?? "") &&
    partText(clause, clause).split(/\s+/).length <= 26
  );
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
