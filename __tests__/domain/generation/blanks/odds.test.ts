import { oddsOf } from "../../../../lib/domain/generation/blanks/odds";

describe("oddsOf", () => {
  it("is the exponential of thousandths", () => {
    for (const weight of [-16_000, -5_321, -1, 0, 1, 700, 4_000])
      expect(oddsOf(weight) / Math.exp(weight / 1000)).toBeCloseTo(1, 9);
  });

  it("stays at its borders beyond them", () => {
    expect(oddsOf(-1e9)).toBe(oddsOf(-16_000));
    expect(oddsOf(1e9)).toBe(oddsOf(4_000));
  });
});
