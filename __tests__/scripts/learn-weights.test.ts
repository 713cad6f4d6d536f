import { createWeighing } from "../../lib/domain/generation/blanks/blank-weights";
import { answerUnits, overlapOf } from "../../scripts/learn-weights/answer-overlap";
import { createFeatureIndex } from "../../scripts/learn-weights/feature-index";
import { type Case, fitLogistic } from "../../scripts/learn-weights/fit-logistic";

/** Cases with one feature, or none, of which a share holds. */
function someCases(features: readonly number[], count: number, holding: number): Case[] {
  return Array.from({ length: count }, (_, at) => ({ features: Int32Array.from(features), holds: at < holding }));
}

const OPTIONS = { featureCount: 2, pull: 1e-6 };

describe("fitLogistic", () => {
  it("finds the odds that the cases show", () => {
    const cases = [...someCases([], 100, 20), ...someCases([0], 100, 50), ...someCases([0, 1], 100, 80)];

    const { intercept, weights } = fitLogistic(cases, OPTIONS);

    expect(intercept).toBeCloseTo(Math.log(20 / 80), 1);
    expect(weights[0]).toBeCloseTo(Math.log(80 / 20), 1);
    expect(weights[1]).toBeCloseTo(Math.log(80 / 20), 1);
  });

  it("gives the same weights every time", () => {
    const cases = [...someCases([0], 30, 21), ...someCases([1], 30, 4)];

    expect(fitLogistic(cases, OPTIONS)).toEqual(fitLogistic(cases, OPTIONS));
  });

  it("trusts few cases less where it is pulled harder", () => {
    const cases = [...someCases([], 20, 10), ...someCases([0], 4, 4)];

    const loose = fitLogistic(cases, { featureCount: 1, pull: 0.1 }).weights[0] ?? 0;
    const tight = fitLogistic(cases, { featureCount: 1, pull: 5 }).weights[0] ?? 0;

    expect(tight).toBeGreaterThan(0);
    expect(tight).toBeLessThan(loose / 2);
  });
});

describe("createFeatureIndex", () => {
  it("writes a table that weighs what it numbered", () => {
    const index = createFeatureIndex();
    const [kind, pair, little] = [
      index.numberOf("after", "noun"),
      index.numberOf("around", "^", ","),
      index.numberOf("words", 3),
    ];
    const weights = Float64Array.from([0.5, -0.25, 0.0001]);

    const weighing = createWeighing(index.tableOf(weights, -1));

    expect([kind, pair, little]).toEqual([0, 1, 2]);
    weighing.on("any", "");
    weighing.on("after", "noun");
    weighing.on("around", "^", ",");
    weighing.on("around", "^", "noun");
    weighing.on("words", 3);
    expect(weighing.take()).toBe(-750);
    expect(weighing.take()).toBe(0);
  });
});

describe("overlapOf", () => {
  it("compares words but articles in English and characters in Chinese", () => {
    expect(overlapOf(answerUnits("the Han River", "en"), answerUnits("Han River.", "en"))).toBe(1);
    expect(overlapOf(answerUnits("长江", "zh"), answerUnits("长江三角洲", "zh"))).toBeCloseTo(4 / 7);
    expect(overlapOf(answerUnits("5%", "zh"), answerUnits("长江", "zh"))).toBe(0);
  });
});
