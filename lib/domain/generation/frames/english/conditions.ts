import type { TextRange } from "../../../document/document";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askInverted, type EnglishClause, englishClauses, restText, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";

const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
const WORDS: Readonly<Record<string, string>> = {
  if: "under what condition",
  unless: "unless what happens",
  when: "when",
  whenever: "when",
};

/** A condition before the subject or at the end. */
function conditionOf({ adjunct, phrases }: EnglishClause): { range: TextRange; lead: string } | null {
  const phrase = phrases.find(({ kind, lead }) => kind === "clause" && lead in WORDS);
  if (phrase) return { range: { start: phrase.start, end: phrase.end }, lead: phrase.lead };
  return adjunct && adjunct.lead in WORDS
    ? { range: { start: adjunct.start, end: adjunct.end }, lead: adjunct.lead }
    : null;
}

/** Under which condition something is so. */
export function englishConditions(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage).flatMap((clause): Fact[] => {
    const found = conditionOf(clause);
    if (!found || !isSpecific(clause)) return [];
    const { range, lead } = found;
    const words = wordCount(passage, range);
    const others = clause.phrases.filter(({ start }) => start !== range.start);
    const rest = restText(clause, others);
    if (words > MOST_WORDS || words < FEWEST_WORDS || rest === null || hasCut(clause, range) || lead === "unless")
      return [];
    if (clause.group.isCopula && rest === "") return [];
    const isBefore = clause.adjunct?.start === range.start;
    const fact = englishFact(clause, {
      frame: "condition",
      answer: range,
      answerType: "clause",
      sort: "clause:condition",
      question: askInverted(clause, context, {
        words: WORDS[lead] ?? "when",
        rest,
        ...(isBefore ? { withoutAdjunct: true } : {}),
      }),
    });
    return fact ? [fact] : [];
  });
}
