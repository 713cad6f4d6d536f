import type { Collection } from "../../lib/domain/ports";
import type { DeckId, DocumentId } from "../../lib/domain/shared/ids";
import { aStoredDocument } from "../builders/a-stored-document";
import { anEntry } from "../builders/an-entry";

const DOCUMENT = aStoredDocument().id;
const OTHER_DECK = "deck-2" as DeckId;

/** What every DocumentRepository must do; each adapter's test calls this. */
export function testDocumentRepository(create: () => Promise<Collection>) {
  describe("DocumentRepository", () => {
    it("lists documents newest first, without their text", async () => {
      const collection = await create();
      const newer = aStoredDocument({ id: "document-2" as DocumentId, addedAt: 2000 });
      await collection.notes.add({ document: aStoredDocument(), cards: [] });
      await collection.notes.add({ document: newer, cards: [] });

      const listed = await collection.documents.list();

      expect(listed.map(({ id }) => id)).toEqual([newer.id, DOCUMENT]);
      expect(listed[1]).toEqual({
        id: DOCUMENT,
        title: "Precision",
        language: "en",
        format: "plain-text",
        addedAt: 1000,
        builtIn: null,
        fingerprint: "fingerprint-1",
        deckId: null,
      });
    });

    it("finds a document by its fingerprint", async () => {
      const collection = await create();
      await collection.notes.add({ document: aStoredDocument(), cards: [] });

      expect((await collection.documents.findByFingerprint("fingerprint-1"))?.id).toBe(DOCUMENT);
      expect(await collection.documents.findByFingerprint("another")).toBeUndefined();
    });

    it("hides a deleted document, keeps its notes, and brings it back", async () => {
      const collection = await create();
      const entry = anEntry("a", {}, { documentId: DOCUMENT });
      await collection.notes.add({ document: aStoredDocument(), cards: [entry] });

      await collection.documents.setDeleted(DOCUMENT, 5);
      expect(await collection.documents.list()).toEqual([]);
      expect(await collection.documents.get(DOCUMENT)).toBeUndefined();
      expect(await collection.documents.findByFingerprint("fingerprint-1")).toBeUndefined();
      expect(await collection.notes.listByDocument(DOCUMENT)).toEqual([entry]);

      await collection.documents.setDeleted(DOCUMENT, null);
      expect(await collection.documents.get(DOCUMENT)).toEqual(aStoredDocument());
    });

    it("renames a document", async () => {
      const collection = await create();
      await collection.notes.add({ document: aStoredDocument(), cards: [] });

      await collection.documents.rename(DOCUMENT, "Half precision");

      expect(await collection.documents.get(DOCUMENT)).toEqual(aStoredDocument({ title: "Half precision" }));
    });

    it("moves a document with its notes and cards to another deck", async () => {
      const collection = await create();
      const moving = anEntry("a", {}, { documentId: DOCUMENT });
      const staying = anEntry("b");
      await collection.notes.add({ document: aStoredDocument(), cards: [moving, staying] });

      await collection.documents.move(DOCUMENT, OTHER_DECK);

      expect(await collection.documents.list()).toMatchObject([{ id: DOCUMENT, deckId: OTHER_DECK }]);
      expect(await collection.notes.listByDeck(OTHER_DECK)).toEqual([
        { card: { ...moving.card, deckId: OTHER_DECK }, note: { ...moving.note, deckId: OTHER_DECK } },
      ]);
      expect(await collection.notes.listByDeck(staying.note.deckId)).toEqual([staying]);
    });

    it("says so when the document is not there", async () => {
      const collection = await create();

      await expect(collection.documents.rename(DOCUMENT, "x")).rejects.toMatchObject({ code: "document/not-found" });
      await expect(collection.documents.move(DOCUMENT, OTHER_DECK)).rejects.toMatchObject({
        code: "document/not-found",
      });
    });
  });
}
