import { type EpochMs, MINUTE_MILLIS, type StudyMoment } from "../shared/time";

/** With nothing else left, a card on its steps is shown up to this much before its time. */
const LEARN_AHEAD_MILLIS = 20 * MINUTE_MILLIS;

/**
 * How far the steps may be learned ahead. A step of another study day never is: that day has not begun.
 *
 * @param clock `at` past `dayEndsAt` where a session goes on into the next study day
 * @returns the latest `dueAt` of a card that may be shown now, inclusive
 */
export function learnAheadUntil({ at, dayEndsAt }: Pick<StudyMoment, "at" | "dayEndsAt">): EpochMs {
  const until = at + LEARN_AHEAD_MILLIS;
  return at < dayEndsAt ? Math.min(until, dayEndsAt - 1) : until;
}

/**
 * When a card on its steps may be shown, if nothing else is left by then.
 *
 * @param dueAt     when its step comes due
 * @param dayEndsAt when the study day ends that is looked at
 * @returns the first instant whose `learnAheadUntil` reaches the card, <= `dueAt`
 */
export function shownFrom(dueAt: EpochMs, dayEndsAt: EpochMs): EpochMs {
  const from = dueAt - LEARN_AHEAD_MILLIS;
  return dueAt < dayEndsAt ? from : Math.max(from, dayEndsAt);
}
