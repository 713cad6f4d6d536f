import { readFileSync } from "node:fs";
import { visibleText } from "../../../lib/domain/document/sentence-text";
import { aDocument } from "../../builders/a-document";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url), "utf8");

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

  it("numbers lists, tells nested ones by depth and continues a paragraph inside an item", async () => {
    const document = await aDocument("3. three\n4. four\n   - inner\n\n   more\n\n- other");

    expect(document.blocks.map(({ kind, list }) => [kind, list?.id, list?.number, list?.depth])).toEqual([
      ["list-item", 0, 3, 0],
      ["list-item", 0, 4, 0],
      ["list-item", 1, 1, 1],
      ["paragraph", undefined, undefined, undefined],
      ["list-item", 2, 1, 0],
    ]);
  });

  it("makes a sentence of each table row below the header, with a gap between its cells", async () => {
    const document = await aDocument("| Term | Use |\n|---|---|\n| a | b c |");

    const [row] = document.sentences;
    expect(document.sentences).toHaveLength(1);
    expect(row === undefined ? "" : visibleText(document, row).text).toBe("a\tb c");
  });

  it("makes sections of headings, and takes no sentence from them or from code", async () => {
    const document = await aDocument("Before.\n\n# One\n\n## Two\n\nAfter.\n\n```js\nlet a. b.\n```");

    expect(document.sections.map(({ path, level }) => [path, level])).toEqual([
      [[], 0],
      [["One"], 1],
      [["One", "Two"], 2],
    ]);
    expect(document.sentences.map(({ quote, section }) => [quote, section])).toEqual([
      ["Before.", 0],
      ["After.", 2],
    ]);
  });

  it("takes a single tilde for a range", async () => {
    const document = await aDocument("占 5~10 到 20~30。");

    expect(document.blocks[0]?.runs).toHaveLength(1);
  });

  it("reads a long document in pieces as it reads it whole", async () => {
    const part =
      "## Part\n\nSee [the site][site] and a note[^1].\n\n- one\n\n- two\n\n```\n# no heading\n\nno text\n```\n\nEnd *of* it.\n\n";
    const repeats = 800;
    const tail = "[site]: https://a.com\n\n[^1]: The note.\n\nLast words.\n\n```\nopen";

    const single = await aDocument(part + tail);
    const document = await aDocument(part.repeat(repeats) + tail);

    const kinds = single.blocks.map(({ kind }) => kind);
    const partKinds = kinds.slice(0, -3);
    expect(document.text.length).toBeGreaterThan(64 * 1024);
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: repeats }, () => partKinds).flat(),
      ...kinds.slice(-3),
    ]);
    expect(document.blocks.filter(({ runs }) => runs.some(({ href }) => href === "https://a.com"))).toHaveLength(
      repeats,
    );
    expect(document.blocks.at(-1)?.kind).toBe("code");
    for (const { start, end, quote } of document.sentences) expect(document.text.slice(start, end)).toBe(quote);
    expect(document.sentences.at(-1)?.quote).toBe("Last words.");
  });
});
