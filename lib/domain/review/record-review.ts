import { type Card, queueOf } from "../collection/card";
import { foldReviews, scheduleReview } from "../scheduler/schedule-review";
import type { ReviewId } from "../shared/ids";
import { MINUTE_MILLIS, type StudyMoment } from "../shared/time";
import type { Rating, Review, ReviewOrigin } from "./review";

/** A learner who walked away is not thinking: no review counts as longer. */
const LONGEST_REVIEW_MILLIS = 10 * MINUTE_MILLIS;

export interface RecordContext {
  readonly reviewId: ReviewId;
  readonly now: StudyMoment;
  /** 0.7 to 0.99. */
  readonly desiredRetention: number;
  /** From question shown to rating, >= 0; capped at ten minutes. */
  readonly durationMillis: number;
  readonly origin: ReviewOrigin;
}

export interface RecordedReview {
  readonly card: Card;
  readonly review: Review;
}

/**
 * Rates a card: the entry for the log and the card it produces, which are to be saved together.
 *
 * @returns the card with its schedule and queue moved on, everything else as it was
 * @throws {RangeError} if the desired retention is outside (0, 1]
 */
export function recordReview(card: Card, rating: Rating, context: RecordContext): RecordedReview {
  const { reviewId, desiredRetention, durationMillis, origin } = context;
  const now = notBefore(card, context.now);
  const review: Review = {
    id: reviewId,
    cardId: card.id,
    deckId: card.deckId,
    rating,
    reviewedAt: now.at,
    studyDay: now.studyDay,
    dayEndsAt: now.dayEndsAt,
    phase: card.schedule.phase,
    desiredRetention,
    durationMillis: Math.min(Math.max(Math.round(durationMillis), 0), LONGEST_REVIEW_MILLIS),
    origin,
    undoneAt: null,
  };
  return { card: withSchedule(card, scheduleReview(card, rating, { now, desiredRetention })), review };
}

/**
 * The card as if one review had never been: folded from the rest of its log.
 *
 * @param log the card's own reviews, in any order
 * @returns the card with its schedule and queue moved back, everything else as it is now
 */
export function undoReview(card: Card, log: readonly Review[], reviewId: ReviewId): Card {
  const kept = log.filter(({ id }) => id !== reviewId);
  return withSchedule(card, foldReviews(card.id, kept));
}

/** A clock set back must not reorder the log: a card's reviews are later one by one. */
function notBefore({ schedule: { lastReviewedAt, lastStudyDay } }: Card, now: StudyMoment): StudyMoment {
  if (lastReviewedAt === null || lastStudyDay === null) return now;
  return {
    at: Math.max(now.at, lastReviewedAt + 1),
    studyDay: Math.max(now.studyDay, lastStudyDay),
    dayEndsAt: now.dayEndsAt,
  };
}

function withSchedule(card: Card, schedule: Card["schedule"]): Card {
  const moved = { ...card, schedule };
  return { ...moved, queue: queueOf(moved) };
}
