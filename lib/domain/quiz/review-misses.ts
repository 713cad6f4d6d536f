import type { Card } from "../collection/card";
import { type RecordedReview, recordReview } from "../review/record-review";
import type { ReviewId } from "../shared/ids";
import type { StudyMoment } from "../shared/time";

/** A card that was missed in a quiz, with a fresh id for its review. */
export interface MissedCard {
  readonly card: Card;
  readonly reviewId: ReviewId;
}

/**
 * Takes what was missed in a quiz into the learner's own schedule: each card is rated again.
 *
 * @param context desired retention 0.7 to 0.99
 * @returns one entry a card, to be saved together, in the order given
 */
export function reviewMisses(
  missed: readonly MissedCard[],
  context: { readonly now: StudyMoment; readonly desiredRetention: number },
): RecordedReview[] {
  // A quiz keeps no time for each question, and a guessed one would spoil the statistics.
  return missed.map(({ card, reviewId }) =>
    recordReview(card, "again", { ...context, reviewId, durationMillis: 0, origin: "quiz" }),
  );
}
