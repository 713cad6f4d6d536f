import { recordReview, undoReview } from "../../../lib/domain/review/record-review";
import type { ReviewId } from "../../../lib/domain/shared/ids";
import { HOUR_MILLIS, MINUTE_MILLIS } from "../../../lib/domain/shared/time";
import { aCard } from "../../builders/a-card";
import { momentOf, noonOf } from "../../builders/a-study-moment";

const NOON = noonOf(20_000);
const CONTEXT = {
  reviewId: "review-1" as ReviewId,
  now: NOON,
  desiredRetention: 0.9,
  durationMillis: 4000,
  origin: "review" as const,
};

describe("recordReview", () => {
  it("writes down what was asked, when, and how it went", () => {
    const { review } = recordReview(aCard(), "hard", CONTEXT);

    expect(review).toEqual({
      id: "review-1",
      cardId: "card-1",
      deckId: "deck-1",
      rating: "hard",
      reviewedAt: NOON.at,
      studyDay: NOON.studyDay,
      dayEndsAt: NOON.dayEndsAt,
      phase: "new",
      desiredRetention: 0.9,
      durationMillis: 4000,
      origin: "review",
      undoneAt: null,
    });
  });

  it("moves the card to the queue it now waits in and leaves its burial alone", () => {
    const { card } = recordReview(aCard({ buriedOnDay: NOON.studyDay }), "easy", CONTEXT);

    expect(card.queue).toBe("review");
    expect(card.buriedOnDay).toBe(NOON.studyDay);
  });

  it("counts a learner who walked away as ten minutes", () => {
    const { review } = recordReview(aCard(), "good", { ...CONTEXT, durationMillis: 3 * HOUR_MILLIS });

    expect(review.durationMillis).toBe(10 * MINUTE_MILLIS);
  });

  it("keeps a card's reviews in order when the clock is set back", () => {
    const { card } = recordReview(aCard(), "good", CONTEXT);

    const { review } = recordReview(card, "good", { ...CONTEXT, now: momentOf(NOON.at - 30 * HOUR_MILLIS) });

    expect(review.reviewedAt).toBe(NOON.at + 1);
    expect(review.studyDay).toBe(NOON.studyDay);
  });
});

describe("undoReview", () => {
  it("keeps what was done to the card since", () => {
    const { card, review } = recordReview(aCard(), "good", CONTEXT);

    const restored = undoReview({ ...card, isSuspended: true, queue: "suspended" }, [review], review.id);

    expect(restored).toEqual(aCard({ isSuspended: true }));
  });
});
