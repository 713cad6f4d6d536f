import type { Review } from "../../domain/review/review";
import type { CardId } from "../../domain/shared/ids";
import type { StudyDay } from "../../domain/shared/time";
import { byReviewTime } from "./review-order";

/** Cards whose first review that counts fell on a study day. */
export function countIntroduced(reviews: readonly Review[], studyDay: StudyDay): number {
  const firstDays = new Map<CardId, StudyDay>();
  for (const review of reviews.filter(({ undoneAt }) => undoneAt === null).sort(byReviewTime)) {
    if (!firstDays.has(review.cardId)) firstDays.set(review.cardId, review.studyDay);
  }
  return [...firstDays.values()].filter((day) => day === studyDay).length;
}
