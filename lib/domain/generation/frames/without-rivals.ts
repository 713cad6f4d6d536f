import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";

/**
 * The facts whose question has one answer in the document: `X 禁止什么` asked of two sentences that answer
 * differently is asked of neither.
 */
export function withoutRivals(facts: readonly Fact[]): Fact[] {
  const answers = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.question === null) continue;
    const question = bareText(fact.question);
    answers.set(question, (answers.get(question) ?? new Set()).add(bareText(textOf(fact.passage, fact.answer))));
  }
  return facts.filter(({ question }) => question === null || answers.get(bareText(question))?.size === 1);
}
