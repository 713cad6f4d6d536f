import fc from "fast-check";
import { distractorsFromNumbers } from "../../../../lib/domain/generation/distractors/from-numbers";
import { createRandom } from "../../../../lib/domain/shared/random";
import { chineseNumerals } from "../../../../lib/domain/text/chinese/numerals";
import { englishNumerals } from "../../../../lib/domain/text/english/numerals";

function distractors(text: string, find = chineseNumerals): string[] {
  const [numeral] = find(text);
  return numeral ? distractorsFromNumbers(text.slice(numeral.start, numeral.end), numeral, createRandom("seed")) : [];
}

describe("distractorsFromNumbers", () => {
  it.each([
    ["5.5%", /^\d+\.\d%$/],
    ["12.5% 到 25%", /^\d+\.\d% 到 \d+%$/],
    ["8位", /^(?:2|4|16|32)位$/],
    ["64页", /^(?:16|32|128|256)页$/],
    ["六个月", /^[三四八九十]个月$/],
    ["1999年", /^(?:19|20)\d\d年$/],
    ["1881年9月25日", /^18\d\d年9月25日$/],
    ["第一名", /^第[二三四]名$/],
    ["20亿元", /^\d+亿元$/],
  ])("keeps unit, decimals and way of writing of %s", (text, pattern) => {
    const made = distractors(text);

    expect(made.length).toBeGreaterThanOrEqual(2);
    for (const one of made) expect(one).toMatch(pattern);
  });

  it("writes English numbers as words where the key is one", () => {
    const made = distractors("six months", englishNumerals);

    expect(made).toEqual(expect.arrayContaining(["three", "four", "eight", "nine"]));
  });

  it("keeps its distance from a number that its neighbours are taken for", () => {
    expect(distractors("六个月")).not.toContain("七个月");
    expect(distractors("三个月")).toContain("四个月");
  });

  it("makes no year to come, nor two ranges that overlap by all but a step", () => {
    expect(distractors("2021年").every((text) => Number.parseInt(text, 10) <= 2024)).toBe(true);
    expect(distractors("1到7米")).not.toContain("2到8米");
  });

  it("makes no number that nobody would write", () => {
    expect(distractors("八百万元").some((text) => text.includes("十百"))).toBe(false);
    expect(distractors("thirty-seven people", englishNumerals).some((text) => /-(?:ten|eleven)/.test(text))).toBe(
      false,
    );
    expect(distractors("127个字符")).toEqual(expect.arrayContaining(["63个", "255个"]));
  });

  it("makes no one years of two", () => {
    expect(distractors("two years", englishNumerals).some((text) => /^(?:one|1) years$/.test(text))).toBe(false);
  });

  it("makes nobody older than people grow", () => {
    expect(distractors("90岁").every((text) => Number.parseInt(text, 10) <= 105)).toBe(true);
  });

  it("never makes the number itself, nor one twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
        const made = distractors(`${value}米`);

        expect(made).not.toContain(`${value}米`);
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });
});
