import type { Collection } from "../../lib/domain/ports";
import type { DeckId, DocumentId, ReviewId } from "../../lib/domain/shared/ids";
import { aDeck } from "../builders/a-deck";
import { aReview } from "../builders/a-review";
import { aStoredDocument } from "../builders/a-stored-document";
import { aStudyMoment } from "../builders/a-study-moment";
import { anEntry } from "../builders/an-entry";
import { testCardRepository } from "./card-repository";
import { testDeckRepository } from "./deck-repository";
import { testDocumentRepository } from "./document-repository";
import { testNoteRepository } from "./note-repository";
import { testQuizRepository, testSettingsRepository } from "./quiz-and-settings-repositories";
import { testReviewRepository } from "./review-repository";
import { testTakeHome } from "./take-home";
import { allRows, testTransferRepository } from "./transfer-repository";

/** Collects what a watcher is told; `until` waits for a value that fits. */
function recordValues<T>() {
  const values: T[] = [];
  return {
    values,
    onValue: (value: T) => void values.push(value),
    until: async (fits: (value: T) => boolean): Promise<void> => {
      while (!values.some(fits)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

function fail(error: unknown): never {
  throw error;
}

/** What every Collection must do; each adapter's test calls this. */
export function testCollection(create: () => Promise<Collection>) {
  testDocumentRepository(create);
  testDeckRepository(create);
  testNoteRepository(create);
  testCardRepository(create);
  testReviewRepository(create);
  testQuizRepository(create);
  testSettingsRepository(create);
  testTransferRepository(create);
  testTakeHome(create);

  describe("emptying the trash", () => {
    it("removes for good what was deleted before an instant, and keeps the review log", async () => {
      const collection = await create();
      const inner = aDeck({ id: "deck-inner" as DeckId, parentId: "deck-gone" as DeckId });
      await collection.decks.save(aDeck({ id: "deck-gone" as DeckId, deletedAt: 5 }));
      await collection.decks.save(inner);
      await collection.notes.add({
        deck: aDeck(),
        document: aStoredDocument({ deletedAt: 5 }),
        cards: [anEntry("kept"), anEntry("gone"), anEntry("in-inner", { deckId: inner.id })],
      });
      await collection.notes.setDeleted([anEntry("gone").note.id], 5);
      const review = aReview({ cardId: anEntry("gone").card.id });
      await collection.transfer.importRows([{ table: "reviews", record: review }], "merge");

      await collection.purgeDeletedBefore(6);

      const left = (await allRows(collection)).map(({ record }) => ("id" in record ? record.id : ""));
      expect(left).toEqual(["deck-1", "note-kept", "card-kept", "review-1"]);
    });

    it("keeps what was deleted later", async () => {
      const collection = await create();
      await collection.notes.add({
        deck: aDeck({ deletedAt: 6 }),
        document: aStoredDocument({ deletedAt: 6 }),
        cards: [anEntry("a")],
      });
      await collection.notes.setDeleted([anEntry("a").note.id], 6);
      const before = await allRows(collection);

      await collection.purgeDeletedBefore(6);

      expect(await allRows(collection)).toEqual(before);
    });
  });

  describe("watching a query", () => {
    it("tells the answer now and after a change", async () => {
      const collection = await create();
      const { onValue, until, values } = recordValues<string[]>();
      const stop = collection.watch(async () => (await collection.decks.list()).map(({ name }) => name), onValue, fail);
      await until((names) => names.length === 0);

      await collection.decks.save(aDeck({ name: "New" }));

      await until(([name]) => name === "New");
      stop();
      expect(values[0]).toEqual([]);
    });

    it("tells the new counts after a review", async () => {
      const collection = await create();
      const { card } = anEntry("a");
      await collection.notes.add({ deck: aDeck(), cards: [anEntry("a")] });
      const { onValue, until } = recordValues<number | undefined>();
      const stop = collection.watch(
        async () => (await collection.decks.overview(aStudyMoment(), 20))[0]?.due.newCount,
        onValue,
        fail,
      );
      await until((count) => count === 1);

      const schedule = { ...card.schedule, phase: "review", dueDay: 30_000, reviewCount: 1 } as const;
      await collection.reviews.save({ ...card, schedule }, aReview({ cardId: card.id, id: "r" as ReviewId }));

      await until((count) => count === 0);
      stop();
    });

    it("tells of a changed document in a list", async () => {
      const collection = await create();
      const { onValue, until } = recordValues<string | undefined>();
      await collection.notes.add({ document: aStoredDocument(), cards: [] });
      const stop = collection.watch(async () => (await collection.documents.list())[0]?.title, onValue, fail);
      await until((title) => title === "Precision");

      await collection.documents.rename("document-1" as DocumentId, "Half");

      await until((title) => title === "Half");
      stop();
    });

    it("tells nothing more after it was stopped", async () => {
      const collection = await create();
      const { onValue, until, values } = recordValues<number>();
      const stop = collection.watch(async () => (await collection.decks.list()).length, onValue, fail);
      await until((count) => count === 0);
      stop();

      await collection.decks.save(aDeck());
      await new Promise((resolve) => setTimeout(resolve, 30));

      expect(values).toEqual([0]);
    });

    it("hands a failure of the query on", async () => {
      const collection = await create();
      const failure = new Error("no");

      const error = await new Promise((resolve) => collection.watch(() => Promise.reject(failure), fail, resolve));

      expect(error).toBe(failure);
    });
  });
}
