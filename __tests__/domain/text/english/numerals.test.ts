import { englishNumberValue, englishNumerals } from "../../../../lib/domain/text/english/numerals";

describe("englishNumberValue", () => {
  it.each([
    ["5.5", 5.5],
    ["1,200", 1200],
    ["twenty-one", 21],
    ["3 million", 3_000_000],
    ["$40", 40],
    ["many", 0],
  ])("reads %s as %d", (text, value) => {
    expect(englishNumberValue(text)).toBe(value);
  });
});

describe("englishNumerals", () => {
  it.each([
    ["only 5.5% of its neurons", "5.5%", "percent", [5.5]],
    ["between 12.5% and 25%", "12.5% and 25%", "percent", [12.5, 25]],
    ["trains with 8-bit precision", "8-bit", "quantity", [8]],
    ["within six months", "six", "duration", [6]],
    ["founded in 1891 by a priest", "1891", "year", [1891]],
    ["born on June 15, 1520", "June 15, 1520", "date", []],
    ["gave up 308 points", "308", "quantity", [308]],
  ])("finds in %s the number %s", (sentence, text, form, values) => {
    const [numeral] = englishNumerals(sentence);

    expect(numeral && sentence.slice(numeral.start, numeral.end)).toBe(text);
    expect(numeral).toMatchObject({ form, values });
  });

  it.each(["GPT-4 and SB-1047", "version v3.5", "no figures"])("finds none in %s", (sentence) => {
    expect(englishNumerals(sentence)).toEqual([]);
  });
});
