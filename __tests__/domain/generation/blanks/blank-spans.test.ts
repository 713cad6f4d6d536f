import fc from "fast-check";
import { blankSpans } from "../../../../lib/domain/generation/blanks/blank-spans";
import { preparePassages } from "../../../../lib/domain/generation/prepare-passages";
import { aDocument } from "../../../builders/a-document";
import { someTaggers } from "../../../builders/some-taggers";

async function spansIn(text: string) {
  const document = await aDocument(text);
  return preparePassages(document, await someTaggers(document)).map(blankSpans);
}

async function blanksOf(text: string): Promise<string[]> {
  const sentences = await spansIn(text);
  return sentences.flatMap(({ passage, spans }) => spans.map(({ start, end }) => passage.text.slice(start, end)));
}

const PARTS = [
  "该模型",
  "《红楼梦》",
  "在",
  "1,200 人",
  "5.5%",
  "的",
  "，",
  "：",
  "（",
  "）",
  "“",
  "”",
  "GPT-4",
  "R&D",
  "and",
  " the cat",
  "位于",
  "。",
];
const aText = fc
  .array(fc.constantFrom(...PARTS), { minLength: 3, maxLength: 24 })
  .map((parts) => `${parts.join("")}。`);

describe("blankSpans", () => {
  it("finds answers that lie inside their sentence and cross no mark", async () => {
    await fc.assert(
      fc.asyncProperty(aText, async (text) => {
        for (const { passage, spans } of await spansIn(text)) {
          for (const { start, end } of spans) {
            const blank = passage.shadow.slice(start, end).replace(/\w,\w/g, "");
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(passage.text.length);
            expect(blank).not.toMatch(/[,:;。()]/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("begins and ends with no word of the closed classes", async () => {
    const blanks = await blanksOf("李白在唐朝的长安生活和写作。");

    expect(blanks).toContain("长安");
    expect(blanks.filter((blank) => /^[在的和]|[在的和]$/.test(blank))).toEqual([]);
  });

  it("keeps quotation marks in pairs", async () => {
    const blanks = await blanksOf("曹雪芹写了《红楼梦》这部小说。");

    expect(blanks).toContain("《红楼梦》");
    expect(blanks.filter((blank) => blank.includes("《") !== blank.includes("》"))).toEqual([]);
  });

  it("cuts nothing that is written as one word", async () => {
    const blanks = await blanksOf("The non-Han families spent 5% of 1,200 coins on R&D in Hangzhou.");

    expect(blanks).toContain("1,200 coins");
    expect(blanks.filter((blank) => /^(?:Han\b|D\b|200)|(?:non|R|\b5|1)$/.test(blank))).toEqual([]);
  });
});
