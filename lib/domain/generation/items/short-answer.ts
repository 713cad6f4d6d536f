import { isSmallCount } from "../distractors/choosable";
import { acceptField } from "./accepted";
import { baseCandidate, type ItemMaker } from "./item-maker";

/** Longer answers are not typed without a slip. */
const LONGEST = { zh: 12, en: 28 } as const;

/** Who did or said something is seldom one alone: only options tell which is meant. */
const ASKS_WHO = /谁|\bwho\b/i;

/** A question whose answer is a number, a name or a term: short enough to be typed, and to be marked by what it says. */
export const shortAnswerMaker: ItemMaker = {
  kind: "short-answer",
  stemOf: ({ question }) => question,
  make: (fact, context) => {
    const { answerType, question, passage } = fact;
    const isTypable = answerType === "number" || answerType === "name" || answerType === "term";
    if (question === null || !isTypable || isSmallCount(fact) || ASKS_WHO.test(question)) return null;
    const base = baseCandidate("short-answer", fact, context);
    if (base.answer.length > LONGEST[passage.language]) return null;
    return { ...base, question, ...acceptField(fact) };
  },
};
