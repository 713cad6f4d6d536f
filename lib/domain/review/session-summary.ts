import type { CardPhase } from "../collection/card";
import type { EpochMs } from "../shared/time";
import { shownFrom } from "./learn-ahead";
import type { ReviewSession } from "./review-session";
import { allEntries } from "./session-queue";

/** Cards still to be shown in this session, the one shown now included. */
export interface Remaining {
  readonly newCount: number;
  readonly learningCount: number;
  readonly reviewCount: number;
}

export interface SessionSummary {
  /** Ratings given. */
  readonly reviewCount: number;
  /** Different cards rated. */
  readonly cardCount: number;
  /** Cards rated for the first time in their life. */
  readonly newCount: number;
  readonly againCount: number;
  /** Share of ratings other than again, 0 to 1; `null` before the first. */
  readonly passedShare: number | null;
  /** Time from question to rating, summed. */
  readonly durationMillis: number;
  /** When the next card on its steps is shown, if nothing else is left; `null` where none returns. */
  readonly nextShownAt: EpochMs | null;
}

/** Counts what is left, by what kind of work it is. */
export function remaining({ queue }: ReviewSession): Remaining {
  const phases = allEntries(queue).map(({ card }) => card.schedule.phase);
  const count = (...counted: readonly CardPhase[]): number => phases.filter((phase) => counted.includes(phase)).length;
  return {
    newCount: count("new"),
    learningCount: count("learning", "relearning"),
    reviewCount: count("review"),
  };
}

/** Sums up what was done so far; reviews taken back are not in it. */
export function sessionSummary({ answers, queue, clock }: ReviewSession): SessionSummary {
  const [nextOnSteps] = queue.learning;
  const againCount = answers.filter(({ rating }) => rating === "again").length;
  return {
    reviewCount: answers.length,
    cardCount: new Set(answers.map(({ entry }) => entry.card.id)).size,
    newCount: answers.filter(({ review }) => review.phase === "new").length,
    againCount,
    passedShare: answers.length === 0 ? null : (answers.length - againCount) / answers.length,
    durationMillis: answers.reduce((sum, { review }) => sum + review.durationMillis, 0),
    nextShownAt: nextOnSteps ? shownFrom(nextOnSteps.card.schedule.dueAt, clock.dayEndsAt) : null,
  };
}
