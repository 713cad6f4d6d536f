import type { CardId } from "../../../lib/domain/shared/ids";
import { trueRetention } from "../../../lib/domain/statistics/true-retention";
import { aReview } from "../../builders/a-review";

const asked = (card: string, fields: Parameters<typeof aReview>[0] = {}) =>
  aReview({ cardId: card as CardId, phase: "review", ...fields });

describe("trueRetention", () => {
  it("is the share of cards in review that were not forgotten", () => {
    const reviews = [
      asked("a"),
      asked("b", { rating: "hard" }),
      asked("c", { rating: "easy" }),
      asked("d", { rating: "again" }),
    ];

    expect(trueRetention(reviews)).toEqual({ passed: 3, total: 4, share: 0.75 });
  });

  it("looks only at the first review of a card on a day", () => {
    const reviews = [
      asked("a", { rating: "good", reviewedAt: 200 }),
      asked("a", { rating: "again", reviewedAt: 100 }),
      asked("a", { rating: "good", studyDay: 20_001 }),
    ];

    expect(trueRetention(reviews)).toEqual({ passed: 1, total: 2, share: 0.5 });
  });

  it("leaves out learning, what was taken back, and quizzes, which log only misses", () => {
    const reviews = [
      asked("a", { phase: "learning" }),
      asked("b", { phase: "new" }),
      asked("c", { phase: "relearning" }),
      asked("d", { undoneAt: 1 }),
      asked("e", { rating: "again", origin: "quiz" }),
      asked("f", { rating: "again", origin: "class" }),
    ];

    expect(trueRetention(reviews)).toEqual({ passed: 0, total: 0, share: null });
  });
});
