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

const MOST_STEM_WORDS = 26;
const WHEN = /^(?:in|on|since|until|by) $/i;

function questionWords(lead: string, numeral: Numeral): string | null {
  if (lead === "since" || lead === "until") return `${lead} when`;
  if (numeral.form === "date") return lead === "on" ? "on what date" : "when";
  return lead === "in" ? "in what year" : lead === "by" ? "by what year" : null;
}

/** `In 1990, …` or `… in 1990`: when it was. */
function askWhen(clause: EnglishClause, numeral: Numeral, context: FrameContext): string | null {
  const { passage, adjunct, phrases } = clause;
  const holder = adjunct && adjunct.start <= numeral.start && numeral.end <= adjunct.end ? adjunct : null;
  const at = phrases.findIndex(({ start, end }) => start <= numeral.start && numeral.end <= end);
  const range = holder ?? phrases[at];
  if (!range || range.end !== numeral.end) return null;
  const lead = passage.text.slice(range.start, numeral.start);
  const words = WHEN.test(lead) ? questionWords(lead.trim().toLowerCase(), numeral) : null;
  const rest = restText(clause, holder ? phrases : phrases.filter((_, index) => index !== at));
  if (words === null || rest === null) return null;
  if (clause.group.isCopula) return null;
  return askInverted(clause, context, { words, rest, ...(holder ? { withoutAdjunct: true } : {}) });
}

/** `since 1970` in passing, `the Act of 1996`, `in 1348–50`: no blank says plainly what to fill in. */
function isPlainWhen(clause: EnglishClause, { start, end }: Numeral): boolean {
  const { passage, adjunct } = clause;
  const before = passage.shadow.slice(Math.max(0, start - 12), start);
  const opens = adjunct && adjunct.start <= start && end <= adjunct.end ? adjunct : null;
  const isLoose = opens !== null && passage.shadow.slice(opens.start, start).trim().split(/\s+/).length > 4;
  const isInSubject = opens === null && end <= clause.group.head.start;
  const isReduced = clause.phrases.some((one) => one.kind === "unknown" && one.start <= start && end <= one.end);
  const isShort = partText(clause, clause).split(/\s+/).length <= MOST_STEM_WORDS;
  return (
    isShort &&
    !/^, (?:is|are|was|were)\b/.test(passage.shadow.slice(end)) &&
    !/["“][^"”]{30,}["”]/.test(passage.shadow) &&
    !isLoose &&
    !isInSubject &&
    !isReduced &&
    !/\b(?:from|between) \S+ (?:to|and) $/i.test(passage.shadow.slice(0, start)) &&
    !/\b(?:of|after|before|around|circa|during) (?:the )?$|[(]$/.test(before) &&
    !/^[–-]/.test(passage.shadow.slice(end, end + 1))
  );
}

/** Years and dates, asked for where the sentence says plainly what happened then. */
export function englishDates(passage: Passage, context: FrameContext): Fact[] {
  const clauses = englishClauses(passage, context);
  return passage.numerals.flatMap((numeral): Fact[] => {
    if (numeral.form !== "year" && numeral.form !== "date") return [];
    const clause = clauseOf(clauses, numeral);
    const date = passage.shadow.slice(numeral.start, numeral.end);
    if (
      !clause ||
      !isSpecific(clause) ||
      (numeral.form === "date" && !/\d{4}/.test(date)) ||
      clause.subject.kind === "gerund" ||
      /^(?:would|could|might)$/.test(clause.group.head.lower)
    )
      return [];
    const years = passage.numerals.filter(({ form }) => form === numeral.form).length;
    const fact = englishFact(clause, {
      frame: "date",
      answer: { start: numeral.start, end: numeral.end },
      answerType: "number",
      sort: numberSort(numeral),
      question: askWhen(clause, numeral, context),
      takesBlank: years === 1 && isPlainWhen(clause, numeral),
    });
    return fact ? [{ ...fact, numeral }] : [];
  });
}
