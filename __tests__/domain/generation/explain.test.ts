import { explain } from "../../../lib/domain/generation/explain";
import { scoreOf } from "../../../lib/domain/generation/select/select";
import { aDocument } from "../../builders/a-document";
import { someItems } from "../../builders/some-items";
import { someTaggers } from "../../builders/some-taggers";

const TEXT = `# 激活率

DeepSeek 的激活率只有 5.5%,而 GPT-4 的激活率在 12.5% 到 25% 之间。因此,它的推理成本只有 GPT-4 的 10%。

## 托管

微软决定在 Azure 上托管 DeepSeek 的模型,以防止数据流量流向中国。DeepSeek 的激活率只有 5.5%。
`;

async function someExplanations(options = {}) {
  const document = await aDocument(TEXT);
  return explain(document, { seed: "seed", ...options }, await someTaggers(document));
}

describe("explain", () => {
  it("holds exactly the deck among the selected, in its order", async () => {
    const { items } = await someItems(await aDocument(TEXT), { seed: "seed" });

    const selected = (await someExplanations()).filter(({ isSelected }) => isSelected);

    expect(selected.map(({ candidate }) => candidate)).toEqual(items);
  });

  it("tells a longer deck's items from those that no deck would hold", async () => {
    const all = (await someExplanations()).filter(({ isSelected }) => isSelected);

    const short = await someExplanations({ limit: 1 });

    const past = short.filter(({ why }) => why === "past-limit").map(({ candidate }) => candidate.id);
    expect(new Set(past)).toEqual(new Set(all.slice(1).map(({ candidate }) => candidate.id)));
  });

  it("gives parts that sum up to the score, in the deck's scale", async () => {
    for (const { candidate, parts } of await someExplanations()) {
      const sum = Object.values(parts).reduce((before, part) => before + part, 0);
      expect(candidate.score).toBeCloseTo(scoreOf(sum), 2);
    }
  });

  it("names the first failed check as the reason of whatever fails one, and selects none of it", async () => {
    const failing = (await someExplanations()).filter(({ failed }) => failed.length > 0);

    for (const { failed, why, isSelected } of failing)
      expect({ isSelected, why }).toEqual({ isSelected: false, why: failed[0] });
  });

  it("names the rule of selection that left out what was said before", async () => {
    const repeated = (await someExplanations()).filter(
      ({ candidate, why }) => candidate.source.quote === "DeepSeek 的激活率只有 5.5%。" && why === "no-interference",
    );

    expect(repeated.length).toBeGreaterThan(0);
  });
});
