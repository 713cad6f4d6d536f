import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { wholeOf } from "../../passage";
import { askSubject, englishClause } from "../../stems/english-stem";

const CLAIMS = new Set([
  "argue",
  "claim",
  "say",
  "believe",
  "suggest",
  "propose",
  "predict",
  "assert",
  "warn",
  "announce",
  "insist",
  "point",
  "conclude",
  "estimate",
  "report",
]);
const MOST_WORDS = 40;

/** Who says so: the holder of a claim, with the claim whole. */
export function englishClaims(passage: Passage, context: FrameContext): Fact[] {
  const whole = wholeOf(passage);
  const clause = englishClause(passage, whole);
  if (!clause || clause.adjunct || !CLAIMS.has(clause.statement.base)) return [];
  const { subject } = clause.statement;
  const name = context.namesIn(passage).find((one) => one.start === subject.start && one.end === subject.end);
  if (!name || passage.text.split(/\s+/).length > MOST_WORDS) return [];
  return [
    {
      frame: "claim",
      passage,
      context: whole,
      answer: subject,
      answerType: "name",
      sort: `name:${name.nameClass}`,
      question: askSubject(clause, "who"),
      takesBlank: false,
    },
  ];
}
