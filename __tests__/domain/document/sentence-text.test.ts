import fc from "fast-check";
import { sentenceRuns } from "../../../lib/domain/document/sentence-runs";
import { runsText, visibleText } from "../../../lib/domain/document/sentence-text";
import { aDocument } from "../../builders/a-document";

const pieces = fc.constantFrom(
  "中文。",
  "word ",
  "**粗**",
  "*it* ",
  "`code`",
  "&amp;",
  "\\*",
  "[链接](https://a.com)",
  "\n",
  "\n\n",
  "\n- ",
  "\n> ",
  "5.5%",
  "![x](y)",
  "<b>",
  "  \n",
  "。",
  "| a | b |\n|---|---|\n| c | d |\n",
);
const markdown = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

describe("the visible text of a sentence", () => {
  it("leaves the marks out and finds the way back to the source", async () => {
    const document = await aDocument("占 **5.5%** 的 &amp; 部分。");
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new Error("no sentence");

    const visible = visibleText(document, sentence);
    const start = visible.text.indexOf("5.5%");
    const source = visible.toSourceRange(start, start + 4);

    expect(visible.text).toBe("占 5.5% 的 & 部分。");
    expect(document.text.slice(source.start, source.end)).toBe("5.5%");
  });

  it("shows a line end inside a paragraph as a space, and as nothing between Chinese characters", async () => {
    const document = await aDocument("> 第一行\n> 第二行 and\n> more.");

    expect(visibleText(document, { block: 0, start: 0, end: document.text.length }).text).toBe(
      "第一行第二行 and more.",
    );
  });

  it("maps in order, there and back", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const document = await aDocument(`x ${text}`);

        for (const block of document.blocks) {
          const visible = runsText(document.text, block.runs);
          const sources = Array.from(visible.text, (_, offset) => visible.toSource(offset));
          expect(sources).toEqual([...sources].sort((left, right) => left - right));
          for (const run of block.runs.filter(({ value }) => value === undefined)) {
            expect(visible.toSource(visible.fromSource(run.start))).toBe(run.start);
          }
        }
      }),
    );
  });

  it("shows every sentence within its quote, and every visible character of a block once", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const document = await aDocument(`x ${text}`);

        let at = 0;
        for (const sentence of document.sentences) {
          const block = document.blocks[sentence.block];
          expect(document.text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.start).toBeGreaterThanOrEqual(block?.start ?? 0);
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0);
          expect(block?.section).toBe(sentence.section);
          at = sentence.end;
        }
        for (const [index, block] of document.blocks.entries()) {
          const shown = sentenceRuns(document, index).flatMap(({ runs }) => runs);
          expect(runsText(document.text, shown).text).toBe(runsText(document.text, block.runs).text);
        }
      }),
    );
  });
});
