import type { CardId } from "../shared/ids";
import { type Card, NEW_SCHEDULE } from "./card";
import type { Note } from "./note";

/**
 * The one card that asks about a note, not yet reviewed.
 *
 * @param position order among new cards, smallest first
 */
export function newCard(note: Pick<Note, "id" | "deckId">, cardId: CardId, position: number): Card {
  return {
    id: cardId,
    noteId: note.id,
    deckId: note.deckId,
    position,
    isSuspended: false,
    buriedOnDay: null,
    isDeleted: false,
    queue: "new",
    schedule: NEW_SCHEDULE,
  };
}
