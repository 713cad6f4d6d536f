import { type CardSchedule, NEW_SCHEDULE } from "../collection/card";
import type { Rating, Review } from "../review/review";
import type { CardId } from "../shared/ids";
import { DAY_MILLIS, MINUTE_MILLIS, type StudyMoment } from "../shared/time";
import { createFsrs6 } from "./fsrs6";
import { drawFuzz } from "./fuzz";
import type { MemoryModel } from "./memory-model";
import { nextSchedule } from "./next-schedule";

export interface ScheduledCard {
  readonly id: CardId;
  readonly schedule: CardSchedule;
}

export interface ScheduleContext {
  readonly now: StudyMoment;
  /** 0.7 to 0.99. */
  readonly desiredRetention: number;
  /** FSRS-6 with its published weights where none is given. */
  readonly model?: MemoryModel;
}

/** When a card would return: in minutes on its steps, else in whole days. */
export type NextReturn =
  | { readonly unit: "minutes"; readonly minutes: number }
  | { readonly unit: "days"; readonly days: number };

const DEFAULT_MODEL = createFsrs6();

/**
 * The schedule a card has after a rating.
 *
 * @returns a new schedule with one more review
 * @throws {RangeError} if the desired retention is outside (0, 1]
 */
export function scheduleReview(
  { id, schedule }: ScheduledCard,
  rating: Rating,
  context: ScheduleContext,
): CardSchedule {
  const { now, desiredRetention, model = DEFAULT_MODEL } = context;
  const fuzz = drawFuzz(id, schedule.reviewCount);
  return nextSchedule(schedule, rating, { now, desiredRetention, model, fuzz });
}

/**
 * When the card would return, for each rating: exactly what `scheduleReview` would then decide.
 *
 * @returns whole minutes >= 1, rounded up, or whole days >= 1
 * @throws {RangeError} if the desired retention is outside (0, 1]
 */
export function previewRatings(card: ScheduledCard, context: ScheduleContext): Record<Rating, NextReturn> {
  const preview = (rating: Rating): NextReturn => nextReturn(scheduleReview(card, rating, context), context.now);
  return { again: preview("again"), hard: preview("hard"), good: preview("good"), easy: preview("easy") };
}

function nextReturn({ phase, dueAt, dueDay }: CardSchedule, now: StudyMoment): NextReturn {
  if (phase === "review") return { unit: "days", days: dueDay - now.studyDay };
  const isAnotherDay = now.at < now.dayEndsAt && dueAt >= now.dayEndsAt;
  if (isAnotherDay) return { unit: "days", days: 1 + Math.floor((dueAt - now.dayEndsAt) / DAY_MILLIS) };
  return { unit: "minutes", minutes: Math.max(Math.ceil((dueAt - now.at) / MINUTE_MILLIS), 1) };
}

/**
 * Rebuilds a card's schedule from its log, which is the truth: what was taken back is left out.
 *
 * @param reviews the card's own, in any order
 * @param model   FSRS-6 with its published weights where none is given
 * @returns the schedule after the last review, `NEW_SCHEDULE` where none counts
 */
export function foldReviews(cardId: CardId, reviews: readonly Review[], model?: MemoryModel): CardSchedule {
  const counted = reviews.filter(({ undoneAt }) => undoneAt === null).sort(byTime);
  return counted.reduce((schedule, { rating, reviewedAt, studyDay, dayEndsAt, desiredRetention }) => {
    const now = { at: reviewedAt, studyDay, dayEndsAt };
    return scheduleReview({ id: cardId, schedule }, rating, { now, desiredRetention, ...(model && { model }) });
  }, NEW_SCHEDULE);
}

function byTime(a: Review, b: Review): number {
  return a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
