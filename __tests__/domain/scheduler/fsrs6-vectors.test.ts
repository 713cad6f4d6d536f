import { RATINGS, type Rating } from "../../../lib/domain/review/review";
import { createFsrs6 } from "../../../lib/domain/scheduler/fsrs6";
import type { MemoryState } from "../../../lib/domain/scheduler/memory-model";
import sample from "../../fixtures/scheduling/fsrs6-vectors-sample.json";
import { describeWithSharedFixture } from "../../support/shared-fixtures";

interface Vectors {
  readonly weights: Readonly<Record<string, readonly number[]>>;
  readonly cases: readonly {
    readonly weights: string;
    readonly desired_retention: number;
    readonly reviews: readonly {
      readonly rating: number;
      readonly delta_t: number;
      readonly fsrs_rs: { readonly stability: number; readonly difficulty: number; readonly interval: number };
    }[];
  }[];
}

/** How far our states are from the reference's, at worst, over all histories. */
function worstErrors({ weights, cases }: Vectors) {
  const worst = { states: 0, stability: 0, difficulty: 0, otherIntervals: 0, intervalDays: 0 };
  for (const { weights: name, desired_retention, reviews } of cases) {
    const model = createFsrs6(weights[name] ?? []);
    let state: MemoryState | null = null;
    for (const { rating, delta_t, fsrs_rs } of reviews) {
      state = model.next(state, delta_t, RATINGS[rating - 1] as Rating);
      const interval = Math.round(model.intervalDays(state, desired_retention)) - Math.round(fsrs_rs.interval);
      worst.states += 1;
      worst.stability = Math.max(worst.stability, Math.abs(state.stabilityDays / fsrs_rs.stability - 1));
      worst.difficulty = Math.max(worst.difficulty, Math.abs(state.difficulty - fsrs_rs.difficulty));
      // Single precision rounds a long interval in steps of its own.
      const isTie = Math.abs(interval) <= 1 + fsrs_rs.interval * 1e-4;
      if (interval !== 0) worst.otherIntervals += 1;
      if (!isTie) worst.intervalDays = Math.max(worst.intervalDays, Math.abs(interval));
    }
  }
  return worst;
}

describe("a sample of the reference states", () => {
  it("agrees on every stability, difficulty and interval", () => {
    const worst = worstErrors(sample);

    expect(worst.states).toBeGreaterThan(300);
    expect(worst.stability).toBeLessThan(1e-4);
    expect(worst.difficulty).toBeLessThan(1e-5);
    expect(worst.intervalDays).toBe(0);
  });
});

describeWithSharedFixture<Vectors>("scheduling/fsrs6-vectors-clean.json", (read) => {
  it("agrees on every stability, difficulty and interval", () => {
    const worst = worstErrors(read());

    expect(worst.states).toBe(7286);
    expect(worst.stability).toBeLessThan(1e-4);
    expect(worst.difficulty).toBeLessThan(1e-5);
    expect(worst.intervalDays).toBe(0);
  });
});
