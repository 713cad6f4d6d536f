import type { CardWithNote } from "../../lib/domain/ports";
import { recordReview } from "../../lib/domain/review/record-review";
import type { Rating } from "../../lib/domain/review/review";
import {
  currentEntry,
  type ReviewSession,
  type ReviewSessionEvent,
  reviewSessionReducer,
  startReviewSession,
} from "../../lib/domain/review/review-session";
import type { ReviewId } from "../../lib/domain/shared/ids";
import type { StudyMoment } from "../../lib/domain/shared/time";
import { aLearningSchedule, aReviewSchedule } from "./a-schedule";
import { noonOf } from "./a-study-moment";

export const NOON = noonOf(20_000);
/** A card in review, due today. */
export const REVIEW = { schedule: aReviewSchedule() };

/** A card on its steps, due at an instant. */
export const dueAt = (at: number) => ({ schedule: aLearningSchedule({ dueAt: at }) });

/** A session at noon, or another moment, with up to 20 new cards. */
export function startSession(
  due: { learning?: CardWithNote[]; review?: CardWithNote[]; fresh?: CardWithNote[] },
  now = NOON,
) {
  const { learning = [], review = [], fresh = [] } = due;
  return startReviewSession({ learning, review, fresh }, { seed: "seed", newLimit: 20, now });
}

/** The name of the entry shown. */
export function shownName(state: ReviewSession): string | undefined {
  return currentEntry(state)?.card.id.replace("card-", "");
}

/** Rates the card shown, as the screen does: show the answer, record, tell the session. */
export function rate(state: ReviewSession, rating: Rating, now: StudyMoment = NOON): ReviewSession {
  return reviewSessionReducer(reviewSessionReducer(state, { type: "shown-answer" }), ratedEvent(state, rating, now));
}

/** What the screen tells the session when the card shown is rated. */
export function ratedEvent(
  state: ReviewSession,
  rating: Rating,
  now: StudyMoment,
): ReviewSessionEvent & { type: "rated" } {
  const entry = currentEntry(state);
  if (!entry) throw new Error("nothing is shown");
  const { card, review } = recordReview(entry.card, rating, {
    reviewId: `review-${state.answers.length}` as ReviewId,
    now,
    desiredRetention: 0.9,
    durationMillis: 2000,
    origin: "review",
  });
  return { type: "rated", card, rating, review, at: now.at };
}

/** Takes the last rating back: the card is again what it was when it was rated. */
export function undoLast(state: ReviewSession): ReviewSession {
  const last = state.answers.at(-1);
  if (!last) throw new Error("nothing to undo");
  return reviewSessionReducer(state, { type: "undone", reviewId: last.review.id, card: last.entry.card });
}
