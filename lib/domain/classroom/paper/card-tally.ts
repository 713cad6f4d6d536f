import type { PaperAnswer, ReadCard } from "./read-cards";

type Answers = ReadonlyMap<number, PaperAnswer>;

/** What a camera has read so far, by card. */
export interface CardTally {
  /** Counted: two frames in a row agreed on it. A card turned since then counts as it was turned. */
  readonly read: Answers;
  /** Of the last frame alone. */
  readonly seen: Answers;
}

export const EMPTY_TALLY: CardTally = { read: new Map(), seen: new Map() };

/** Counts one more frame. A card that is only passing, or misread once, never counts. */
export function withFrame({ read, seen }: CardTally, cards: readonly Pick<ReadCard, "card" | "answer">[]): CardTally {
  const agreed = cards.filter(({ card, answer }) => seen.get(card) === answer);
  return {
    read: new Map([...read, ...agreed.map(({ card, answer }) => [card, answer] as const)]),
    seen: new Map(cards.map(({ card, answer }) => [card, answer])),
  };
}
