import type { CardId, DeckId, NoteId } from "../shared/ids";
import type { EpochMs, StudyDay } from "../shared/time";

export type CardPhase = "new" | "learning" | "review" | "relearning";

/** Where the card waits; derived by `queueOf` and stored because the database indexes it. */
export type Queue = "new" | "learning" | "review" | "suspended" | "deleted";

/** The memory of a card: a fold over its reviews, kept as a cache of `foldReviews`. */
export interface CardSchedule {
  readonly phase: CardPhase;
  /** Index of the learning or relearning step it waits for; 0 in other phases. */
  readonly step: number;
  /** Days until recall falls to 90 %; `null` before the first review. */
  readonly stabilityDays: number | null;
  /** 1 to 10; `null` before the first review. */
  readonly difficulty: number | null;
  /** Learning and relearning: the instant it returns. 0 in other phases. */
  readonly dueAt: EpochMs;
  /** Review: the study day it returns. 0 in other phases. */
  readonly dueDay: StudyDay;
  readonly lastReviewedAt: EpochMs | null;
  readonly lastStudyDay: StudyDay | null;
  /** Reviews that count, undone ones left out. */
  readonly reviewCount: number;
  readonly lapseCount: number;
}

export const NEW_SCHEDULE: CardSchedule = {
  phase: "new",
  step: 0,
  stabilityDays: null,
  difficulty: null,
  dueAt: 0,
  dueDay: 0,
  lastReviewedAt: null,
  lastStudyDay: null,
  reviewCount: 0,
  lapseCount: 0,
};

/** One prompt made from a note. */
export interface Card {
  readonly id: CardId;
  readonly noteId: NoteId;
  readonly deckId: DeckId;
  /** Order among new cards, smallest first. */
  readonly position: number;
  readonly isSuspended: boolean;
  /** Buried until the study day after this one. */
  readonly buriedOnDay: StudyDay | null;
  readonly isDeleted: boolean;
  readonly queue: Queue;
  readonly schedule: CardSchedule;
}

/** The queue that a card's own fields put it in. Every write goes through it. */
export function queueOf(card: Omit<Card, "queue">): Queue {
  if (card.isDeleted) return "deleted";
  if (card.isSuspended) return "suspended";
  return card.schedule.phase === "relearning" ? "learning" : card.schedule.phase;
}
