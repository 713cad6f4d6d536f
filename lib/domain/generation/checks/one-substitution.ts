import { bareText } from "../../text/normalize";
import type { Check, CheckContext } from "./check";

/** How often a statement denies: a false one must not come from putting in a bare 不 or `not`. */
function negations(text: string): number {
  return (text.match(/不|没有|并非|未|\bnot\b|n't\b|\bnever\b|\bno\b/gi) ?? []).length;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A true statement is the source's own words; a false one changes one word or number and adds no negation (T1). */
export const oneSubstitution: Check = {
  id: "one-substitution",
  passes: ({ kind, question, options = [], answerSpan }, { sourceText, evidenceText }: CheckContext) => {
    if (kind !== "true-false") return true;
    const isTrue = options.some((option, index) => option.correct && index === 0);
    if (isTrue) return isSubsequence(bareText(question.replace(/〔.*?〕|\[.*?\]/g, "")), bareText(evidenceText));
    return (
      answerSpan !== undefined &&
      negations(question) <= negations(sourceText) + negations(evidenceText.replace(sourceText, ""))
    );
  },
};
