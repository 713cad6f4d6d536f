import fc from "fast-check";
import { createRandom, shuffled } from "../../../lib/domain/shared/random";

describe("createRandom", () => {
  it("draws the same numbers from the same seed, on every engine", () => {
    const random = createRandom("wengu");

    const drawn = [random.integer(1000), random.integer(1000), random.integer(1000)];

    expect(drawn).toEqual([397, 618, 678]);
  });

  it("draws other numbers from another seed", () => {
    const drawn = (seed: string) => Array.from({ length: 8 }, createRandom(seed).next);

    expect(drawn("a")).not.toEqual(drawn("b"));
  });

  it("stays inside [0, max)", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000 }), (seed, max) => {
        const value = createRandom(seed).integer(max);

        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(max);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %p as a maximum", (max) => {
    expect(() => createRandom("a").integer(max)).toThrow(RangeError);
  });
});

describe("shuffled", () => {
  it("keeps every value and leaves the given array alone", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, values) => {
        const before = [...values];

        const after = shuffled(values, createRandom(seed));

        expect(values).toEqual(before);
        expect([...after].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });

  it("puts each value first about equally often", () => {
    const counts = [0, 0, 0, 0];

    for (let run = 0; run < 4000; run += 1) {
      const first = shuffled([0, 1, 2, 3], createRandom(`run ${run}`))[0] ?? 0;
      counts[first] = (counts[first] ?? 0) + 1;
    }

    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
