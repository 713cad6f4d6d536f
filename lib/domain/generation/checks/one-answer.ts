import { bareText } from "../../text/normalize";
import { BLANK, type Candidate, isSet } from "../item";
import type { Check, CheckContext } from "./check";

const QUESTION_WORD = {
  zh: /什么|多少|几|哪|谁|何|怎|为什么|多长|多久|是否/,
  en: /\b(?:what|which|who|whom|whose|when|where|why|how)\b/i,
} as const;

function hasOnePrompt({ kind, question, language }: Candidate): boolean {
  const blanks = question.split(BLANK).length - 1;
  if (kind === "true-false" || isSet(kind)) return blanks === 0;
  if (kind === "cloze") return blanks === 1;
  return blanks === 1 || (blanks === 0 && QUESTION_WORD[language].test(question));
}

/** Does the answer stand only once in its sentence? Twice, and the blank has two right places. */
function standsOnce({ kind, answer }: Candidate, { sourceText }: CheckContext): boolean {
  const bare = bareText(answer);
  return kind !== "cloze" || bare === "" || bareText(sourceText).split(bare).length <= 2;
}

/** Says what is asked for, and only one place in the sentence answers it. */
export const oneAnswer: Check = {
  id: "one-answer",
  passes: (candidate, context) => hasOnePrompt(candidate) && standsOnce(candidate, context),
};
