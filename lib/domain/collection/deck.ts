import type { DeckId } from "../shared/ids";
import type { EpochMs } from "../shared/time";

export interface Deck {
  readonly id: DeckId;
  readonly name: string;
  /** The deck that holds this one; `null` at the top. Reviewing a deck includes the decks inside it. */
  readonly parentId: DeckId | null;
  readonly createdAt: EpochMs;
  readonly deletedAt: EpochMs | null;
}

/** What a deck, with the decks inside it, asks of the learner now. */
export interface DueCounts {
  /** New cards that today's limit still allows. */
  readonly newCount: number;
  /** Cards on their steps that may be shown now, up to `learnAheadUntil`. */
  readonly learningCount: number;
  readonly reviewCount: number;
}

export interface DeckOverview {
  readonly deck: Deck;
  readonly due: DueCounts;
  readonly cardCount: number;
}
