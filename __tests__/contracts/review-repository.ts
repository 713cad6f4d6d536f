import type { Card } from "../../lib/domain/collection/card";
import type { Collection } from "../../lib/domain/ports";
import { recordReview, undoReview } from "../../lib/domain/review/record-review";
import type { Rating, Review } from "../../lib/domain/review/review";
import { foldReviews } from "../../lib/domain/scheduler/schedule-review";
import type { CardId, ReviewId } from "../../lib/domain/shared/ids";
import { aReview } from "../builders/a-review";
import { aStudyMoment } from "../builders/a-study-moment";
import { anEntry } from "../builders/an-entry";

const DAY = 20_000;

/** The card and the log entry after a rating. */
function rated(card: Card, reviewId: string, rating: Rating = "good", day = DAY) {
  return recordReview(card, rating, {
    reviewId: reviewId as ReviewId,
    now: aStudyMoment(day),
    desiredRetention: 0.9,
    durationMillis: 3000,
    origin: "review",
  });
}

/** What every ReviewRepository must do; each adapter's test calls this. */
export function testReviewRepository(create: () => Promise<Collection>) {
  const card = (name: string) => anEntry(name).card;
  const stored = async (collection: Collection, id: CardId) => (await collection.cards.get(id))?.card;

  async function withCards(...names: readonly string[]): Promise<Collection> {
    const collection = await create();
    await collection.notes.add({ cards: names.map((name) => anEntry(name)) });
    return collection;
  }

  describe("ReviewRepository", () => {
    it("saves the review and the card it produced", async () => {
      const collection = await withCards("a");
      const after = rated(card("a"), "review-1");

      await collection.reviews.save(after.card, after.review);

      expect(await stored(collection, card("a").id)).toEqual(after.card);
      expect(await collection.reviews.listByCard(card("a").id)).toEqual([after.review]);
    });

    it("keeps the card unchanged when the review cannot be saved", async () => {
      const collection = await withCards("a", "b");
      const first = rated(card("a"), "review-1");
      await collection.reviews.save(first.card, first.review);
      const takenId = rated(card("b"), "review-1");

      await expect(collection.reviews.save(takenId.card, takenId.review)).rejects.toThrow();

      expect(await stored(collection, card("b").id)).toEqual(card("b"));
    });

    it("refuses a review decided on a card that has moved on", async () => {
      const collection = await withCards("a");
      const here = rated(card("a"), "review-here");
      const inAnotherTab = rated(card("a"), "review-there", "again");
      await collection.reviews.save(inAnotherTab.card, inAnotherTab.review);

      await expect(collection.reviews.save(here.card, here.review)).rejects.toMatchObject({
        code: "storage/stale-card",
      });

      expect(await stored(collection, card("a").id)).toEqual(inAnotherTab.card);
      expect(await collection.reviews.listByCard(card("a").id)).toEqual([inAnotherTab.review]);
    });

    it("takes the same review twice as once", async () => {
      const collection = await withCards("a");
      const after = rated(card("a"), "review-1");
      await collection.reviews.save(after.card, after.review);

      await collection.reviews.save(after.card, after.review);

      expect(await collection.reviews.listByCard(card("a").id)).toEqual([after.review]);
    });

    it("refuses a review of a card that is not there", async () => {
      const collection = await withCards();
      const after = rated(card("a"), "review-1");

      await expect(collection.reviews.save(after.card, after.review)).rejects.toMatchObject({ code: "card/not-found" });
    });

    it("leaves a suspension from another tab as it is", async () => {
      const collection = await withCards("a");
      const after = rated(card("a"), "review-1");
      await collection.cards.saveFlags({ ...card("a"), isSuspended: true });

      await collection.reviews.save(after.card, after.review);

      expect(await stored(collection, card("a").id)).toEqual({ ...after.card, isSuspended: true, queue: "suspended" });
    });

    it("saves many reviews, or none when one is refused", async () => {
      const collection = await withCards("a", "b");
      const fine = rated(card("a"), "review-a");
      const stale = rated(rated(card("b"), "review-b1").card, "review-b2");

      await expect(collection.reviews.saveAll([fine, stale])).rejects.toMatchObject({ code: "storage/stale-card" });
      expect(await stored(collection, card("a").id)).toEqual(card("a"));
      expect(await collection.reviews.listByCard(card("a").id)).toEqual([]);

      const b = rated(card("b"), "review-b1");
      await collection.reviews.saveAll([fine, b]);
      expect(await stored(collection, card("a").id)).toEqual(fine.card);
      expect(await stored(collection, card("b").id)).toEqual(b.card);
    });

    it("takes a review back: the entry stays, marked, and the card is as its log folds", async () => {
      const collection = await withCards("a");
      const first = rated(card("a"), "review-1");
      const second = rated(first.card, "review-2", "easy", DAY + 1);
      await collection.reviews.saveAll([first, second]);
      const log = await collection.reviews.listByCard(card("a").id);
      const restored = undoReview(second.card, log, second.review.id);

      await collection.reviews.undo(restored, second.review.id, 123);

      const after = await collection.reviews.listByCard(card("a").id);
      expect(after).toEqual([first.review, { ...second.review, undoneAt: 123 }]);
      expect((await stored(collection, card("a").id))?.schedule).toEqual(foldReviews(card("a").id, after));
    });

    it("refuses to take a review back twice", async () => {
      const collection = await withCards("a");
      const first = rated(card("a"), "review-1");
      const second = rated(first.card, "review-2", "easy", DAY + 1);
      await collection.reviews.saveAll([first, second]);
      await collection.reviews.undo(first.card, second.review.id, 123);

      const again = collection.reviews.undo(card("a"), second.review.id, 456);

      await expect(again).rejects.toMatchObject({ code: "storage/stale-card" });
      expect((await collection.reviews.listByCard(card("a").id))[1]?.undoneAt).toBe(123);
      expect(await stored(collection, card("a").id)).toEqual(first.card);
    });

    it("refuses to take a review back on a card that has moved on", async () => {
      const collection = await withCards("a");
      const first = rated(card("a"), "review-1");
      const second = rated(first.card, "review-2", "easy", DAY + 1);
      await collection.reviews.saveAll([first, second]);

      const stale = collection.reviews.undo(card("a"), first.review.id, 456);

      await expect(stale).rejects.toMatchObject({ code: "storage/stale-card" });
      expect(await stored(collection, card("a").id)).toEqual(second.card);
    });

    it("lists the reviews that count of a span of days, oldest first", async () => {
      const collection = await withCards();
      const review = (name: string, fields: Partial<Review>) => aReview({ id: name as ReviewId, ...fields });
      const rows = [
        review("before", { studyDay: DAY - 1, reviewedAt: 1 }),
        review("later", { studyDay: DAY + 1, reviewedAt: 4 }),
        review("sooner", { studyDay: DAY, reviewedAt: 3 }),
        review("undone", { studyDay: DAY, reviewedAt: 3, undoneAt: 9 }),
        review("after", { studyDay: DAY + 2, reviewedAt: 5 }),
      ];
      await collection.transfer.importRows(
        rows.map((record) => ({ table: "reviews", record })),
        "merge",
      );

      const listed = await collection.reviews.listByDay(DAY, DAY + 2);

      expect(listed.map(({ id }) => id)).toEqual(["sooner", "later"]);
    });
  });
}
