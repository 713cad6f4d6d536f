import { createKindBalance, createKindBalances } from "../../../../lib/domain/generation/select/choose-kinds";
import { isSure } from "../../../../lib/domain/generation/select/select";
import { KIND_SHARES } from "../../../../lib/domain/generation/select/weights";
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

  it("asks for every member of a list, though the stems are much alike", async () => {
    const list = "# 托管\n\n支持托管的理由有三个方面:\n\n- 数据安全\n- 行业合规\n- 开放生态\n";

    const { items } = await someItems(await aDocument(list), { ...OPTIONS, kinds: ["cloze"] });

    expect(items.map(({ answer }) => answer).sort()).toEqual(["开放生态", "数据安全", "行业合规"]);
  });

  it.each([
    ["two of a list of bare names", ["数据安全", "行业合规", "开放生态"], 2],
    ["every member that is explained", ["数据安全:不外流", "行业合规:有审计", "开放生态:可共建"], 3],
  ])("is sure of %s", async (_, members, count) => {
    const list = `# 托管\n\n支持托管的理由有三个方面:\n\n${members.map((member) => `- ${member}\n`).join("")}`;

    const { items } = await someItems(await aDocument(list), { ...OPTIONS, kinds: ["cloze"] });

    expect(items.filter(isSure)).toHaveLength(count);
    expect(items).toHaveLength(3);
  });

  it("asks once for a fact that the document states twice", async () => {
    const twice = "## 摘要\n\nDeepSeek 的激活率只有 5.5%。\n\n## 正文\n\nDeepSeek 的激活率只有 5.5%,很低。\n";

    const { items } = await someItems(await aDocument(twice), OPTIONS);

    expect(items.filter((item) => item.answer === "5.5%" || item.kind === "true-false")).toHaveLength(1);
  });

  it("shows a few of the facts that a document repeats without end", async () => {
    const again = Array.from({ length: 150 }, (_, at) => `## 第${at}章\n\nDeepSeek 的激活率只有 5.5%。\n`).join("\n");

    const { items, rejected, stats } = await someItems(await aDocument(again), OPTIONS);

    expect(items.filter((item) => item.answer === "5.5%" || item.kind === "true-false")).toHaveLength(1);
    expect(stats.frames).toBeGreaterThanOrEqual(150);
    expect(stats.candidates).toBeLessThan(10);
    expect(rejected.filter(({ check }) => check === "no-interference").length).toBeLessThanOrEqual(100);
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
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(25);
    }
  });

  it("takes a scarce kind wherever it can be had, until it is three items ahead of its share", () => {
    const both = all.filter(({ kind }) => kind === "question" || kind === "multiple-choice");
    const balance = createKindBalance(both.map(({ kind }) => kind));

    const kinds = Array.from({ length: 40 }, () => {
      const [first = aCandidate()] = balance.ranked(both);
      balance.count(first);
      return first.kind;
    });

    expect(kinds.slice(0, 5)).toEqual(Array(5).fill("multiple-choice"));
    const share = KIND_SHARES["multiple-choice"] ?? 0;
    const most = (40 * share) / (share + (KIND_SHARES.question ?? 0)) + 4;
    expect(kinds.filter((kind) => kind === "multiple-choice").length).toBeLessThanOrEqual(most);
  });

  it("keeps a balance for each section, and begins each elsewhere in the round of kinds", () => {
    const kinds = all.map(({ kind }) => kind);
    const firstOf = (balanceOf: (section: string) => { ranked(of: typeof all): typeof all }, section: string) =>
      balanceOf(section).ranked(all)[0]?.kind;
    const untouched = createKindBalances(kinds);
    const used = createKindBalances(kinds);
    for (const candidate of all) used("one").count(candidate);
    expect(used("one")).toBe(used("one"));

    const sections = ["two", "three", "four", "five", "six", "seven", "eight"];

    expect(sections.map((section) => firstOf(used, section))).toEqual(
      sections.map((section) => firstOf(untouched, section)),
    );
    expect(new Set(sections.map((section) => firstOf(untouched, section))).size).toBeGreaterThan(1);
  });

  it("has a question typed while few are", () => {
    const balance = createKindBalance(["question", "short-answer"]);
    const both = (["question", "short-answer"] as const).map((kind) => aCandidate({ kind }));

    expect(balance.ranked(both)[0]?.kind).toBe("short-answer");
    balance.count(aCandidate({ kind: "short-answer" }));
    expect(balance.ranked(both)[0]?.kind).toBe("question");
  });

  it("prefers a whole question to a blank in English", () => {
    const balance = createKindBalance(["question", "cloze"]);
    balance.count(aCandidate());

    expect(balance.byNeed(["question", "cloze"], aCandidate({ language: "en" }))).toEqual([["question"]]);
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

it("puts a sentence that names what it is about before one that leans on its section's theme", async () => {
  const { items } = await someItems(
    await aDocument(
      "矢井田瞳是日本女性创作型歌手。海外的唱片在2000年开始由分公司经销。2009年,矢井田瞳开始举办巡回演唱会。",
    ),
    OPTIONS,
  );

  const [named, themed] = items.filter(({ frame }) => frame === "date");
  expect(named?.question).toContain("巡回演唱会");
  expect((named?.score ?? 0) - (themed?.score ?? 0)).toBeGreaterThan(0.1);
});

it("puts a stem of one statement before one of three", async () => {
  const { items } = await someItems(
    await aDocument(
      "# 海宁西站\n\n海宁西站总建筑面积1.7万平方米。\n\n# 澉浦镇\n\n在地势低平的杭嘉湖平原,澉浦镇拥有罕见的数座孤丘,其中高阳山是嘉兴地区的最高峰,海拔251.6米。\n",
    ),
    OPTIONS,
  );

  const [short, crowded] = ["1.7万", "251.6"].map((figure) => items.find(({ answer }) => answer.includes(figure)));
  expect((short?.score ?? 0) - (crowded?.score ?? 0)).toBeGreaterThan(0.2);
});
