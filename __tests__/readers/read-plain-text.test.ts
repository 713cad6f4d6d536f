import { runsText } from "../../lib/domain/document/sentence-text";
import { plainTextBlocks } from "../../lib/readers/plain-text/read-plain-text";

const outline = (text: string) =>
  plainTextBlocks(text).map((block) => `${block.kind}: ${runsText(text, block.runs).text}`);

describe("reading plain text", () => {
  it("takes each line of a Chinese novel for a paragraph and its chapters for headings", () => {
    expect(outline("第一章 出发\n　　他走了很远的路。\n　　“好。”他说。\n第二章\n　　天亮了。")).toEqual([
      "heading: 第一章 出发",
      "paragraph: 他走了很远的路。",
      "paragraph: “好。”他说。",
      "heading: 第二章",
      "paragraph: 天亮了。",
    ]);
  });

  it("joins lines that were broken at a width", () => {
    const text =
      "The quick brown fox jumps over the lazy dog and then\nit sleeps for a long while under the old oak tree by\nthe river.\n\nA new paragraph begins here and goes on for a long\nwhile.";

    expect(outline(text)).toEqual([
      "paragraph: The quick brown fox jumps over the lazy dog and then it sleeps for a long while under the old oak tree by the river.",
      "paragraph: A new paragraph begins here and goes on for a long while.",
    ]);
  });

  it("takes a short first line that stands alone for the title, and bullets for lists", () => {
    expect(outline("读书笔记\n\n• 数据安全。\n• 合规。")).toEqual([
      "heading: 读书笔记",
      "list-item: 数据安全。",
      "list-item: 合规。",
    ]);
  });

  it("does not take a sentence for a heading", () => {
    expect(outline("第一章讲的是出发，很有意思。\n\n1.5 is a number.")).toEqual([
      "paragraph: 第一章讲的是出发，很有意思。",
      "paragraph: 1.5 is a number.",
    ]);
  });
});
