import type { CardWithNote } from "../ports";
import { createRandom, type Random, shuffled } from "../shared/random";

/**
 * One line of review and new cards, the fewer spread evenly among the more.
 *
 * @param review   soonest due first; cards of one day are shuffled, so that neighbours give no hint
 * @param fresh    in the order to be learned, which is kept
 * @param seed     same seed, same line
 */
export function mixDue(review: readonly CardWithNote[], fresh: readonly CardWithNote[], seed: string): CardWithNote[] {
  const random = createRandom(seed);
  const placed = [...spread(shuffledByDay(review, random)), ...spread(fresh)];
  // Sorting is stable: at the same place a review goes before a new card.
  return placed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

function shuffledByDay(review: readonly CardWithNote[], random: Random): CardWithNote[] {
  const days = new Map<number, CardWithNote[]>();
  for (const entry of review) {
    const { dueDay } = entry.card.schedule;
    const sameDay = days.get(dueDay);
    if (sameDay) sameDay.push(entry);
    else days.set(dueDay, [entry]);
  }
  return [...days.values()].flatMap((sameDay) => shuffled(sameDay, random));
}

/** Gives each entry its place in a line from 0 to 1. */
function spread(entries: readonly CardWithNote[]): { readonly entry: CardWithNote; readonly place: number }[] {
  return entries.map((entry, index) => ({ entry, place: (index + 0.5) / entries.length }));
}
