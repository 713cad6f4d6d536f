import type { Review } from "../../domain/review/review";

/** Oldest first; two reviews of one millisecond by id, as the fold has it. */
export function byReviewTime(a: Review, b: Review): number {
  return a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : 1);
}
