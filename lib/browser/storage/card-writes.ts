import { type Card, queueOf } from "../../domain/collection/card";
import type { DeckId } from "../../domain/shared/ids";

/** A stored card with some fields changed, in the queue that they put it in. */
function changed(stored: Card, changes: Partial<Omit<Card, "queue">>): Card {
  const card = { ...stored, ...changes };
  return { ...card, queue: queueOf(card) };
}

/** A review, or its undoing, writes the memory alone: another tab may have suspended or moved the card meanwhile. */
export function withScheduleOf(stored: Card, { schedule }: Card): Card {
  return changed(stored, { schedule });
}

export function withFlagsOf(stored: Card, { isSuspended, buriedOnDay }: Card): Card {
  return changed(stored, { isSuspended, buriedOnDay });
}

export function withDeletion(stored: Card, { isDeleted }: Pick<Card, "isDeleted">): Card {
  return changed(stored, { isDeleted });
}

export function inDeck(stored: Card, deckId: DeckId): Card {
  return changed(stored, { deckId });
}
