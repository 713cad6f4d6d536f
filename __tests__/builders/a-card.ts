import { type Card, NEW_SCHEDULE, queueOf } from "../../lib/domain/collection/card";
import type { CardId, DeckId, NoteId } from "../../lib/domain/shared/ids";

/** A new card of the deck `deck-1`, in the queue that its fields put it in. */
export function aCard(fields: Partial<Omit<Card, "queue">> = {}): Card {
  const card = {
    id: "card-1" as CardId,
    noteId: "note-1" as NoteId,
    deckId: "deck-1" as DeckId,
    position: 0,
    isSuspended: false,
    buriedOnDay: null,
    isDeleted: false,
    schedule: NEW_SCHEDULE,
    ...fields,
  };
  return { ...card, queue: queueOf(card) };
}
