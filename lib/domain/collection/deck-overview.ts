import type { DeckId } from "../shared/ids";
import type { Deck, DeckOverview } from "./deck";

/** What one deck itself holds, the decks inside it left out. */
export interface DeckTally {
  /** New cards that are neither suspended, deleted nor buried. */
  readonly newCount: number;
  readonly learningCount: number;
  readonly reviewCount: number;
  readonly cardCount: number;
}

const EMPTY_TALLY: DeckTally = { newCount: 0, learningCount: 0, reviewCount: 0, cardCount: 0 };

/** The deck and the decks around it, innermost first; ends where a damaged tree would turn in a circle. */
function withAncestors(deck: Deck, decksById: ReadonlyMap<DeckId, Deck>): Deck[] {
  const path: Deck[] = [];
  let current: Deck | undefined = deck;
  while (current && !path.includes(current)) {
    path.push(current);
    current = current.parentId === null ? undefined : decksById.get(current.parentId);
  }
  return path;
}

function byCreation(a: Deck, b: Deck): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/**
 * Decks that are neither deleted nor inside a deleted deck.
 *
 * @param decks all decks, in any order
 * @returns `Deck[]`, oldest first
 */
export function liveDecks(decks: readonly Deck[]): Deck[] {
  const decksById = new Map(decks.map((deck) => [deck.id, deck]));
  return decks
    .filter((deck) => withAncestors(deck, decksById).every((each) => each.deletedAt === null))
    .sort(byCreation);
}

/**
 * What every deck, with the decks inside it, asks of the learner.
 *
 * @param decks        live decks
 * @param tallies      what each deck itself holds; nothing where a deck is missing
 * @param newCardsLeft new cards that today's limit still allows over all decks, >= 0
 * @returns one entry a deck, in the order given
 */
export function deckOverviews(
  decks: readonly Deck[],
  tallies: ReadonlyMap<DeckId, DeckTally>,
  newCardsLeft: number,
): DeckOverview[] {
  const decksById = new Map(decks.map((deck) => [deck.id, deck]));
  const totals = new Map<DeckId, DeckTally>();
  for (const deck of decks) {
    const own = tallies.get(deck.id) ?? EMPTY_TALLY;
    for (const { id } of withAncestors(deck, decksById)) totals.set(id, sum(totals.get(id) ?? EMPTY_TALLY, own));
  }
  return decks.map((deck) => {
    const { newCount, learningCount, reviewCount, cardCount } = totals.get(deck.id) ?? EMPTY_TALLY;
    return { deck, due: { newCount: Math.min(newCount, newCardsLeft), learningCount, reviewCount }, cardCount };
  });
}

function sum(a: DeckTally, b: DeckTally): DeckTally {
  return {
    newCount: a.newCount + b.newCount,
    learningCount: a.learningCount + b.learningCount,
    reviewCount: a.reviewCount + b.reviewCount,
    cardCount: a.cardCount + b.cardCount,
  };
}
