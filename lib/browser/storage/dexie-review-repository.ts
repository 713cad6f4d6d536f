import { Dexie } from "dexie";
import type { Card } from "../../domain/collection/card";
import type { ReviewRepository } from "../../domain/ports";
import type { Review } from "../../domain/review/review";
import { AppError } from "../../domain/shared/app-error";
import type { Ballast } from "./ballast";
import { withScheduleOf } from "./card-writes";
import type { WenguDatabase } from "./database";
import { byReviewTime } from "./review-order";
import type { Transactions } from "./transactions";

export function createDexieReviewRepository(
  db: WenguDatabase,
  { read, write }: Transactions,
  ballast: Ballast,
): ReviewRepository {
  /** Inside a write: a card must never advance without its entry in the log. */
  async function saveOne(card: Card, review: Review): Promise<void> {
    const stored = await db.cards.get(card.id);
    if (!stored) throw new AppError("card/not-found");
    if (stored.schedule.reviewCount !== card.schedule.reviewCount - 1) {
      if ((await db.reviews.get(review.id))?.cardId === card.id) return;
      throw new AppError("storage/stale-card");
    }
    await db.cards.put(withScheduleOf(stored, card));
    await db.reviews.add(review);
  }

  const writeLog = (body: () => Promise<void>) => ballast.spendFor(() => write([db.cards, db.reviews], body));

  return {
    save: (card, review) => writeLog(() => saveOne(card, review)),

    saveAll: (entries) =>
      writeLog(async () => {
        for (const { card, review } of entries) await saveOne(card, review);
      }),

    undo: (card, reviewId, undoneAt) =>
      writeLog(async () => {
        const [stored, review] = await Promise.all([db.cards.get(card.id), db.reviews.get(reviewId)]);
        if (!stored) throw new AppError("card/not-found");
        const isCurrent = stored.schedule.reviewCount === card.schedule.reviewCount + 1;
        if (!isCurrent || review?.cardId !== card.id || review.undoneAt !== null) {
          throw new AppError("storage/stale-card");
        }
        await db.cards.put(withScheduleOf(stored, card));
        await db.reviews.put({ ...review, undoneAt });
      }),

    listByCard: (cardId) =>
      read([db.reviews], async () => {
        const log = await db.reviews
          .where("[cardId+reviewedAt]")
          .between([cardId, Dexie.minKey], [cardId, Dexie.maxKey])
          .toArray();
        return log.sort(byReviewTime);
      }),

    listByDay: (from, until) =>
      read([db.reviews], async () => {
        const reviews = await db.reviews.where("studyDay").between(from, until).toArray();
        return reviews.filter(({ undoneAt }) => undoneAt === null).sort(byReviewTime);
      }),
  };
}
