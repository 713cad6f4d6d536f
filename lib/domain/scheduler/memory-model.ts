import type { Rating } from "../review/review";

/** What a model believes about one card after a review. */
export interface MemoryState {
  /** Days until recall falls to 90 %, > 0. */
  readonly stabilityDays: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** A model of memory. Another one replaces it by replaying the review log, never by converting states. */
export interface MemoryModel {
  /**
   * What is believed after a review.
   *
   * @param before      the belief so far; `null` at the first review
   * @param elapsedDays study days since the last review, >= 0, whole; ignored at the first review
   * @throws {RangeError} if `elapsedDays` is negative or not a number
   */
  next(before: MemoryState | null, elapsedDays: number, rating: Rating): MemoryState;
  /**
   * Probability that the learner can recall the card now, in (0, 1].
   *
   * @param elapsedDays days since the last review, >= 0
   */
  retrievability(state: MemoryState, elapsedDays: number): number;
  /**
   * Days until recall falls to a goal, > 0, neither rounded nor bounded.
   *
   * @param desiredRetention in (0, 1]
   */
  intervalDays(state: MemoryState, desiredRetention: number): number;
}
