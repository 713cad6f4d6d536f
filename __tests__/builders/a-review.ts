import type { Review } from "../../lib/domain/review/review";
import type { CardId, DeckId, ReviewId } from "../../lib/domain/shared/ids";

/** A first review, rated Good at the beginning of study day 20000. */
export function aReview(fields: Partial<Review> = {}): Review {
  return {
    id: "review-1" as ReviewId,
    cardId: "card-1" as CardId,
    deckId: "deck-1" as DeckId,
    rating: "good",
    reviewedAt: 20_000 * 86_400_000,
    studyDay: 20_000,
    dayEndsAt: 20_001 * 86_400_000,
    phase: "new",
    desiredRetention: 0.9,
    durationMillis: 4000,
    origin: "review",
    undoneAt: null,
    ...fields,
  };
}
