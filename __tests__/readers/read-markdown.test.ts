import { readFileSync } from "node:fs";
import { visibleText } from "../../lib/domain/document/sentence-text";
import { aDocument } from "../builders/a-document";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url), "utf8");

describe("reading Markdown", () => {
  it("gives every sentence the slice of the text that it quotes", async () => {
    const document = await aDocument(fixture("lesson.md"));

    for (const { start, end, quote } of document.sentences) expect(document.text.slice(start, end)).toBe(quote);
  });

  it("takes title and language from the front matter", async () => {
    const document = await aDocument("---\ntitle: 光合作用\nlang: zh-Hans\n---\n\n# Other\n\nText here.\n");

    expect(document.title).toBe("光合作用");
    expect(document.language).toBe("zh");
  });

  it("shows what stands between marks and keeps the marks in the quote", async () => {
    const document = await aDocument("激活率只有 **5.5%**,很低。**它很小。** 完了\\*。");

    const shown = document.sentences.map((sentence) => visibleText(document, sentence).text);
    expect(document.sentences.map(({ quote }) => quote)).toEqual([
      "激活率只有 **5.5%**,很低。",
      "**它很小。**",
      "完了\\*。",
    ]);
    expect(shown).toEqual(["激活率只有 5.5%,很低。", "它很小。", "完了*。"]);
  });

  it("makes Chinese beside bold brackets bold", async () => {
    const document = await aDocument("光合作用**（photosynthesis）**是什么。");

    expect(document.blocks[0]?.runs.map((run) => run.strong ?? false)).toEqual([false, true, false]);
  });
});
