import fc from "fast-check";
import { RATINGS, type Rating } from "../../../lib/domain/review/review";
import { createFsrs6, DEFAULT_WEIGHTS, intervalDays, retrievability } from "../../../lib/domain/scheduler/fsrs6";
import type { MemoryState } from "../../../lib/domain/scheduler/memory-model";
import official from "../../fixtures/scheduling/official-vectors.json";

const DECAY = DEFAULT_WEIGHTS[20] ?? 0;
const days = fc.double({ min: 0, max: 40_000, noNaN: true });
const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
const decay = fc.double({ min: 0.1, max: 0.8, noNaN: true });
const memory = fc.record({ stabilityDays: stability, difficulty: fc.double({ min: 1, max: 10, noNaN: true }) });
const elapsed = fc.integer({ min: 0, max: 20_000 });
const rating = fc.constantFrom(...RATINGS);

function vector<Id extends (typeof official.vectors)[number]["id"]>(id: Id) {
  const found = official.vectors.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  return found;
}

function replay(weights: readonly number[], grades: readonly number[], elapsedDays: readonly number[]): MemoryState {
  const model = createFsrs6(weights);
  const last = grades.reduce<MemoryState | null>((state, grade, index) => {
    return model.next(state, elapsedDays[index] ?? 0, RATINGS[grade - 1] as Rating);
  }, null);
  if (!last) throw new Error("no reviews");
  return last;
}

describe("published memory states", () => {
  const withoutShortTerm = DEFAULT_WEIGHTS.map((weight, index) => (index >= 17 && index <= 19 ? 0 : weight));

  it.each([
    ["default-memory-state", DEFAULT_WEIGHTS],
    ["default-memory-state-no-short-term", withoutShortTerm],
    ["fsrs5-migrated-19-weights", vector("fsrs5-migrated-19-weights").weights19 ?? []],
  ])("reproduces %s", (id, weights) => {
    const { ratings = [], delta_t = [], expect: expected } = vector(id);

    const state = replay(weights, ratings, delta_t as number[]);

    expect(Math.abs(state.stabilityDays - (expected as { stability: number }).stability)).toBeLessThan(1e-4);
    expect(Math.abs(state.difficulty - (expected as { difficulty: number }).difficulty)).toBeLessThan(1e-4);
  });

  it("goes on from a state made by FSRS-5", () => {
    const { weights19, then } = vector("fsrs5-migrated-19-weights");
    if (!weights19 || !then) throw new Error("incomplete vector");
    const before = { stabilityDays: then.from.stability, difficulty: then.from.difficulty };

    const after = createFsrs6(weights19).next(before, then.delta_t, RATINGS[then.rating - 1] as Rating);

    expect(Math.abs(after.stabilityDays - then.expect.stability)).toBeLessThan(1e-4);
    expect(Math.abs(after.difficulty - then.expect.difficulty)).toBeLessThan(1e-4);
  });
});

describe("weights", () => {
  it.each([[[]], [DEFAULT_WEIGHTS.slice(0, 17)], [DEFAULT_WEIGHTS.with(3, Number.NaN)]])("refuses %p", (weights) => {
    expect(() => createFsrs6(weights)).toThrow(RangeError);
  });
});

describe("intervalDays", () => {
  it("gives the published intervals for each desired retention", () => {
    const {
      stability: stabilityDays = 0,
      desired_retention,
      expect_days_round_min1 = [],
    } = vector("intervals-by-retention");

    const intervals = [desired_retention ?? []]
      .flat()
      .map((goal) => Math.max(Math.round(intervalDays(stabilityDays, goal, DECAY)), 1));

    expect(intervals).toHaveLength(10);
    intervals.forEach((interval, index) => {
      const expected = expect_days_round_min1[index] ?? Number.NaN;
      expect(Math.abs(interval / expected - 1)).toBeLessThanOrEqual(1e-5);
    });
  });

  it("is the time after which recall has fallen to the goal", () => {
    fc.assert(
      fc.property(stability, fc.double({ min: 0.7, max: 0.99, noNaN: true }), decay, (stabilityDays, goal, curve) => {
        const interval = intervalDays(stabilityDays, goal, curve);

        expect(retrievability(interval, stabilityDays, curve)).toBeCloseTo(goal, 9);
      }),
    );
  });

  it.each([0, -0.1, 1.01, Number.NaN])("refuses a desired retention of %p", (goal) => {
    expect(() => intervalDays(1, goal, DECAY)).toThrow(RangeError);
  });
});

describe("retrievability", () => {
  it("follows the published forgetting curve", () => {
    const { decay: curve = 0, t = [], s = 1, expect: expected } = vector("initial-stability-curve");

    const recall = t.map((elapsedDays) => retrievability(elapsedDays, s, curve));

    recall.forEach((value, index) => {
      expect(Math.abs(value - ((expected as number[])[index] ?? Number.NaN))).toBeLessThan(1e-8);
    });
  });

  it("is 0.9 after as many days as the stability counts", () => {
    fc.assert(
      fc.property(stability, decay, (stabilityDays, curve) => {
        expect(retrievability(stabilityDays, stabilityDays, curve)).toBeCloseTo(0.9, 12);
      }),
    );
  });

  it("never rises as time passes", () => {
    fc.assert(
      fc.property(days, days, stability, decay, (a, b, stabilityDays, curve) => {
        const [sooner, later] = a <= b ? [a, b] : [b, a];

        expect(retrievability(sooner, stabilityDays, curve)).toBeGreaterThanOrEqual(
          retrievability(later, stabilityDays, curve),
        );
      }),
    );
  });

  it.each([
    [-1, 1],
    [Number.NaN, 1],
    [1, 0],
  ])("refuses %p days at a stability of %p", (elapsedDays, stabilityDays) => {
    expect(() => retrievability(elapsedDays, stabilityDays, DECAY)).toThrow(RangeError);
  });
});

describe("any review of any card", () => {
  const model = createFsrs6();

  it("keeps stability from 0.001 to 36,500 days and difficulty from 1 to 10", () => {
    fc.assert(
      fc.property(memory, elapsed, rating, (before, elapsedDays, given) => {
        const after = model.next(before, elapsedDays, given);

        expect(after.stabilityDays).toBeGreaterThanOrEqual(0.001);
        expect(after.stabilityDays).toBeLessThanOrEqual(36_500);
        expect(after.difficulty).toBeGreaterThanOrEqual(1);
        expect(after.difficulty).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("never leaves a forgotten card stronger, nor a remembered one weaker", () => {
    fc.assert(
      fc.property(memory, elapsed, rating, (before, elapsedDays, given) => {
        const after = model.next(before, elapsedDays, given);

        if (given === "again") expect(after.stabilityDays).toBeLessThanOrEqual(Math.max(before.stabilityDays, 0.001));
        else expect(after.stabilityDays).toBeGreaterThanOrEqual(before.stabilityDays);
      }),
    );
  });

  it("never makes a card weaker by a better rating", () => {
    fc.assert(
      fc.property(memory, elapsed, (before, elapsedDays) => {
        const stabilities = RATINGS.map((given) => model.next(before, elapsedDays, given).stabilityDays);

        expect(stabilities).toEqual([...stabilities].sort((a, b) => a - b));
      }),
    );
  });

  it("refuses to go back in time", () => {
    expect(() => model.next({ stabilityDays: 1, difficulty: 5 }, -1, "good")).toThrow(RangeError);
  });
});
