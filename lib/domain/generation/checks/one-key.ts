import { bareText, comparableText } from "../../text/normalize";
import type { Candidate } from "../item";
import type { Check, CheckContext } from "./check";

function isContained(left: string, right: string): boolean {
  return left !== "" && right !== "" && (left.includes(right) || right.includes(left));
}

function distractorIsSafe(text: string, candidate: Candidate, { sourceText }: CheckContext): boolean {
  const isNumber = /\d/.test(text);
  const accepted = [candidate.answer, ...(candidate.accept ?? [])];
  if (
    accepted.some((answer) =>
      isNumber ? comparableText(answer) === comparableText(text) : isContained(bareText(answer), bareText(text)),
    )
  ) {
    return false;
  }
  if (!isNumber && bareText(candidate.question).includes(bareText(text))) return false;
  return candidate.frame === "contrast" || isNumber || !bareText(sourceText).includes(bareText(text));
}

/** Exactly one option is right, no two are the same, and no wrong one stands in the source sentence (H1). */
export const oneKey: Check = {
  id: "one-key",
  passes: (candidate, context) => {
    const { kind, options = [] } = candidate;
    if (kind !== "multiple-choice") return true;
    const distinct = new Set(options.map((option) => bareText(option.text)));
    const wrong = options.filter((option) => !option.correct);
    return (
      wrong.length === options.length - 1 &&
      distinct.size === options.length &&
      wrong.every((option) => distractorIsSafe(option.text, candidate, context))
    );
  },
};
