import { identify, occurrences } from "../../../lib/domain/generation/identify";

const identity = {
  kind: "cloze",
  frame: "number",
  quote: "只有 5.5%。",
  answer: "5.5%",
  place: 3,
  occurrence: 0,
} as const;

describe("identify", () => {
  it("does not see width and spacing of the sentence", () => {
    expect(identify({ ...identity, quote: "只有  ５.５%。" })).toBe(identify(identity));
  });

  it.each([
    { kind: "question" as const },
    { frame: "contrast" as const },
    { quote: "只有 5.6%。" },
    { answer: "5.5" },
    { place: 4 },
    { occurrence: 1 },
  ])("tells items apart by %p", (change) => {
    expect(identify({ ...identity, ...change })).not.toBe(identify(identity));
  });
});

describe("occurrences", () => {
  it("numbers identical sentences from 0", () => {
    expect(occurrences(["甲。", "乙。", "甲。", "甲。"])).toEqual([0, 0, 1, 2]);
  });
});
