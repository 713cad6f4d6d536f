import fc from "fast-check";
import { firstCut, longerCut, shorterCut } from "../../../../lib/domain/generation/select/cut";

describe("the cut of a deck", () => {
  it("begins with two items for every three sentences", () => {
    expect(firstCut(48, 100)).toBe(32);
  });

  it.each([
    ["ten for a few lines", 3, 100, 10],
    ["sixty for a book", 10_000, 5000, 60],
    ["all where there are fewer", 48, 7, 7],
    ["none where there are none", 48, 0, 0],
  ])("begins with %s", (_, sentences, items, expected) => {
    expect(firstCut(sentences, items)).toBe(expected);
  });

  it("comes back to where it was, from more to fewer", () => {
    expect(shorterCut(longerCut(30, 100), 100)).toBe(30);
  });

  it("never leaves what there is, nor falls below ten of it", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.array(fc.boolean(), { maxLength: 40 }), (sentences, items, moves) => {
        const cut = moves.reduce(
          (at, isMore) => (isMore ? longerCut(at, items) : shorterCut(at, items)),
          firstCut(sentences, items),
        );

        expect(cut).toBeLessThanOrEqual(items);
        expect(cut).toBeGreaterThanOrEqual(Math.min(10, items));
      }),
    );
  });
});
