import { reviewMisses } from "../../../lib/domain/quiz/review-misses";
import type { CardId, ReviewId } from "../../../lib/domain/shared/ids";
import { aCard } from "../../builders/a-card";
import { aReviewSchedule } from "../../builders/a-schedule";
import { noonOf } from "../../builders/a-study-moment";

describe("reviewMisses", () => {
  it("rates every missed card again, as coming from a quiz", () => {
    const missed = ["a", "b"].map((name) => ({
      card: aCard({ id: name as CardId, schedule: aReviewSchedule() }),
      reviewId: `review-${name}` as ReviewId,
    }));

    const entries = reviewMisses(missed, { now: noonOf(20_000), desiredRetention: 0.9 });

    expect(entries.map(({ review }) => [review.id, review.cardId, review.rating, review.origin])).toEqual([
      ["review-a", "a", "again", "quiz"],
      ["review-b", "b", "again", "quiz"],
    ]);
    expect(entries.map(({ card }) => card.schedule.phase)).toEqual(["relearning", "relearning"]);
  });
});
