import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";

/** `甲大学的教授` and `甲大学教授` are one answer. */
function answerOf(fact: Fact): string {
  return bareText(textOf(fact.passage, fact.answer)).replaceAll("的", "");
}

/**
 * The facts whose question has one answer in the document: `X 禁止什么` asked of two sentences that answer
 * differently is asked of neither.
 */
export function withoutRivals(facts: readonly Fact[]): Fact[] {
  const answers = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.question === null) continue;
    const question = bareText(fact.question);
    answers.set(question, (answers.get(question) ?? new Set()).add(answerOf(fact)));
  }
  return facts.filter(({ question }) => question === null || answers.get(bareText(question))?.size === 1);
}
