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
  const answersOf = facts.map((fact) => {
    if (fact.question === null) return null;
    const question = bareText(fact.question);
    const known = answers.get(question) ?? new Set<string>();
    answers.set(question, known.add(answerOf(fact)));
    return known;
  });
  return facts.filter((_, index) => (answersOf[index]?.size ?? 1) === 1);
}
