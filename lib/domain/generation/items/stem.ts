import type { Fact } from "../fact";
import { BLANK } from "../item";
import { type Edit, renderPassage } from "../passage";

/** The final mark of a statement in the fact's language. */
function withFullStop(text: string, fact: Fact): string {
  const bare = text.replace(/[\s,，、;；:：。.]+$/, "");
  return bare + (fact.passage.language === "zh" ? "。" : ".");
}

/** The fact's part of the sentence as a statement, with the edits made. */
export function statementStem(fact: Fact, edits: readonly Edit[] = []): string {
  const text = withFullStop(renderPassage(fact.passage, fact.context, edits), fact);
  return fact.passage.language === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The statement with a blank in place of the answer. */
export function blankStem(fact: Fact): string {
  return fact.blankStem ?? statementStem(fact, [{ ...fact.answer, text: BLANK }]);
}
