import type { Deck } from "../../domain/collection/deck";
import type { DeckId } from "../../domain/shared/ids";
import type { EpochMs } from "../../domain/shared/time";

/** True for what was thrown away before an instant. */
export function isExpired(record: { readonly deletedAt: EpochMs | null }, at: EpochMs): boolean {
  return record.deletedAt !== null && record.deletedAt < at;
}

/** Decks thrown away before an instant, with all decks inside them. */
export function expiredDecks(decks: readonly Deck[], at: EpochMs): Set<DeckId> {
  const expired = new Set(decks.filter((deck) => isExpired(deck, at)).map(({ id }) => id));
  for (let sizeBefore = -1; sizeBefore !== expired.size; ) {
    sizeBefore = expired.size;
    for (const { id, parentId } of decks) if (parentId !== null && expired.has(parentId)) expired.add(id);
  }
  return expired;
}
