import { createRandom, shuffled } from "../../lib/domain/shared/random";
import type { PrintedItem } from "./printed-item";

/**
 * So many of the items, at random; the seed and the items decide which, not their order.
 *
 * @param count more than there are: all of them, shuffled
 */
export function sample(items: readonly PrintedItem[], count: number, seed: string): PrintedItem[] {
  const sorted = [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
  return shuffled(sorted, createRandom(seed)).slice(0, count);
}
