import type { Numeral } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askInverted, clauseOf, type EnglishClause, englishClauses, restText } from "../../stems/english-stem";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";

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

/** Years and dates, asked for where the sentence says plainly what happened then. */
export function englishDates(passage: Passage, context: FrameContext): Fact[] {
  const clauses = englishClauses(passage, context);
  return passage.numerals.flatMap((numeral): Fact[] => {
    if (numeral.form !== "year" && numeral.form !== "date") return [];
    const clause = clauseOf(clauses, numeral);
    if (!clause || !isSpecific(clause)) return [];
    const years = passage.numerals.filter(({ form }) => form === numeral.form).length;
    const fact = englishFact(clause, {
      frame: "date",
      answer: { start: numeral.start, end: numeral.end },
      answerType: "number",
      sort: numberSort(numeral),
      question: askWhen(clause, numeral, context),
      takesBlank: years === 1,
    });
    return fact ? [{ ...fact, numeral }] : [];
  });
}
