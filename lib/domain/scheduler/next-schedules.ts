import type { CardPhase, CardSchedule } from "../collection/card";
import type { Rating } from "../review/review";
import { DAY_MILLIS, type StudyMoment } from "../shared/time";
import { type FuzzFactor, fuzzedDays } from "./fuzz";
import { nextStep, type StepWait } from "./learning-steps";
import type { MemoryModel, MemoryState } from "./memory-model";

export interface NextSchedulesContext {
  readonly now: StudyMoment;
  /** 0.7 to 0.99. */
  readonly desiredRetention: number;
  readonly model: MemoryModel;
  readonly fuzz: FuzzFactor;
}

/**
 * The four schedules that the four ratings would give a card: one decision, so that a longer wait never
 * follows a worse rating.
 *
 * @throws {RangeError} if the desired retention is outside (0, 1]
 * @see https://docs.ankiweb.net/studying.html
 */
export function nextSchedules(schedule: CardSchedule, context: NextSchedulesContext): Record<Rating, CardSchedule> {
  const memory = nextMemories(schedule, context);
  const days = graduatedDays(schedule, memory, context);
  const after = (rating: Rating): CardSchedule => {
    const wait = nextStep(schedule.phase, schedule.step, rating);
    const lapse = schedule.phase === "review" && rating === "again" ? 1 : 0;
    // The key order is that of `NEW_SCHEDULE`: equal schedules are equal byte by byte.
    return {
      phase: wait === null ? "review" : climbingPhase(schedule.phase),
      step: wait?.step ?? 0,
      stabilityDays: memory[rating].stabilityDays,
      difficulty: memory[rating].difficulty,
      dueAt: wait === null ? 0 : stepDueAt(wait, context.now),
      dueDay: wait === null ? context.now.studyDay + days[rating] : 0,
      lastReviewedAt: context.now.at,
      lastStudyDay: context.now.studyDay,
      reviewCount: schedule.reviewCount + 1,
      lapseCount: schedule.lapseCount + lapse,
    };
  };
  return { again: after("again"), hard: after("hard"), good: after("good"), easy: after("easy") };
}

function nextMemories(schedule: CardSchedule, { now, model }: NextSchedulesContext): Record<Rating, MemoryState> {
  const { stabilityDays, difficulty, lastStudyDay } = schedule;
  const before = stabilityDays === null || difficulty === null ? null : { stabilityDays, difficulty };
  // A traveller's calendar may step back a day; time since the last review cannot.
  const elapsedDays = Math.max(now.studyDay - (lastStudyDay ?? now.studyDay), 0);
  const next = (rating: Rating): MemoryState => model.next(before, elapsedDays, rating);
  return { again: next("again"), hard: next("hard"), good: next("good"), easy: next("easy") };
}

/** Whole days until the card returns, for each rating that leads to days: hard < good < easy, up to the longest interval. */
function graduatedDays(
  schedule: CardSchedule,
  memory: Record<Rating, MemoryState>,
  { model, desiredRetention, fuzz }: NextSchedulesContext,
): Record<Rating, number> {
  const lastDays = lastIntervalDays(schedule);
  const days = (rating: Rating, minimum: number): number => {
    const interval = model.intervalDays(memory[rating], desiredRetention);
    // Remembering a card may not bring it back as soon as before, where the model says later.
    const least = interval > lastDays ? lastDays + 1 : 1;
    return fuzzedDays(interval, Math.max(minimum, least), fuzz);
  };
  const again = days("again", 1);
  // On the learning steps hard repeats the step, so good need not leave room for it.
  const hard = days("hard", 1);
  const good = days("good", schedule.phase === "review" ? hard + 1 : 1);
  const easy = days("easy", good + 1);
  return { again, hard, good, easy };
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
