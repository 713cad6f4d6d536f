import type { Document } from "../../lib/domain/document/document";
import { runsText } from "../../lib/domain/document/sentence-text";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { readRequestFromClipboard } from "../../lib/readers/clipboard";
import { readDocument } from "../../lib/readers/read-document";

const ID = "document-1" as DocumentId;

const paste = (html: string, text = "text") => readDocument(readRequestFromClipboard({ html, text }, ID));

/** Kind and visible text of every block. */
const outline = ({ blocks, text }: Document) =>
  blocks.map((block) => `${block.kind}: ${runsText(text, block.runs).text}`);

describe("pasting from a page or a word processor", () => {
  it("keeps headings, lists, tables and emphasis", async () => {
    const { document } = await paste(
      "<h2>Title</h2><p>Some <b>bold</b> text.</p><ol><li>One.</li><li>Two.</li></ol><table><tr><th>A</th></tr><tr><td>1</td></tr></table>",
    );

    expect(outline(document)).toEqual([
      "heading: Title",
      "paragraph: Some bold text.",
      "list-item: One.",
      "list-item: Two.",
      "table-row: A",
      "table-row: 1",
    ]);
    expect(document.format).toBe("html");
  });

  it("makes lists of Word's list paragraphs", async () => {
    const item = (level: number, mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}</span><![endif]>${text}</p>`;

    const { document } = await paste(
      `<!--StartFragment-->${item(1, "1.", "苹果")}\n${item(2, "·", "红")}\n${item(1, "2.", "梨")}<!--EndFragment-->`,
    );

    expect(document.blocks.map(({ list }) => [list?.ordered, list?.number, list?.depth])).toEqual([
      [true, 1, 0],
      [false, 1, 1],
      [true, 2, 0],
    ]);
    expect(outline(document)).toEqual(["list-item: 苹果", "list-item: 红", "list-item: 梨"]);
  });

  it("reads the weights of Google Docs, not its wrapper", async () => {
    const { document } = await paste(
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">Plain </span><span style="font-weight:700">bold</span></p></b>',
    );

    expect(document.blocks[0]?.runs.map(({ strong }) => strong ?? false)).toEqual([false, true]);
  });

  it("leaves out what no reader sees", async () => {
    const { document, warnings } = await paste(
      "<h1>Page</h1><nav>Menu</nav><script>alert(1)</script><style>p{}</style><p hidden>Hidden</p><p style='display: none'>Hidden</p><!-- note --><img src=x><p>Shown.</p>",
    );

    expect(outline(document)).toEqual(["heading: Page", "paragraph: Shown."]);
    expect(warnings).toEqual([{ code: "images-left-out", details: { count: 1 } }]);
  });

  it("takes a rule of spaced dashes for a rule, not for lists in lists", async () => {
    const { document } = await paste(`<p>Before.</p><pre>${"- ".repeat(40)}</pre><p>After.</p>`);

    expect(outline(document)).toEqual(expect.arrayContaining(["paragraph: Before.", "paragraph: After."]));
  });

  it("refuses a page nested beyond reason", async () => {
    await expect(paste(`<ul>${"<div>".repeat(50_000)}`)).rejects.toMatchObject({ code: "document/too-complex" });
  });

  it.each([
    ["structure", "<h1>Title</h1>", "Title", "text/html"],
    ["no structure", "<span>Words</span>", "Words", "text/plain"],
    ["no text", "<span>Words</span>", "", "text/html"],
    ["Markdown source", "<pre># Title</pre>", "# Title", "text/plain"],
  ])("prefers the richer source: %s", (_, html, text, mediaType) => {
    expect(readRequestFromClipboard({ html, text }, ID).mediaType).toBe(mediaType);
  });
});
