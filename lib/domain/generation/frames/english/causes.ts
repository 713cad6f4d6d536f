import type { TextRange } from "../../../document/document";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, wholeOf } from "../../passage";
import { askInverted, englishClause, independentClauses } from "../../stems/english-stem";

const LEADING = /^(?:Because|Since|As) (?!of\b)(?<cause>[^,;]{8,90}), (?=[a-z A-Z])/;
const TRAILING = /,? because (?!of\b)(?<cause>[^,;]{8,90})$/;
const TEMPORAL = /^\s*(?:\d|the (?:18|19|20)\d\d|then|its?\b|his\b|her\b|their\b)/;
const MOST_WORDS = 12;

function whyFact(passage: Passage, context: FrameContext, cause: TextRange, result: TextRange): Fact | null {
  const end =
    independentClauses(passage).find((range) => range.start <= result.start && range.end > result.start)?.end ??
    result.end;
  const clause = englishClause(passage, { start: result.start, end: Math.min(end, result.end) });
  const words = passage.shadow.slice(cause.start, cause.end).split(/\s+/).length;
  if (!clause || clause.adjunct || words > MOST_WORDS) return null;
  return {
    frame: "cause",
    passage,
    context: wholeOf(passage),
    answer: cause,
    answerType: "clause",
    sort: "clause:cause",
    question: askInverted(clause, context, "why", passage.text.slice(clause.statement.rest.start, clause.end)),
    takesBlank: false,
  };
}

/** Why something is so: `Because A, B` and `B because A`. */
export function englishCauses(passage: Passage, context: FrameContext): Fact[] {
  const { end } = wholeOf(passage);
  const text = passage.shadow.slice(0, end);
  const leading = LEADING.exec(text);
  if (leading && !TEMPORAL.test(leading.groups?.cause ?? "")) {
    const start = leading[0].indexOf(leading.groups?.cause ?? "");
    const fact = whyFact(passage, context, { start, end: leading[0].length - 2 }, { start: leading[0].length, end });
    return fact ? [fact] : [];
  }
  const trailing = TRAILING.exec(text);
  if (!trailing) return [];
  const cause = { start: end - (trailing.groups?.cause ?? "").length, end };
  const fact = whyFact(passage, context, cause, { start: 0, end: trailing.index });
  return fact ? [fact] : [];
}
