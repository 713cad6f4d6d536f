import type { EpochMs } from "../../domain/shared/time";
import type { WenguDatabase } from "./database";
import type { Transactions } from "./transactions";
import { expiredDecks, isExpired } from "./trash";

/** Deletes for good what was thrown away before an instant; the review log stays whole. */
export function purgeDexie(db: WenguDatabase, { write }: Transactions, at: EpochMs): Promise<void> {
  return write([db.documents, db.documentContents, db.decks, db.notes, db.cards], async () => {
    const documents = (await db.documents.toArray()).filter((each) => isExpired(each, at)).map(({ id }) => id);
    await db.documents.bulkDelete(documents);
    await db.documentContents.bulkDelete(documents);

    const decks = [...expiredDecks(await db.decks.toArray(), at)];
    const noteIds = await Promise.all([
      db.notes.where("deletedAt").below(at).primaryKeys(),
      db.notes.where("deckId").anyOf(decks).primaryKeys(),
    ]);
    const notes = noteIds.flat();
    await db.cards.where("noteId").anyOf(notes).delete();
    await db.notes.bulkDelete(notes);
    await db.decks.bulkDelete(decks);
  });
}
