import type { Fact } from "../fact";
import { type Passage, textOf } from "../passage";
import type { PoolEntry } from "./answer-pool";

const BETWEEN = /^\s?(?:、|和|与|及|以及|或|, (?:and |or )?| and | or )\s?$/;

/** Does one text follow the other with nothing but a mark or `and` between them? */
function standTogether({ shadow }: Passage, left: string, right: string): boolean {
  for (let at = shadow.indexOf(left); at >= 0; at = shadow.indexOf(left, at + left.length)) {
    const end = at + left.length;
    const next = shadow.indexOf(right, end);
    if (next >= 0 && BETWEEN.test(shadow.slice(end, next))) return true;
  }
  return false;
}

/** Are a name and another listed side by side somewhere, `OpenAI、Anthropic`? Then they are of one kind. */
export function areListedTogether(fact: Fact, entry: PoolEntry): boolean {
  if (fact.answerType !== "name") return false;
  const answer = textOf(fact.passage, fact.answer);
  return [...entry.passages].some(
    (passage) => standTogether(passage, answer, entry.text) || standTogether(passage, entry.text, answer),
  );
}
