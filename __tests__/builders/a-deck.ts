import type { Deck } from "../../lib/domain/collection/deck";
import type { DeckId } from "../../lib/domain/shared/ids";

/** The deck `deck-1` at the top. */
export function aDeck(fields: Partial<Deck> = {}): Deck {
  return { id: "deck-1" as DeckId, name: "DeepSeek", parentId: null, createdAt: 1000, deletedAt: null, ...fields };
}
