import type { DeckOverview } from "../../lib/domain/collection/deck";
import type { DeckId } from "../../lib/domain/shared/ids";

export interface DeckRow extends DeckOverview {
  /** Decks above it. */
  readonly depth: number;
}

/** Decks in reading order: each followed by those inside it. */
export function deckRows(overviews: readonly DeckOverview[], parentId: DeckId | null = null, depth = 0): DeckRow[] {
  return overviews
    .filter(({ deck }) => deck.parentId === parentId)
    .flatMap((overview) => [{ ...overview, depth }, ...deckRows(overviews, overview.deck.id, depth + 1)]);
}
