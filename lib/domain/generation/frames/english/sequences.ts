import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askInverted, type EnglishClause, englishClauses, restText, wordCount } from "../../stems/english-stem";
import { hasContent, hasCut, isTelling, nounAnswer } from "./answers";
import { englishFact } from "./english-fact";
import { isWeighty } from "./weighty";

const FOLLOWS = /^(?:follow|succeed|precede|replace)$/;
const MOST_WORDS = 8;

/** `What followed …?`: the order in which things came. */
function neighbour(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, passage, tokens } = clause;
  if (!FOLLOWS.test(group.base) || group.isNegative) return null;
  const [first] = phrases;
  const agent = group.isPassive && first?.kind === "preposition" && first.lead === "by" ? first : null;
  const object = group.isPassive ? null : nounAnswer(clause, 0, MOST_WORDS);
  const start = agent ? tokens[agent.from + 1]?.start : undefined;
  const answer = object?.answer ?? (agent && start !== undefined ? { start, end: agent.end } : null);
  const rest = object?.rest ?? restText(clause, phrases.slice(1));
  if (
    !answer ||
    rest === null ||
    /\b(?:which|who|that)\b/.test(passage.shadow.slice(answer.start, answer.end)) ||
    wordCount(passage, answer) > MOST_WORDS ||
    hasCut(clause, answer) ||
    !isTelling(clause, answer) ||
    !hasContent(clause, answer) ||
    !isWeighty(clause, answer)
  )
    return null;
  return englishFact(clause, {
    frame: "sequence",
    answer,
    answerType: "phrase",
    sort: "phrase:sequence",
    question: askInverted(clause, context, { words: "what", rest: agent ? `by ${rest}` : rest }),
    takesBlank: true,
  });
}

/** What comes before or after what. */
export function englishSequences(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) => neighbour(clause, context) ?? []);
}
