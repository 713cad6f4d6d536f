import type { Deck } from "../../domain/collection/deck";
import { descendantIds } from "../../domain/collection/deck-tree";
import type { DeckId } from "../../domain/shared/ids";
import type { EpochMs } from "../../domain/shared/time";

/** True for what was thrown away before an instant. */
export function isExpired(record: { readonly deletedAt: EpochMs | null }, at: EpochMs): boolean {
  return record.deletedAt !== null && record.deletedAt < at;
}

/** Decks thrown away before an instant, with all decks inside them. */
export function expiredDecks(decks: readonly Deck[], at: EpochMs): Set<DeckId> {
  const expired = decks.filter((deck) => isExpired(deck, at));
  return new Set(expired.flatMap(({ id }) => descendantIds(decks, id)));
}
