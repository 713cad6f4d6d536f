import { DAY_MILLIS } from "../../../lib/domain/shared/time";
import { daysStudied, studyMonth } from "../../../lib/domain/statistics/days-studied";
import { aReview } from "../../builders/a-review";

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY_MILLIS;

describe("daysStudied", () => {
  it("counts each day once, however much was done and however long the pauses", () => {
    const reviews = [10, 10, 14, 20].map((studyDay) => aReview({ studyDay }));

    expect(daysStudied(reviews, { from: 10, until: 20 })).toBe(2);
  });

  it("does not count a day on which everything was taken back", () => {
    expect(daysStudied([aReview({ studyDay: 10, undoneAt: 1 })], { from: 10, until: 20 })).toBe(0);
  });
});

describe("studyMonth", () => {
  it.each([
    [dayOf(2026, 12, 31), dayOf(2026, 12, 1), dayOf(2027, 1, 1)],
    [dayOf(2024, 2, 29), dayOf(2024, 2, 1), dayOf(2024, 3, 1)],
    [dayOf(2026, 3, 1), dayOf(2026, 3, 1), dayOf(2026, 4, 1)],
  ])("of day %p is from %p until %p", (day, from, until) => {
    expect(studyMonth(day)).toEqual({ from, until });
  });
});
