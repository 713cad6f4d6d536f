import { Dexie } from "dexie";
import type { Card } from "../../domain/collection/card";
import type { Note } from "../../domain/collection/note";
import type { CardWithNote, NoteRepository } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import type { NoteId } from "../../domain/shared/ids";
import { inDeck, withDeletion } from "./card-writes";
import type { WenguDatabase } from "./database";
import { addDocument } from "./dexie-document-rows";
import { byPlace, byPosition } from "./due-cards";
import type { Transactions } from "./transactions";

export function createDexieNoteRepository(db: WenguDatabase, { read, write }: Transactions): NoteRepository {
  const cardsOf = (noteIds: readonly NoteId[]) => db.cards.where("noteId").anyOf(noteIds).toArray();

  return {
    get: (id) =>
      read([db.notes], async () => {
        const note = await db.notes.get(id);
        return note?.deletedAt === null ? note : undefined;
      }),

    listByDeck: (deckId) =>
      read([db.notes, db.cards], async () => {
        const [notes, cards] = await Promise.all([
          db.notes.where("deckId").equals(deckId).toArray(),
          db.cards
            .where("[deckId+queue+position]")
            .between([deckId, Dexie.minKey, Dexie.minKey], [deckId, Dexie.maxKey, Dexie.maxKey])
            .toArray(),
        ]);
        return pair(notes, cards).sort((a, b) => byPosition(a.card, b.card));
      }),

    listByDocument: (documentId) =>
      read([db.notes, db.cards], async () => {
        const notes = await db.notes.where("documentId").equals(documentId).toArray();
        return pair(notes, await cardsOf(notes.map(({ id }) => id))).sort(byPlace);
      }),

    add: ({ deck, document, cards }) =>
      write([db.decks, db.documents, db.documentContents, db.notes, db.cards], async () => {
        if (deck && !(await db.decks.get(deck.id))) await db.decks.add(deck);
        const deckId = deck?.id ?? cards[0]?.note.deckId ?? null;
        if (document && !(await db.documents.get(document.id))) await addDocument(db, { ...document, deckId });
        await db.notes.bulkAdd(cards.map(({ note }) => note));
        await db.cards.bulkAdd(cards.map(({ card }) => card));
      }),

    update: (note) =>
      write([db.notes, db.cards], async () => {
        if (!(await db.notes.get(note.id))) throw new AppError("card/not-found");
        await db.notes.put(note);
        const moved = (await cardsOf([note.id])).filter(({ deckId }) => deckId !== note.deckId);
        await db.cards.bulkPut(moved.map((card) => inDeck(card, note.deckId)));
      }),

    setDeleted: (ids, deletedAt) =>
      write([db.notes, db.cards], async () => {
        const notes = (await db.notes.bulkGet([...ids])).filter((note) => note !== undefined);
        await db.notes.bulkPut(notes.map((note) => ({ ...note, deletedAt })));
        const cards = await cardsOf(ids);
        await db.cards.bulkPut(cards.map((card) => withDeletion(card, { isDeleted: deletedAt !== null })));
      }),
  };
}

/** Cards with their notes; a card whose note is deleted or missing is left out. */
function pair(notes: readonly Note[], cards: readonly Card[]): CardWithNote[] {
  const live = new Map(notes.filter(({ deletedAt }) => deletedAt === null).map((note) => [note.id, note]));
  return cards.flatMap((card) => {
    const note = live.get(card.noteId);
    return note ? [{ card, note }] : [];
  });
}
