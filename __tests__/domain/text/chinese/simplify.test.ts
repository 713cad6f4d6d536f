import { readFileSync } from "node:fs";
import fc from "fast-check";
import { decodeSimplifier, hasTraditional } from "../../../../lib/domain/text/chinese/simplify";
import { packSimplified } from "../../../../scripts/build-dictionary/read-opencc";

const table = readFileSync("public/dictionary/zh-simplified.txt", "utf8");
const simplify = decodeSimplifier(table);

describe("writing Traditional Chinese in Simplified", () => {
  it.each([
    ["該模型的訓練成本為五百萬美元", "该模型的训练成本为五百万美元"],
    ["乾隆皇帝與乾淨的頭髮", "乾隆皇帝与干净的头发"],
    ["反覆發展,一目瞭然", "反复发展,一目了然"],
    ["GPT-4 is open", "GPT-4 is open"],
  ])("writes %s", (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  it("keeps the length of any text, so that offsets hold", () => {
    const traditional = fc.string({ unit: fc.constantFrom(...table.replaceAll(/\s/g, "")) });
    fc.assert(
      fc.property(fc.oneof(traditional, fc.string({ unit: "binary" })), (text) => {
        expect(simplify(text)).toHaveLength(text.length);
      }),
    );
  });

  it("changes nothing that is in Simplified Chinese", () => {
    const text = readFileSync("public/library/deepseek.zh.md", "utf8");
    expect(simplify(text)).toBe(text);
    expect(hasTraditional(text)).toBe(false);
  });

  it("knows Traditional Chinese by its commonest characters", () => {
    expect(hasTraditional("這個模型")).toBe(true);
    expect(hasTraditional("DeepSeek")).toBe(false);
  });

  it.each(["", "<!doctype html>", "這\n这个\n", "這\n这\n乾隆\n"])("refuses %j as a table", (text) => {
    expect(() => decodeSimplifier(text)).toThrow(RangeError);
  });

  it("packs what keeps its length, and of phrases what differs from their characters", () => {
    expect(packSimplified("這 这|乾 干|㗲 𠵾", "乾隆 乾隆|這乾 这干|七逕 七")).toBe("這乾\n这干\n乾隆 乾隆\n");
  });
});
