import { Dexie } from "dexie";
import type { Review } from "../../domain/review/review";
import type { CardId } from "../../domain/shared/ids";
import type { StudyDay } from "../../domain/shared/time";
import type { WenguDatabase } from "./database";
import { byReviewTime } from "./review-order";

/** Cards whose first review that counts fell on a study day. Reads that day's reviews, and few others. */
export async function countIntroducedCards(db: WenguDatabase, studyDay: StudyDay): Promise<number> {
  const reviews = await db.reviews.where("studyDay").equals(studyDay).toArray();
  const counts = new Map<CardId, number>();
  for (const { cardId, undoneAt } of reviews) {
    if (undoneAt === null) counts.set(cardId, (counts.get(cardId) ?? 0) + 1);
  }
  const cardIds = [...counts.keys()];
  const cards = await db.cards.bulkGet(cardIds);
  const areNew = await Promise.all(
    cardIds.map(async (cardId, index) => {
      const card = cards[index];
      // A card reviewed on that day alone was new then; only a card reviewed later needs its log.
      if (card?.schedule.reviewCount === counts.get(cardId)) return true;
      if (card?.schedule.lastStudyDay === studyDay) return false;
      return (await firstReview(db, cardId))?.studyDay === studyDay;
    }),
  );
  return areNew.filter(Boolean).length;
}

async function firstReview(db: WenguDatabase, cardId: CardId): Promise<Review | undefined> {
  const log = await db.reviews
    .where("[cardId+reviewedAt]")
    .between([cardId, Dexie.minKey], [cardId, Dexie.maxKey])
    .toArray();
  return log.filter(({ undoneAt }) => undoneAt === null).sort(byReviewTime)[0];
}
