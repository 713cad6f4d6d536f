import fc from "fast-check";
import { drawFuzz, fuzzedDays, MAX_INTERVAL_DAYS } from "../../../lib/domain/scheduler/fuzz";

const factor = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const interval = fc.double({ min: 0, max: 50_000, noNaN: true });
const minimum = fc.integer({ min: 1, max: 40_000 });

/** All the intervals that some card could be given. */
function possibleDays(days: number): number[] {
  const drawn = Array.from({ length: 1000 }, (_, index) => fuzzedDays(days, 1, index / 1000));
  return [...new Set(drawn)].sort((a, b) => a - b);
}

describe("fuzzedDays", () => {
  it.each([
    [1, [1]],
    [2.4, [2]],
    [3, [2, 3, 4]],
    [10, [8, 9, 10, 11, 12]],
    [30, [27, 28, 29, 30, 31, 32, 33]],
  ])("spreads %p days over the published range", (days, expected) => {
    expect(possibleDays(days)).toEqual(expected);
  });

  it("keeps the interval where no fuzz is wanted", () => {
    expect([0.2, 2.5, 19.6, 99_999].map((days) => fuzzedDays(days, 1, null))).toEqual([1, 3, 20, MAX_INTERVAL_DAYS]);
  });

  it("gives whole days, at least the minimum and at most a hundred years", () => {
    fc.assert(
      fc.property(interval, minimum, fc.option(factor), (days, least, drawn) => {
        const result = fuzzedDays(days, least, drawn);

        expect(Number.isInteger(result)).toBe(true);
        expect(result).toBeGreaterThanOrEqual(Math.min(least, MAX_INTERVAL_DAYS));
        expect(result).toBeLessThanOrEqual(MAX_INTERVAL_DAYS);
      }),
    );
  });
});

describe("drawFuzz", () => {
  it("draws evenly from 0 to 1 over the reviews of many cards", () => {
    const tenths = Array<number>(10).fill(0);

    for (let card = 0; card < 2000; card += 1) {
      const tenth = Math.floor(drawFuzz(`card-${card}`, card % 7) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }

    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(60);
  });

  it("draws anew after each review", () => {
    const draws = Array.from({ length: 20 }, (_, reviewCount) => drawFuzz("card", reviewCount));

    expect(new Set(draws).size).toBe(20);
  });
});
