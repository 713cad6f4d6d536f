import type { Item } from "../../../../lib/domain/generation/item";
import { aDocument } from "../../../builders/a-document";
import { someItems } from "../../../builders/some-items";

async function falseStatements(markdown: string): Promise<string[]> {
  const document = await aDocument(markdown);
  const decks = await Promise.all(
    ["a", "b", "c", "d", "e", "f"].map((seed) => someItems(document, { seed, kinds: ["true-false"] })),
  );
  const isFalse = ({ answer }: Item) => answer === "错误" || answer === "False";
  return decks.flatMap(({ items }) => items.filter(isFalse).map(({ question }) => question));
}

describe("what makes a statement false", () => {
  it("is who stands on the other side of the sentence's own contrast", async () => {
    const found = await falseStatements(
      "# 开源\n\nOpenAI 宣布走封闭路线,DeepSeek 则公开了自己的模型。\n\n# 访谈\n\nTechCrunch 宣布采访了研究者。DeepSeek 宣布接受采访。\n",
    );

    expect(found).toContain("DeepSeek 宣布走封闭路线。");
    expect(found).not.toContain("TechCrunch 宣布走封闭路线。");
  });

  it("is a number far from the right one", async () => {
    const found = await falseStatements("# 预测\n\nDeepSeek 的模型可能在六个月内全面超过对手。\n");

    expect(found.length).toBeGreaterThan(0);
    for (const statement of found) expect(statement).toMatch(/在(?:三|九|十二)个月内/);
  });

  it("is a year near enough to be believed", async () => {
    const found = await falseStatements("# 大学\n\n甲大学于1977年成立。\n\n# 战争\n\n乙国在1938年宣战。\n");

    const years = found.filter((text) => text.startsWith("甲大学")).map((text) => Number(/\d{4}/.exec(text)?.[0]));
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) expect(Math.abs(year - 1977)).toBeLessThanOrEqual(12);
  });

  it("comes from the document itself where it is an organisation", async () => {
    const found = await falseStatements("# 托管\n\n微软宣布在平台上托管模型。\n");

    expect(found).toEqual([]);
  });
});
