import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askInverted, englishClause, independentClauses } from "../../stems/english-stem";

const IN_ORDER_TO = /,? (?:in order to|so as to|so that) (?<purpose>.+)$/;
const MOST_WORDS = 12;

/** What something is done for: `in order to`, `so that`. */
export function englishPurposes(passage: Passage, context: FrameContext): Fact[] {
  return independentClauses(passage).flatMap((range): Fact[] => {
    const match = IN_ORDER_TO.exec(passage.shadow.slice(range.start, range.end));
    const purpose = match?.groups?.purpose ?? "";
    const deedEnd = range.start + (match?.index ?? 0);
    const clause = match && englishClause(passage, { start: range.start, end: deedEnd });
    if (!clause || clause.adjunct || purpose.split(/\s+/).length > MOST_WORDS || /[,;]/.test(purpose)) return [];
    return [
      {
        frame: "purpose",
        passage,
        context: { ...range, cuts: [] },
        answer: { start: range.end - purpose.length, end: range.end },
        answerType: "clause",
        sort: "clause:purpose",
        question: askInverted(clause, context, "why", passage.text.slice(clause.statement.rest.start, deedEnd)),
        takesBlank: false,
      },
    ];
  });
}
