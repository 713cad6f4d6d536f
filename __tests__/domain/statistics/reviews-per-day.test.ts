import { reviewsPerDay } from "../../../lib/domain/statistics/reviews-per-day";
import { aReview } from "../../builders/a-review";

describe("reviewsPerDay", () => {
  it("counts each day of the range, empty ones too, and none outside it", () => {
    const reviews = [9, 10, 10, 12, 13].map((studyDay) => aReview({ studyDay }));

    expect(reviewsPerDay(reviews, 10, 13)).toEqual([
      { day: 10, count: 2 },
      { day: 11, count: 0 },
      { day: 12, count: 1 },
    ]);
  });

  it("does not count what was taken back", () => {
    expect(reviewsPerDay([aReview({ studyDay: 10, undoneAt: 1 })], 10, 11)).toEqual([{ day: 10, count: 0 }]);
  });
});
