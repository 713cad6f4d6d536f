import { makeLongText } from "../../scripts/bench/generation/long-text";

const SOURCE = "---\nlang: en\n---\n\n# Whales\n\nMoby weighs 90 tons.\n\nAhab has 1 leg.\n";

describe("a long text", () => {
  it("tells the document again with other names and numbers", () => {
    const text = makeLongText(SOURCE, { value: 62, unit: "characters" });

    expect(text).toBe("# Whales\n\nMoby weighs 90 tons.\n\nAhab has 1 leg.\n\n# Whalesab\n\nMobyab weighs 91 tons.\n");
  });

  it("is as long as wanted, up to one paragraph", () => {
    const length = makeLongText(SOURCE, { value: 5000, unit: "characters" }).length;

    expect(length).toBeGreaterThanOrEqual(4998);
    expect(length).toBeLessThan(5040);
  });

  it("can be measured in bytes", () => {
    expect(makeLongText("鲸有九十吨。", { value: 100, unit: "bytes" })).toHaveLength(5 * 6 + 4 * 2 + 1);
  });

  it("is the same every time", () => {
    const size = { value: 3000, unit: "bytes" } as const;

    expect(makeLongText(SOURCE, size)).toBe(makeLongText(SOURCE, size));
  });
});
