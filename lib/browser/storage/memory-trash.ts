import type { EpochMs } from "../../domain/shared/time";
import type { MemoryDatabase } from "./memory-database";
import { expiredDecks, isExpired } from "./trash";

/** Deletes for good what was thrown away before an instant; the review log stays whole. */
export function purgeMemory({ write }: MemoryDatabase, at: EpochMs): Promise<void> {
  return write(({ documents, decks, notes, cards }) => {
    const goneDecks = expiredDecks([...decks.values()], at);
    deleteWhere(documents, (document) => isExpired(document, at));
    deleteWhere(decks, ({ id }) => goneDecks.has(id));
    deleteWhere(notes, (note) => isExpired(note, at) || goneDecks.has(note.deckId));
    deleteWhere(cards, ({ noteId }) => !notes.has(noteId));
  });
}

function deleteWhere<Id, Row>(table: Map<Id, Row>, isGone: (row: Row) => boolean): void {
  for (const [id, row] of table) if (isGone(row)) table.delete(id);
}
