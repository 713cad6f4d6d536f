import { queueOf } from "../../lib/domain/collection/card";
import type { Collection, CollectionRow } from "../../lib/domain/ports";
import { foldReviews } from "../../lib/domain/scheduler/schedule-review";
import { DEFAULT_SETTINGS } from "../../lib/domain/settings/settings";
import type { CardId, DeckId, ReviewId } from "../../lib/domain/shared/ids";
import { aDeck } from "../builders/a-deck";
import { aQuizResult } from "../builders/a-quiz-result";
import { aReview } from "../builders/a-review";
import { aReviewSchedule } from "../builders/a-schedule";
import { aStoredDocument } from "../builders/a-stored-document";
import { anEntry } from "../builders/an-entry";

const CARD = "card-a" as CardId;

/** A small collection with something in every table, deleted and undone rows included. */
export function someRows(): CollectionRow[] {
  const reviews = [
    aReview({ cardId: CARD }),
    aReview({ cardId: CARD, id: "review-2" as ReviewId, reviewedAt: 20_001 * 86_400_000, studyDay: 20_001 }),
    aReview({ cardId: CARD, id: "review-3" as ReviewId, reviewedAt: 20_002 * 86_400_000, undoneAt: 7 }),
  ];
  const { card, note } = anEntry("a", { schedule: foldReviews(CARD, reviews) });
  return [
    { table: "settings", record: { ...DEFAULT_SETTINGS, theme: "dark" } },
    { table: "decks", record: aDeck() },
    { table: "decks", record: aDeck({ id: "deck-gone" as DeckId, deletedAt: 3 }) },
    { table: "documents", record: { ...aStoredDocument(), deckId: aDeck().id } },
    { table: "notes", record: note },
    { table: "cards", record: card },
    ...reviews.map((record) => ({ table: "reviews", record }) as const),
    { table: "quizzes", record: aQuizResult() },
  ];
}

export async function allRows(collection: Collection): Promise<CollectionRow[]> {
  const rows: CollectionRow[] = [];
  for await (const row of collection.transfer.exportRows()) rows.push(row);
  return rows;
}

/** What every TransferRepository must do; each adapter's test calls this. */
export function testTransferRepository(create: () => Promise<Collection>) {
  describe("TransferRepository", () => {
    it("gives back every row that it took, deleted and undone ones too", async () => {
      const collection = await create();

      await collection.transfer.importRows(someRows(), "merge");

      expect(await allRows(collection)).toEqual(someRows());
    });

    it("never replaces what is here when it merges", async () => {
      const collection = await create();
      await collection.decks.save(aDeck({ name: "Mine" }));
      await collection.settings.save({ ...DEFAULT_SETTINGS, theme: "light" });

      await collection.transfer.importRows(someRows(), "merge");

      expect((await collection.decks.get(aDeck().id))?.name).toBe("Mine");
      expect((await collection.settings.get()).theme).toBe("light");
    });

    it("folds the schedule of a card from both logs when it merges", async () => {
      const collection = await create();
      await collection.transfer.importRows(someRows(), "merge");
      const fromAnotherDevice = aReview({
        id: "review-there" as ReviewId,
        cardId: CARD,
        rating: "again",
        reviewedAt: 20_003 * 86_400_000,
        studyDay: 20_003,
        dayEndsAt: 20_004 * 86_400_000,
      });

      await collection.transfer.importRows([{ table: "reviews", record: fromAnotherDevice }], "merge");

      const log = await collection.reviews.listByCard(CARD);
      expect(log).toHaveLength(4);
      const card = (await collection.cards.get(CARD))?.card;
      expect(card?.schedule).toEqual(foldReviews(CARD, log));
      expect(card?.queue).toBe(card && queueOf(card));
    });

    it("does not trust the schedule and the queue that an incoming card claims", async () => {
      const collection = await create();
      const { card, note } = anEntry("a", { schedule: aReviewSchedule({ stabilityDays: 30_000 }) });
      const rows = [
        ...someRows().filter(({ table }) => table !== "cards" && table !== "notes"),
        { table: "notes", record: note } as const,
        { table: "cards", record: { ...card, queue: "deleted" } } as const,
      ];

      await collection.transfer.importRows(rows, "replace");

      const log = await collection.reviews.listByCard(CARD);
      const stored = (await collection.cards.get(CARD))?.card;
      expect(stored?.schedule).toEqual(foldReviews(CARD, log));
      expect(stored?.queue).toBe(stored && queueOf(stored));
    });

    it("empties the collection first when it replaces", async () => {
      const collection = await create();
      await collection.notes.add({ deck: aDeck({ id: "deck-9" as DeckId }), cards: [anEntry("z")] });
      await collection.settings.save(DEFAULT_SETTINGS);

      await collection.transfer.importRows(someRows(), "replace");

      expect(await allRows(collection)).toEqual(someRows());
    });

    it("changes nothing when it cannot take everything", async () => {
      const collection = await create();
      await collection.transfer.importRows(someRows(), "merge");
      const unfoldable = aReview({ id: "review-9" as ReviewId, cardId: CARD, desiredRetention: 0 });
      const rows = [...someRows(), { table: "reviews", record: unfoldable } as const];

      await expect(collection.transfer.importRows(rows, "replace")).rejects.toThrow(RangeError);

      expect(await allRows(collection)).toEqual(someRows());
    });

    it("takes a row that comes twice once", async () => {
      const collection = await create();

      await collection.transfer.importRows([...someRows(), ...someRows()], "merge");

      expect(await allRows(collection)).toEqual(someRows());
    });

    it("tells what a merge would add, what is the same and what differs", async () => {
      const collection = await create();
      await collection.transfer.importRows(someRows(), "merge");
      await collection.decks.save(aDeck({ name: "Mine" }));
      const added = { table: "decks", record: aDeck({ id: "deck-new" as DeckId }) } as const;

      const comparison = await collection.transfer.compare([...someRows(), added]);

      expect(comparison).toEqual({ added: 1, same: someRows().length - 1, changed: 1 });
    });
  });
}
