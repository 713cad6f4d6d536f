import { RATINGS, type Rating } from "../review/review";
import type { MemoryModel, MemoryState } from "./memory-model";

/** One number for each of the formulas' weights w0 to w20. */
export type Fsrs6Weights = readonly number[];

/** Fitted by the authors of FSRS-6 to several hundred million reviews. */
export const DEFAULT_WEIGHTS: Fsrs6Weights = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

const FSRS5_COUNT = 19;
/** FSRS-5 is FSRS-6 without the pull of same-day reviews towards small stabilities, and with a fixed decay. */
const FSRS5_REST: readonly number[] = [0, 0.5];

const MIN_STABILITY_DAYS = 0.001;
const MAX_STABILITY_DAYS = 36_500;

/**
 * Probability that the learner can recall a card now: the FSRS-6 forgetting curve.
 *
 * @param elapsedDays   days since the last review, >= 0
 * @param stabilityDays days until recall falls to 90 %, > 0
 * @param decay         weight w20, > 0
 * @returns a probability in (0, 1]: 1 at day 0, 0.9 at `stabilityDays`
 * @throws {RangeError} if a duration is outside its range
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function retrievability(elapsedDays: number, stabilityDays: number, decay: number): number {
  if (!(elapsedDays >= 0)) throw new RangeError(`elapsedDays: ${elapsedDays}`);
  if (!(stabilityDays > 0)) throw new RangeError(`stabilityDays: ${stabilityDays}`);
  return (1 + (curveFactor(decay) * elapsedDays) / stabilityDays) ** -decay;
}

/**
 * Days until recall falls to a goal: the forgetting curve, solved for time.
 *
 * @param stabilityDays    days until recall falls to 90 %, > 0
 * @param desiredRetention in (0, 1]
 * @param decay            weight w20, > 0
 * @returns days >= 0, not rounded; `stabilityDays` where the goal is 0.9
 * @throws {RangeError} if an argument is outside its range
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function intervalDays(stabilityDays: number, desiredRetention: number, decay: number): number {
  if (!(stabilityDays > 0)) throw new RangeError(`stabilityDays: ${stabilityDays}`);
  if (!(desiredRetention > 0 && desiredRetention <= 1)) throw new RangeError(`desiredRetention: ${desiredRetention}`);
  return (stabilityDays / curveFactor(decay)) * (desiredRetention ** (-1 / decay) - 1);
}

/** Makes recall exactly 90 % when as many days have passed as the stability counts. */
function curveFactor(decay: number): number {
  return 0.9 ** (-1 / decay) - 1;
}

/**
 * The FSRS-6 model of memory. Where published implementations differ it follows fsrs-rs:
 * stability never starts below 0.001, a same-day Hard never lowers it, and it ends at 36,500 days.
 *
 * @param weights 21 numbers, or the 19 of FSRS-5
 * @throws {RangeError} if there are more or fewer, or one is not finite
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export function createFsrs6(weights: readonly number[] = DEFAULT_WEIGHTS): MemoryModel {
  const complete = completeWeights(weights);
  const w = (index: number): number => complete[index] ?? 0;
  const decay = w(20);

  /** 1 for again up to 4 for easy, as the published formulas count. */
  const grade = (rating: Rating): number => RATINGS.indexOf(rating) + 1;

  const firstDifficulty = (rating: Rating): number => w(4) - Math.exp(w(5) * (grade(rating) - 1)) + 1;

  const first = (rating: Rating): MemoryState => ({
    stabilityDays: boundStability(w(grade(rating) - 1)),
    difficulty: boundDifficulty(firstDifficulty(rating)),
  });

  function nextDifficulty(difficulty: number, rating: Rating): number {
    const change = -w(6) * (grade(rating) - 3);
    const damped = difficulty + (change * (10 - difficulty)) / 9;
    return boundDifficulty(w(7) * firstDifficulty("easy") + (1 - w(7)) * damped);
  }

  function recalled({ stabilityDays, difficulty }: MemoryState, recall: number, rating: Rating): number {
    const hardPenalty = rating === "hard" ? w(15) : 1;
    const easyBonus = rating === "easy" ? w(16) : 1;
    const growth =
      Math.exp(w(8)) * (11 - difficulty) * stabilityDays ** -w(9) * Math.expm1(w(10) * (1 - recall)) * hardPenalty;
    return stabilityDays * (1 + growth * easyBonus);
  }

  function forgotten({ stabilityDays, difficulty }: MemoryState, recall: number): number {
    const relearned =
      w(11) * difficulty ** -w(12) * ((stabilityDays + 1) ** w(13) - 1) * Math.exp(w(14) * (1 - recall));
    // To forget and learn again at once may not leave the card stronger than it was.
    return Math.min(relearned, stabilityDays / Math.exp(w(17) * w(18)));
  }

  function sameDay({ stabilityDays }: MemoryState, rating: Rating): number {
    const change = Math.exp(w(17) * (grade(rating) - 3 + w(18))) * stabilityDays ** -w(19);
    return stabilityDays * (rating === "again" ? change : Math.max(change, 1));
  }

  function nextStability(state: MemoryState, elapsedDays: number, rating: Rating): number {
    if (elapsedDays === 0) return sameDay(state, rating);
    const recall = retrievability(elapsedDays, state.stabilityDays, decay);
    return rating === "again" ? forgotten(state, recall) : recalled(state, recall, rating);
  }

  return {
    next(before, elapsedDays, rating) {
      if (before === null) return first(rating);
      if (!(elapsedDays >= 0)) throw new RangeError(`elapsedDays: ${elapsedDays}`);
      return {
        stabilityDays: boundStability(nextStability(before, elapsedDays, rating)),
        difficulty: nextDifficulty(before.difficulty, rating),
      };
    },
    retrievability: (state, elapsedDays) => retrievability(elapsedDays, state.stabilityDays, decay),
    intervalDays: (state, desiredRetention) => intervalDays(state.stabilityDays, desiredRetention, decay),
  };
}

function boundStability(days: number): number {
  return Math.min(Math.max(days, MIN_STABILITY_DAYS), MAX_STABILITY_DAYS);
}

function boundDifficulty(difficulty: number): number {
  return Math.min(Math.max(difficulty, 1), 10);
}

/** A set fitted for FSRS-5 is completed so that it means the same. */
function completeWeights(weights: readonly number[]): Fsrs6Weights {
  const completed = weights.length === FSRS5_COUNT ? [...weights, ...FSRS5_REST] : [...weights];
  if (completed.length !== DEFAULT_WEIGHTS.length) throw new RangeError(`weights: ${weights.length} of them`);
  if (!completed.every(Number.isFinite)) throw new RangeError(`weights: ${weights.join()}`);
  return completed;
}
