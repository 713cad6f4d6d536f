import type { Collection } from "../../lib/domain/ports";
import type { DeckId, DocumentId } from "../../lib/domain/shared/ids";
import { aDeck } from "../builders/a-deck";
import { aReviewSchedule } from "../builders/a-schedule";
import { aStoredDocument } from "../builders/a-stored-document";
import { anEntry } from "../builders/an-entry";

const DECK = "deck-1" as DeckId;
const DOCUMENT = "document-1" as DocumentId;

/** What every NoteRepository must do; each adapter's test calls this. */
export function testNoteRepository(create: () => Promise<Collection>) {
  const names = (entries: readonly { note: { id: string } }[]) => entries.map(({ note }) => note.id);

  describe("NoteRepository", () => {
    it("adds notes with their cards, their deck and their document", async () => {
      const collection = await create();

      await collection.notes.add({ deck: aDeck(), document: aStoredDocument(), cards: [anEntry("a")] });

      expect(await collection.decks.list()).toEqual([aDeck()]);
      expect(await collection.documents.get(DOCUMENT)).toEqual(aStoredDocument());
      expect(await collection.documents.list()).toMatchObject([{ id: DOCUMENT, deckId: DECK }]);
      expect(await collection.notes.listByDeck(DECK)).toEqual([anEntry("a")]);
    });

    it("leaves a deck and a document that are there as they are", async () => {
      const collection = await create();
      await collection.notes.add({ deck: aDeck(), document: aStoredDocument(), cards: [anEntry("a")] });

      await collection.notes.add({
        deck: aDeck({ name: "Other" }),
        document: aStoredDocument({ title: "Other" }),
        cards: [anEntry("b")],
      });

      expect(await collection.decks.get(DECK)).toEqual(aDeck());
      expect((await collection.documents.get(DOCUMENT))?.title).toBe("Precision");
      expect(await collection.notes.listByDeck(DECK)).toHaveLength(2);
    });

    it("adds nothing when one note is there already", async () => {
      const collection = await create();
      await collection.notes.add({ cards: [anEntry("a")] });

      const again = collection.notes.add({
        deck: aDeck(),
        document: aStoredDocument(),
        cards: [anEntry("b"), anEntry("a")],
      });

      await expect(again).rejects.toThrow();
      expect(await collection.notes.listByDeck(DECK)).toEqual([anEntry("a")]);
      expect(await collection.decks.list()).toEqual([]);
      expect(await collection.documents.list()).toEqual([]);
    });

    it("lists a deck by card position, deleted notes left out", async () => {
      const collection = await create();
      const deleted = anEntry("deleted", {}, {});
      await collection.notes.add({
        cards: [
          anEntry("second", { position: 2 }),
          deleted,
          anEntry("first", { position: 1 }),
          anEntry("elsewhere", { deckId: "deck-2" as DeckId }),
        ],
      });
      await collection.notes.setDeleted([deleted.note.id], 5);

      expect(names(await collection.notes.listByDeck(DECK))).toEqual(["note-first", "note-second"]);
    });

    it("lists a document's notes by their place in it", async () => {
      const collection = await create();
      const at = (name: string, start: number) =>
        anEntry(
          name,
          {},
          { documentId: DOCUMENT, source: { documentId: DOCUMENT, start, end: start + 1, quote: "x" } },
        );
      await collection.notes.add({ cards: [at("later", 50), at("sooner", 10), anEntry("of-no-document")] });

      expect(names(await collection.notes.listByDocument(DOCUMENT))).toEqual(["note-sooner", "note-later"]);
    });

    it("changes a note's words and keeps its card's memory", async () => {
      const collection = await create();
      const entry = anEntry("a", { schedule: aReviewSchedule() });
      await collection.notes.add({ cards: [entry] });

      await collection.notes.update({ ...entry.note, answer: "half the memory" });

      const [changed] = await collection.notes.listByDeck(DECK);
      expect(changed?.note.answer).toBe("half the memory");
      expect(changed?.card).toEqual(entry.card);
    });

    it("moves the card with a note that goes to another deck", async () => {
      const collection = await create();
      const entry = anEntry("a");
      await collection.notes.add({ cards: [entry] });

      await collection.notes.update({ ...entry.note, deckId: "deck-2" as DeckId });

      expect(await collection.notes.listByDeck(DECK)).toEqual([]);
      expect((await collection.notes.listByDeck("deck-2" as DeckId))[0]?.card.deckId).toBe("deck-2");
    });

    it("says so when a note to change is not there", async () => {
      const collection = await create();

      await expect(collection.notes.update(anEntry("a").note)).rejects.toMatchObject({ code: "card/not-found" });
    });

    it("takes the cards of deleted notes out of study, and puts them back", async () => {
      const collection = await create();
      const entry = anEntry("a", { schedule: aReviewSchedule() });
      await collection.notes.add({ cards: [entry] });

      await collection.notes.setDeleted([entry.note.id], 5);
      expect((await collection.cards.get(entry.card.id))?.card.queue).toBe("deleted");
      expect(await collection.notes.get(entry.note.id)).toBeUndefined();

      await collection.notes.setDeleted([entry.note.id], null);
      expect(await collection.cards.get(entry.card.id)).toEqual(entry);
      expect(await collection.notes.get(entry.note.id)).toEqual(entry.note);
    });
  });
}
