import { createKindBalance } from "../../../../lib/domain/generation/select/choose-kinds";
import { aCandidate } from "../../../builders/a-candidate";
import { aDocument } from "../../../builders/a-document";
import { someItems } from "../../../builders/some-items";

const OPTIONS = { seed: "seed" };

describe("select", () => {
  it("takes at most two items from a sentence and says so of the others", async () => {
    const document = await aDocument(
      "该模型采用 8 位精度,体积减少 30%,速度提高 45%,覆盖 12 个国家,服务 900 家企业。微软采用 8 位精度,体积减少 30%,速度提高 45%,覆盖 12 个国家。",
    );

    const { items, rejected } = await someItems(document, OPTIONS);

    const perSentence = items.map((item) => item.source.start);
    for (const start of perSentence)
      expect(perSentence.filter((other) => other === start).length).toBeLessThanOrEqual(2);
    expect(rejected.map(({ check }) => check)).toContain("two-per-sentence");
  });

  it("asks once for a fact that the document states twice", async () => {
    const twice = "## 摘要\n\nDeepSeek 的激活率只有 5.5%。\n\n## 正文\n\nDeepSeek 的激活率只有 5.5%,很低。\n";

    const { items } = await someItems(await aDocument(twice), OPTIONS);

    expect(items.filter((item) => item.answer === "5.5%" || item.kind === "true-false")).toHaveLength(1);
  });

  it("ranks the theme of the document below what it says of it", async () => {
    const theme =
      "# DeepSeek\n\nDeepSeek 的激活率只有 5.5%。DeepSeek 的力量在于快速迭代和共享。DeepSeek 采用了强化学习。\n";

    const { items } = await someItems(await aDocument(theme), { ...OPTIONS, kinds: ["cloze"] });

    expect(items[0]?.answer).not.toBe("DeepSeek");
  });
});

describe("createKindBalance", () => {
  const all = (["question", "cloze", "multiple-choice", "true-false"] as const).map((kind) => aCandidate({ kind }));

  it("gives no kind more than half of the deck", () => {
    const balance = createKindBalance(all.map(({ kind }) => kind));
    const taken = Array.from({ length: 50 }, () => {
      const kind = balance.ranked(all)[0]?.kind ?? "question";
      balance.count(aCandidate({ kind }));
      return kind;
    });

    for (const { kind } of all) {
      const count = taken.filter((one) => one === kind).length;
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(25);
    }
  });

  it("prefers a whole question to a blank in English", () => {
    const english = all.slice(0, 2).map((candidate) => ({ ...candidate, language: "en" as const }));
    const balance = createKindBalance(["question", "cloze"]);
    balance.count(aCandidate());

    expect(balance.ranked(english).map(({ kind }) => kind)).toEqual(["question"]);
  });
});

it("asks outright for what is worth most, and puts the rest up for judgement", async () => {
  const { items } = await someItems(
    await aDocument(
      "# 激活率\n\nDeepSeek 的激活率只有 5.5%。\n\n# 精度\n\nDeepSeek 使用 8 位精度,传统做法是 16 位。\n",
    ),
    { ...OPTIONS, kinds: ["true-false", "short-answer"] },
  );

  expect(items.find(({ answer }) => answer === "5.5%")?.kind).toBe("short-answer");
});
