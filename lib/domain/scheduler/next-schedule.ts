import type { CardPhase, CardSchedule } from "../collection/card";
import type { Rating } from "../review/review";
import { DAY_MILLIS, type StudyMoment } from "../shared/time";
import { type FuzzFactor, fuzzedDays } from "./fuzz";
import { nextStep, type StepWait } from "./learning-steps";
import type { MemoryModel, MemoryState } from "./memory-model";

export interface NextScheduleContext {
  readonly now: StudyMoment;
  /** 0.7 to 0.99. */
  readonly desiredRetention: number;
  readonly model: MemoryModel;
  readonly fuzz: FuzzFactor;
}

/**
 * The schedule that a rating gives a card.
 *
 * @throws {RangeError} if the desired retention is outside (0, 1]
 * @see https://docs.ankiweb.net/studying.html
 */
export function nextSchedule(schedule: CardSchedule, rating: Rating, context: NextScheduleContext): CardSchedule {
  const { now } = context;
  const { stabilityDays, difficulty } = nextMemory(schedule, rating, context);
  const wait = nextStep(schedule.phase, schedule.step, rating);
  const isLapse = schedule.phase === "review" && rating === "again";
  // The key order is that of `NEW_SCHEDULE`: equal schedules are equal byte by byte.
  return {
    phase: wait === null ? "review" : climbingPhase(schedule.phase),
    step: wait?.step ?? 0,
    stabilityDays,
    difficulty,
    dueAt: wait === null ? 0 : stepDueAt(wait, now),
    dueDay: wait === null ? now.studyDay + daysUntilDue(schedule, rating, context) : 0,
    lastReviewedAt: now.at,
    lastStudyDay: now.studyDay,
    reviewCount: schedule.reviewCount + 1,
    lapseCount: schedule.lapseCount + Number(isLapse),
  };
}

function nextMemory(schedule: CardSchedule, rating: Rating, { now, model }: NextScheduleContext): MemoryState {
  const { stabilityDays, difficulty, lastStudyDay } = schedule;
  const before = stabilityDays === null || difficulty === null ? null : { stabilityDays, difficulty };
  // A traveller's calendar may step back a day; time since the last review cannot.
  const elapsedDays = Math.max(now.studyDay - (lastStudyDay ?? now.studyDay), 0);
  return model.next(before, elapsedDays, rating);
}

/** Whole days until a card off its steps returns: hard < good < easy, up to the longest interval. */
function daysUntilDue(schedule: CardSchedule, rating: Rating, context: NextScheduleContext): number {
  const { model, desiredRetention, fuzz } = context;
  const interval = model.intervalDays(nextMemory(schedule, rating, context), desiredRetention);
  const lastDays = lastIntervalDays(schedule);
  // Remembering a card may not bring it back as soon as before, where the model says later.
  const afterLast = interval > lastDays ? lastDays + 1 : 1;
  const worse = worseRating(schedule.phase, rating);
  const afterWorse = worse === null ? 1 : daysUntilDue(schedule, worse, context) + 1;
  return fuzzedDays(interval, Math.max(afterLast, afterWorse), fuzz);
}

/** The next worse rating that leads to days, too: on the steps hard repeats its step. */
function worseRating(phase: CardPhase, rating: Rating): Rating | null {
  if (rating === "easy") return "good";
  return rating === "good" && phase === "review" ? "hard" : null;
}

/** The days a card in review was given last time; 0 in other phases. */
function lastIntervalDays({ phase, dueDay, lastStudyDay }: CardSchedule): number {
  return phase === "review" && lastStudyDay !== null ? Math.max(dueDay - lastStudyDay, 0) : 0;
}

function climbingPhase(phase: CardPhase): CardPhase {
  return phase === "new" || phase === "learning" ? "learning" : "relearning";
}

/** A step that would cross into another study day becomes whole days: the card returns as its day begins. */
function stepDueAt({ waitMillis }: StepWait, { at, dayEndsAt }: StudyMoment): number {
  const dueAt = at + waitMillis;
  if (at >= dayEndsAt || dueAt < dayEndsAt) return dueAt;
  const daysAfter = Math.floor((dueAt - dayEndsAt) / DAY_MILLIS);
  return dayEndsAt + daysAfter * DAY_MILLIS;
}
