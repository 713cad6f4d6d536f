import { EMPTY_TALLY, withFrame } from "../../../../lib/domain/classroom/paper/card-tally";
import type { PaperAnswer } from "../../../../lib/domain/classroom/paper/read-cards";

/** A frame of cards and letters: `0a 3c`. */
function frame(text: string) {
  return text === "" ? [] : text.split(" ").map((one) => ({ card: Number(one[0]), answer: one[1] as PaperAnswer }));
}

const readIn = (...frames: readonly string[]) => [
  ...frames.reduce((tally, text) => withFrame(tally, frame(text)), EMPTY_TALLY).read,
];

describe("a reading", () => {
  it("counts when two frames in a row agree", () => {
    expect(readIn("0a 3c", "0a 3d")).toEqual([[0, "a"]]);
  });

  it("does not count when the two are not in a row", () => {
    expect(readIn("0a", "", "0a")).toEqual([]);
    expect(readIn("0a", "0b", "0a")).toEqual([]);
  });

  it("stays when the card is taken down", () => {
    expect(readIn("0a", "0a", "")).toEqual([[0, "a"]]);
  });

  it("follows a card that is turned, once that is sure", () => {
    expect(readIn("0a", "0a", "0b")).toEqual([[0, "a"]]);
    expect(readIn("0a", "0a", "0b", "0b")).toEqual([[0, "b"]]);
  });
});
