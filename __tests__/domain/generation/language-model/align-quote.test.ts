import fc from "fast-check";
import { alignQuote } from "../../../../lib/domain/generation/language-model/align-quote";

const slices = (quote: string, text: string) => alignQuote(quote, text).map(({ start, end }) => text.slice(start, end));

it("finds a quote character for character, in every place", () => {
  expect(alignQuote("bit", "8 bit or 16 bit")).toEqual([
    { start: 2, end: 5 },
    { start: 12, end: 15 },
  ]);
});

it("finds a quote that differs in spaces and width only, and gives the document's own characters", () => {
  expect(slices("激活率为5.5%,低于 GPT-4", "其激活率为 5.5%，低于GPT-4。")).toEqual(["激活率为 5.5%，低于GPT-4"]);
});

it("prefers a place that matches exactly", () => {
  expect(alignQuote("a b", "ab a b")).toEqual([{ start: 3, end: 6 }]);
});

it.each([
  ["other words", "DeepSeek trained in 16 bits", "DeepSeek trained in 8 bits"],
  ["another number", "5.6%", "the rate is 5.5%"],
  ["another case", "deepseek", "DeepSeek"],
  ["a left-out mark", "55", "5.5"],
  ["nothing", "  ", "DeepSeek"],
])("refuses %s", (_what, quote, text) => {
  expect(alignQuote(quote, text)).toEqual([]);
});

it("finds every slice of any text again, at its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % (text.length + 1);
      const quote = text.slice(start, start + length).trim();
      fc.pre(quote !== "");

      expect(slices(quote, text)).toContain(quote);
    }),
  );
});

it("finds any quote whose spaces were lost", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z\u4e00-\u4e20]{1,6}$/), { minLength: 1 }), (words) => {
      const text = `<${words.join("  ")}>`;

      expect(slices(words.join(""), text)).toContain(words.join("  "));
    }),
  );
});
