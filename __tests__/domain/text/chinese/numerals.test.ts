import { chineseNumberValue, chineseNumerals } from "../../../../lib/domain/text/chinese/numerals";

describe("chineseNumberValue", () => {
  it.each([
    ["5.5", 5.5],
    ["1,200", 1200],
    ["三十六", 36],
    ["十二", 12],
    ["一百零五", 105],
    ["两万三千", 23_000],
    ["20亿", 2_000_000_000],
    ["很多", 0],
  ])("reads %s as %d", (text, value) => {
    expect(chineseNumberValue(text)).toBe(value);
  });
});

describe("chineseNumerals", () => {
  it.each([
    ["激活率在 12.5% 到 25% 之间", "12.5% 到 25%", "percent", [12.5, 25]],
    ["远低于GPT-4的12.5%-25%", "12.5%-25%", "percent", [12.5, 25]],
    ["采用8位精度", "8位", "quantity", [8]],
    ["在六个月内", "六个月", "duration", [6]],
    ["生于1881年9月25日", "1881年9月25日", "date", []],
    ["于1999年出道", "1999年", "year", [1999]],
    ["获得第一名", "第一名", "ordinal", [1]],
    ["成本为20亿元以上", "20亿元", "quantity", [2_000_000_000]],
  ])("finds in %s the number %s", (sentence, text, form, values) => {
    const [numeral] = chineseNumerals(sentence);

    expect(numeral && sentence.slice(numeral.start, numeral.end)).toBe(text);
    expect(numeral).toMatchObject({ form, values });
  });

  it.each(["GPT-4 和 SB-1047 法案", "版本 3", "没有数字"])("finds none in %s", (sentence) => {
    expect(chineseNumerals(sentence)).toEqual([]);
  });
});
