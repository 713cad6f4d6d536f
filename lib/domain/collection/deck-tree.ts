import type { DeckId } from "../shared/ids";
import type { Deck } from "./deck";

/**
 * A deck with every deck inside it.
 *
 * @returns the deck itself first, then what it holds, level by level
 */
export function descendantIds(decks: readonly Deck[], id: DeckId): DeckId[] {
  const found = new Set<DeckId>([id]);
  // A set is walked in the order it grows, so what is added here is visited too; each deck once, even in a circle.
  for (const parentId of found) {
    for (const deck of decks) if (deck.parentId === parentId) found.add(deck.id);
  }
  return [...found];
}

/**
 * Whether a deck may be put inside another: not into itself, nor into what it holds.
 *
 * @param parentId `null` for the top, where every deck may go
 */
export function canMoveInto(decks: readonly Deck[], id: DeckId, parentId: DeckId | null): boolean {
  return parentId === null || !descendantIds(decks, id).includes(parentId);
}
