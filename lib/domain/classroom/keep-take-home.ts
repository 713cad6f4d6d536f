import type { Collection } from "../ports";
import { undoReview } from "../review/record-review";
import type { EpochMs } from "../shared/time";
import type { TakeHomeChange, TakeHomeUndo } from "./take-home";

/**
 * Writes what came from a class: notes, cards and reviews in one transaction. What was in the trash is brought back
 * before it; should the rest fail, whoever tries again finds it there.
 *
 * @throws {AppError} of the `storage/` family
 */
export async function keepTakeHome(collection: Collection, change: TakeHomeChange): Promise<void> {
  const { rows, restoredDeckId, restoredNoteIds } = change;
  if (restoredDeckId !== null) await collection.decks.setDeleted(restoredDeckId, null);
  if (restoredNoteIds.length > 0) await collection.notes.setDeleted(restoredNoteIds, null);
  if (rows.length > 0) await collection.transfer.importRows(rows, "merge");
}

/**
 * Takes it back: its reviews count no more, and what it brought goes to the trash. Whatever was taken back before, as
 * by a try that failed half-way, is left as it is.
 *
 * @throws {AppError} of the `storage/` family
 */
export async function undoTakeHome(collection: Collection, undo: TakeHomeUndo, at: EpochMs): Promise<void> {
  for (const { cardId, reviewId } of undo.reviews) {
    const [entry, log] = await Promise.all([collection.cards.get(cardId), collection.reviews.listByCard(cardId)]);
    const isCounted = log.some(({ id, undoneAt }) => id === reviewId && undoneAt === null);
    if (entry && isCounted) await collection.reviews.undo(undoReview(entry.card, log, reviewId), reviewId, at);
  }
  if (undo.noteIds.length > 0) await collection.notes.setDeleted(undo.noteIds, at);
  if (undo.deckId !== null) await collection.decks.setDeleted(undo.deckId, at);
}
