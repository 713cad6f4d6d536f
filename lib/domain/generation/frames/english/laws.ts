import type { Fact, FrameContext } from "../../fact";
import { askInverted, type EnglishClause, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";
import { englishFact } from "./english-fact";

const STATES = /^(?:state|say|hold|assert|postulate|predict|provide|establish|guarantee|require)$/;
const LAW =
  /^(?:conjecture|theorem|lemma|law|principle|hypothesis|rule|axiom|theory|doctrine|amendment|constitution|treaty|paradox|postulate)$/;
const MOST_WORDS = 12;
const FEWEST_WORDS = 4;

/** `Moore's law says that …`: what a law, a theorem or a treaty says. */
export function lawSays(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, group, phrases, passage, tokens } = clause;
  const [first] = phrases;
  const isNamed =
    tokens.slice(subject.from, subject.to).some(({ text }) => /^[A-Z]/.test(text)) && subject.to - subject.from > 1;
  const isLaw = LAW.test(subject.head.lower) && isNamed && STATES.test(group.base) && !group.isPassive;
  if (!isLaw || group.isNegative || first?.kind !== "content" || first.lead !== "that") return null;
  const answer = { start: first.start + "that ".length, end: first.end };
  const words = wordCount(passage, answer);
  if (words > MOST_WORDS || words < FEWEST_WORDS || hasCut(clause, answer)) return null;
  return englishFact(clause, {
    frame: "definition",
    answer,
    answerType: "clause",
    sort: "clause:law",
    question: askInverted(clause, context, { words: "what", rest: "" }),
  });
}
