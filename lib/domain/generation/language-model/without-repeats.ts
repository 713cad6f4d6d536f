import { comparableText } from "../../text/normalize";
import type { Item, Rejection } from "../item";

/** One sentence asked for one answer, or one question, is one card: whoever made it first keeps it. */
function keysOf({ source, answer, question }: Item): string[] {
  return [`${source.start} ${comparableText(answer)}`, comparableText(question)];
}

/**
 * Tells whether an item asks what one of some others asks already.
 *
 * @param others in any order
 */
export function repeatsOneOf(others: readonly Item[]): (item: Item) => boolean {
  const taken = new Set(others.flatMap(keysOf));
  return (item) => keysOf(item).some((key) => taken.has(key));
}

/**
 * Leaves out of some items those that ask what another one asks already.
 *
 * @param found    in order; of two that repeat each other the first stays
 * @param existing never touched
 */
export function withoutRepeats(
  found: readonly Item[],
  existing: readonly Item[],
): { readonly items: Item[]; readonly rejected: Rejection[] } {
  const taken = new Set(existing.flatMap(keysOf));
  const items: Item[] = [];
  const rejected: Rejection[] = [];
  for (const item of found) {
    const keys = keysOf(item);
    if (keys.some((key) => taken.has(key))) rejected.push({ candidate: item, check: "no-interference" });
    else {
      items.push(item);
      for (const key of keys) taken.add(key);
    }
  }
  return { items, rejected };
}
