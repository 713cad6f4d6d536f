import type { Review } from "../review/review";

export interface TrueRetention {
  readonly passed: number;
  readonly total: number;
  /** `passed / total`, 0 to 1; `null` where nothing was put to the test. */
  readonly share: number | null;
}

/**
 * How much was really remembered when it was asked: of the cards that had been away for a day or more, each
 * at its first review of a study day, how many were not rated again. Quizzes and classes are left out,
 * since they put only what was missed into the log.
 *
 * @param reviews in any order
 * @see https://docs.ankiweb.net/stats.html#true-retention
 */
export function trueRetention(reviews: readonly Review[]): TrueRetention {
  const firstOfDay = new Map<string, Review>();
  for (const review of reviews) {
    if (review.undoneAt !== null || review.phase !== "review" || review.origin !== "review") continue;
    const key = `${review.studyDay}:${review.cardId}`;
    const known = firstOfDay.get(key);
    if (!known || review.reviewedAt < known.reviewedAt) firstOfDay.set(key, review);
  }
  const total = firstOfDay.size;
  const passed = [...firstOfDay.values()].filter(({ rating }) => rating !== "again").length;
  return { passed, total, share: total === 0 ? null : passed / total };
}
