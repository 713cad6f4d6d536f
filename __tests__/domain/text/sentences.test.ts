import fc from "fast-check";
import { LONGEST_SENTENCE, splitSentences } from "../../../lib/domain/text/sentences";

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitting sentences", () => {
  it.each([
    [
      "decimals and names with digits",
      "激活率只有 5.5%,而 GPT-4 更高。SB-1047 是法案。",
      ["激活率只有 5.5%,而 GPT-4 更高。", "SB-1047 是法案。"],
    ],
    [
      "versions and addresses",
      "Use v1.2.3 now! See https://a.com/x?y=1;z=2 today.",
      ["Use v1.2.3 now!", "See https://a.com/x?y=1;z=2 today."],
    ],
    [
      "titles and initials",
      "Mr. Smith met J. K. Rowling. They spoke.",
      ["Mr. Smith met J. K. Rowling.", "They spoke."],
    ],
    [
      "abbreviations before a lower-case word or a number",
      "It costs, e.g. in Fig. 3, a lot.",
      ["It costs, e.g. in Fig. 3, a lot."],
    ],
    [
      "abbreviations that may end a sentence",
      "He left the U.S. The U.S. Senate met.",
      ["He left the U.S.", "The U.S. Senate met."],
    ],
    ["authors", "Smith et al. (2010) agree. So do we.", ["Smith et al. (2010) agree.", "So do we."]],
    [
      "closing marks after the stop",
      '他说：“走吧。”我们走了。He said "Stop." Then he left.',
      ["他说：“走吧。”", "我们走了。", 'He said "Stop."', "Then he left."],
    ],
    [
      "a quotation and who said it",
      "“这是优化。”Stoica 指出。他说：“好。”她说：“不好。”“走吧！”我想，走了。“真的吗?”记者问道。",
      [
        "“这是优化。”Stoica 指出。",
        "他说：“好。”",
        "她说：“不好。”",
        "“走吧！”",
        "我想，走了。",
        "“真的吗?”记者问道。",
      ],
    ],
    [
      "stops inside a quotation or a title",
      "“今天好。明天再来。”《为什么？》很好。",
      ["“今天好。明天再来。”", "《为什么？》很好。"],
    ],
    ["a quotation that the sentence goes on from", "核心不是“谁抄了谁？”的问题。", ["核心不是“谁抄了谁？”的问题。"]],
    ["brackets", "（真的吗？）他走了。", ["（真的吗？）他走了。"]],
    ["ellipses", "他……走了。Wait... what? 好吧…… 走", ["他……走了。", "Wait... what?", "好吧……", "走"]],
    ["semicolons", "加州的法案;拜登的命令。一；二", ["加州的法案;", "拜登的命令。", "一；", "二"]],
    ["numbers of list items", "1. 数据安全。2.合规", ["1. 数据安全。", "2.合规"]],
    ["half-width stops in Chinese", "模型很好.它便宜.", ["模型很好.", "它便宜."]],
    ["forced line ends", "春眠不觉晓\n处处闻啼鸟", ["春眠不觉晓", "处处闻啼鸟"]],
  ])("handles %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("leaves out what holds no letter or digit", () => {
    expect(sentences("……！—— 。")).toEqual([]);
  });

  const words = fc.constantFrom(
    "一",
    "。",
    ".",
    "?",
    "”",
    "“",
    "(",
    ")",
    " ",
    "\n",
    "a",
    "B",
    "5",
    "…",
    "Mr",
    ";",
    "，",
    "😀",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 300 }).map((parts) => parts.join("")),
  );

  it("never overlaps, never leaves out a letter, and trims", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ranges = splitSentences(text);

        let at = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it("never cuts inside a number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), fc.nat({ max: 99 }), (whole, fraction) => {
        expect(sentences(`占比是 ${whole}.${fraction}，很低。`)).toHaveLength(1);
      }),
    );
  });

  it("keeps every sentence within a bound, however long the text runs on", () => {
    const ranges = splitSentences("一二三，".repeat(5000));

    expect(Math.max(...ranges.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });
});
