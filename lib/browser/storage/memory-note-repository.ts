import type { CardWithNote, NoteRepository } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import { inDeck, withDeletion } from "./card-writes";
import { byPlace, byPosition } from "./due-cards";
import { addAll, change, type MemoryDatabase, type MemoryTables } from "./memory-database";

/** Cards with their notes; a card whose note is deleted or missing is left out. */
function livePairs({ notes, cards }: MemoryTables): CardWithNote[] {
  return [...cards.values()].flatMap((card) => {
    const note = notes.get(card.noteId);
    return note?.deletedAt === null ? [{ card, note }] : [];
  });
}

export function createMemoryNoteRepository({ read, write }: MemoryDatabase): NoteRepository {
  return {
    get: (id) =>
      read(({ notes }) => {
        const note = notes.get(id);
        return note?.deletedAt === null ? note : undefined;
      }),

    listByDeck: (deckId) =>
      read((tables) =>
        livePairs(tables)
          .filter(({ note }) => note.deckId === deckId)
          .sort((a, b) => byPosition(a.card, b.card)),
      ),

    listByDocument: (documentId) =>
      read((tables) =>
        livePairs(tables)
          .filter(({ note }) => note.documentId === documentId)
          .sort(byPlace),
      ),

    add: ({ deck, document, cards }) =>
      write((tables) => {
        if (deck && !tables.decks.has(deck.id)) tables.decks.set(deck.id, deck);
        const deckId = deck?.id ?? cards[0]?.note.deckId ?? null;
        if (document && !tables.documents.has(document.id)) {
          tables.documents.set(document.id, { ...document, deckId });
        }
        addAll(
          tables.notes,
          cards.map(({ note }) => note),
        );
        addAll(
          tables.cards,
          cards.map(({ card }) => card),
        );
      }),

    update: (note) =>
      write(({ notes, cards }) => {
        if (!change(notes, note.id, note)) throw new AppError("card/not-found");
        for (const card of cards.values()) {
          if (card.noteId === note.id) cards.set(card.id, inDeck(card, note.deckId));
        }
      }),

    setDeleted: (ids, deletedAt) =>
      write(({ notes, cards }) => {
        for (const id of ids) change(notes, id, { deletedAt });
        for (const card of cards.values()) {
          if (ids.includes(card.noteId)) cards.set(card.id, withDeletion(card, { isDeleted: deletedAt !== null }));
        }
      }),
  };
}
