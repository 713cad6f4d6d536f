import type { Card } from "../../domain/collection/card";
import type { ReviewRepository } from "../../domain/ports";
import type { Review } from "../../domain/review/review";
import { AppError } from "../../domain/shared/app-error";
import { withScheduleOf } from "./card-writes";
import { addAll, type MemoryDatabase, type MemoryTables } from "./memory-database";
import { byReviewTime } from "./review-order";

function saveOne({ cards, reviews }: MemoryTables, card: Card, review: Review): void {
  const stored = cards.get(card.id);
  if (!stored) throw new AppError("card/not-found");
  if (stored.schedule.reviewCount !== card.schedule.reviewCount - 1) {
    if (reviews.get(review.id)?.cardId === card.id) return;
    throw new AppError("storage/stale-card");
  }
  cards.set(card.id, withScheduleOf(stored, card));
  addAll(reviews, [review]);
}

export function createMemoryReviewRepository({ read, write }: MemoryDatabase): ReviewRepository {
  return {
    save: (card, review) => write((tables) => saveOne(tables, card, review)),

    saveAll: (entries) =>
      write((tables) => {
        for (const { card, review } of entries) saveOne(tables, card, review);
      }),

    undo: (card, reviewId, undoneAt) =>
      write(({ cards, reviews }) => {
        const stored = cards.get(card.id);
        const review = reviews.get(reviewId);
        if (!stored) throw new AppError("card/not-found");
        const isCurrent = stored.schedule.reviewCount === card.schedule.reviewCount + 1;
        if (!isCurrent || review?.cardId !== card.id || review.undoneAt !== null) {
          throw new AppError("storage/stale-card");
        }
        cards.set(card.id, withScheduleOf(stored, card));
        reviews.set(reviewId, { ...review, undoneAt });
      }),

    listByCard: (cardId) =>
      read(({ reviews }) => [...reviews.values()].filter((each) => each.cardId === cardId).sort(byReviewTime)),

    listByDay: (from, until) =>
      read(({ reviews }) =>
        [...reviews.values()]
          .filter(({ studyDay, undoneAt }) => from <= studyDay && studyDay < until && undoneAt === null)
          .sort(byReviewTime),
      ),
  };
}
