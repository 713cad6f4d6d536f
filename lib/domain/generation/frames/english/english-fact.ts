import type { TextRange } from "../../../document/document";
import type { AnswerType, Fact } from "../../fact";
import type { FrameName } from "../../item";
import { pointsBack } from "../../stems/english-leaning";
import { clauseContext, type EnglishClause, partText } from "../../stems/english-stem";

interface Found {
  readonly frame: FrameName;
  readonly answer: TextRange;
  readonly answerType: AnswerType;
  readonly sort: string;
  readonly question: string | null;
  readonly takesBlank?: boolean;
}

/** `with that distribution`: which one, only the text knows. */
function pointsWithThat({ tokens }: EnglishClause, end: number): boolean {
  return tokens.some(
    ({ lower, start }, at) =>
      lower === "that" &&
      start < end &&
      tokens[at - 1]?.wordClass === "preposition" &&
      tokens[at + 1]?.wordClass === "noun",
  );
}

/** A fact of a clause; `null` where its question or its answer speaks of something that only the text knows. */
export function englishFact(clause: EnglishClause, found: Found): Fact | null {
  const { passage } = clause;
  const context = clauseContext(clause);
  const { question, answer } = found;
  if (pointsWithThat(clause, context.end)) return null;
  const isInside = context.start <= answer.start && answer.end <= context.end;
  const blankPointsBack = !isInside || pointsBack(partText(clause, context).replace(/^\S+/, ""));
  const takesBlank = (found.takesBlank ?? false) && !blankPointsBack;
  const asked =
    question !== null && !pointsBack(question) && !pointsBack(passage.text.slice(answer.start, answer.end))
      ? question
      : null;
  if (asked === null && !takesBlank) return null;
  return {
    ...found,
    passage,
    context: isInside ? context : { start: context.start, end: clause.end, cuts: context.cuts },
    question: asked,
    takesBlank,
  };
}
