import type { CardPhase } from "../collection/card";
import type { Rating } from "../review/review";
import { DAY_MILLIS, MINUTE_MILLIS } from "../shared/time";

/** Waits between the first looks at a new card. */
const LEARNING_STEPS_MILLIS: readonly number[] = [MINUTE_MILLIS, 10 * MINUTE_MILLIS];
/** Waits after a card was forgotten. */
const RELEARNING_STEPS_MILLIS: readonly number[] = [10 * MINUTE_MILLIS];

/** The step a card waits for, and how long. */
export interface StepWait {
  readonly step: number;
  readonly waitMillis: number;
}

/** The steps that a card in this phase climbs; a card in review has none until it is forgotten. */
function stepsOf(phase: CardPhase): readonly number[] {
  switch (phase) {
    case "new":
    case "learning":
      return LEARNING_STEPS_MILLIS;
    case "review":
    case "relearning":
      return RELEARNING_STEPS_MILLIS;
  }
}

/**
 * Where a rating leads on the ladder of short waits: again to its foot, hard to the same rung, good one up,
 * easy off it.
 *
 * @param step index of the step the card waits for now, >= 0
 * @returns `null` where the card leaves the ladder for whole days
 * @see https://docs.ankiweb.net/studying.html#learningrelearning-cards
 */
export function nextStep(phase: CardPhase, step: number, rating: Rating): StepWait | null {
  if (phase === "review" && rating !== "again") return null;
  const steps = stepsOf(phase);
  switch (rating) {
    case "again":
      return waitFor(steps, 0);
    case "hard":
      return hardWait(steps, step);
    case "good":
      return waitFor(steps, step + 1);
    case "easy":
      return null;
  }
}

function waitFor(steps: readonly number[], step: number): StepWait | null {
  const waitMillis = steps[step];
  return waitMillis === undefined ? null : { step, waitMillis };
}

/** Hard on the first step lies between again and good; on a later one it waits once more. */
function hardWait(steps: readonly number[], step: number): StepWait | null {
  const [first, second] = steps;
  if (step > 0 || first === undefined) return waitFor(steps, step);
  const between = second === undefined ? Math.min(first * 1.5, first + DAY_MILLIS) : (first + second) / 2;
  return { step, waitMillis: between };
}
