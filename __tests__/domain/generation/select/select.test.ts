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
    const balance = createKindBalance(
      all.map(({ kind }) => kind),
      Array.from({ length: 200 }, () => all),
    );
    const taken = Array.from({ length: 50 }, () => {
      const kind = balance.ranked(all)[0]?.kind ?? "question";
      balance.count(aCandidate({ kind }));
      return kind;
    });

    for (const { kind } of all) {
      const count = taken.filter((one) => one === kind).length;
      expect(count).toBeGreaterThanOrEqual(4);
      expect(count).toBeLessThanOrEqual(25);
    }
  });

  it("takes a kind wherever it can be had, where few facts can be asked so", () => {
    const plain = all.filter(({ kind }) => kind === "question" || kind === "cloze");
    const deck = Array.from({ length: 20 }, (_, index) => (index < 4 ? all : plain));
    const balance = createKindBalance(
      all.map(({ kind }) => kind),
      deck,
    );

    const kinds = deck.map((candidates) => {
      const [first] = balance.ranked(candidates);
      balance.pass(candidates);
      balance.count(aCandidate({ kind: first?.kind ?? "question" }));
      return first?.kind;
    });

    expect(kinds.slice(0, 4).sort()).toEqual(["multiple-choice", "multiple-choice", "true-false", "true-false"]);
  });

  it("prefers a whole question to a blank in English", () => {
    const english = all.slice(0, 2).map((candidate) => ({ ...candidate, language: "en" as const }));
    const balance = createKindBalance(["question", "cloze"], [english]);
    balance.count(aCandidate());

    expect(balance.ranked(english).map(({ kind }) => kind)).toEqual(["question"]);
  });
});

it("asks for the first fact of a sentence, and puts only the second up for judgement", async () => {
  const { items } = await someItems(
    await aDocument(
      "# 预测\n\n美国可能在六个月内被 DeepSeek 的模型全面超越。\n\n# 芯片\n\n美国限制了芯片的出口和转让。\n",
    ),
    { ...OPTIONS, kinds: ["true-false", "question"] },
  );

  const kindsOf = (quote: string) => items.filter(({ source }) => source.quote.includes(quote)).map(({ kind }) => kind);
  expect(kindsOf("六个月").sort()).toEqual(["question", "true-false"]);
  expect(kindsOf("芯片")).toEqual(["question"]);
});

it("asks for a name that the document has seldom, though it is its sentence's second fact", async () => {
  const report =
    "# DeepSeek\n\n" +
    "OpenAI 宣布采用新的架构。OpenAI 宣布公开技术文档。" +
    "TechCrunch 特邀 Databricks 联合创始人 Ion Stoica 探讨模型。\n";

  const { items } = await someItems(await aDocument(report), { ...OPTIONS, kinds: ["true-false", "question"] });

  const names = items.filter(({ source }) => source.quote.includes("TechCrunch"));
  expect(names.map(({ kind }) => kind)).toEqual(["question", "question"]);
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
