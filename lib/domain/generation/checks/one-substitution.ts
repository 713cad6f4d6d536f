import { bareText } from "../../text/normalize";
import { asInText } from "../resolve/document-title";
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

/** In the source's own words, what it points back to named before them or in brackets. */
function isVerbatim(question: string, { sourceText, evidenceText }: CheckContext): boolean {
  const statement = bareText(asInText(question).replace(/〔.*?〕|\[.*?\]/g, ""));
  const namedFirst = `${evidenceText.replace(sourceText, "")} ${sourceText}`;
  return [evidenceText, namedFirst].some((text) => isSubsequence(statement, bareText(text)));
}

/** A true statement is the source's own words; a false one changes one word or number and adds no negation (T1). */
export const oneSubstitution: Check = {
  id: "one-substitution",
  passes: ({ kind, question, options = [], answerSpan }, context: CheckContext) => {
    if (kind !== "true-false") return true;
    const isTrue = options.some((option, index) => option.correct && index === 0);
    if (isTrue) return isVerbatim(question, context);
    const { sourceText, evidenceText } = context;
    return (
      answerSpan !== undefined &&
      negations(question) <= negations(sourceText) + negations(evidenceText.replace(sourceText, ""))
    );
  },
};
