import { blankStemOf } from "../../../../lib/domain/generation/blanks/blank-stem";
import type { Passage } from "../../../../lib/domain/generation/passage";
import { preparePassages } from "../../../../lib/domain/generation/prepare-passages";
import { aDocument } from "../../../builders/a-document";
import { someTaggers } from "../../../builders/some-taggers";

async function passagesOf(text: string): Promise<Passage[]> {
  const document = await aDocument(text);
  return preparePassages(document, await someTaggers(document));
}

/** The stem of the last sentence with a blank in place of some words. */
async function stemOf(text: string, answer: string): Promise<string | null> {
  const passages = await passagesOf(text);
  const passage = passages.at(-1);
  if (!passage) return null;
  const start = passage.text.indexOf(answer);
  return blankStemOf(passage, passages.at(-2) ?? null, { start, end: start + answer.length });
}

describe("blankStemOf", () => {
  it("shows a short sentence whole", async () => {
    expect(await stemOf("The library in Alexandria was founded by Ptolemy.", "Ptolemy")).toBe(
      "The library in Alexandria was founded by ____.",
    );
  });

  it("shows the sentence before one that points back to it", async () => {
    const text = "The council met in Lyon. They elected a new bishop in 1274.";

    expect(await stemOf(text, "1274")).toBe("The council met in Lyon. They elected a new bishop in ____.");
  });

  it("shows none where the sentence before is missing as well", async () => {
    expect(await stemOf("They elected a new bishop in 1274.", "1274")).toBeNull();
  });

  it("leaves clauses of a long sentence out and says where", async () => {
    const clauses = Array.from({ length: 9 }, (_, index) => `第${index + 1}段运河经过许多古老的村庄和市镇`);

    const stem = await stemOf(`大运河连接北京与杭州，${clauses.join("，")}，最后流入钱塘江。`, "钱塘江");

    expect(stem).toMatch(/^大运河连接北京与杭州…….+最后流入____。$/);
    expect(stem?.length).toBeLessThanOrEqual(90);
  });
});
