import { growthExponent } from "../../scripts/bench/generation/growth";

describe("the growth of a duration", () => {
  const sizes = [10, 30, 100, 300];

  it.each([
    [1, "what is linear"],
    [2, "what is quadratic"],
    [0, "what does not grow"],
  ])("is %d for %s", (exponent) => {
    expect(growthExponent(sizes.map((size) => ({ size, millis: 5 * size ** exponent })))).toBeCloseTo(exponent, 9);
  });

  it("is that of the whole, not of one size that was slow by chance", () => {
    const timings = sizes.map((size) => ({ size, millis: size === 30 ? 36 : size }));

    expect(growthExponent(timings)).toBeCloseTo(1, 1);
  });
});
