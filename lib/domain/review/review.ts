import type { CardPhase } from "../collection/card";
import type { CardId, DeckId, ReviewId } from "../shared/ids";
import type { EpochMs, StudyDay } from "../shared/time";

export const RATINGS = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof RATINGS)[number];

/** Where a review came from: a review session, a solo quiz, a class. */
export type ReviewOrigin = "review" | "quiz" | "class";

/** One entry of the review log: the truth from which every card's schedule can be rebuilt. */
export interface Review {
  readonly id: ReviewId;
  readonly cardId: CardId;
  readonly deckId: DeckId;
  readonly rating: Rating;
  readonly reviewedAt: EpochMs;
  /** The study day as it was then: a later change of time zone or rollover hour does not rewrite the past. */
  readonly studyDay: StudyDay;
  /** When that study day ended: a learning step never crosses it. */
  readonly dayEndsAt: EpochMs;
  /** What the card was when it was asked; statistics tell learning from remembering by it. */
  readonly phase: CardPhase;
  /** Goal in force at the review, 0.7 to 0.99; part of the log because the interval depends on it. */
  readonly desiredRetention: number;
  /** From question shown to rating, capped at ten minutes. */
  readonly durationMillis: number;
  readonly origin: ReviewOrigin;
  /** Set when the learner took it back; the entry stays, the fold leaves it out. */
  readonly undoneAt: EpochMs | null;
}
