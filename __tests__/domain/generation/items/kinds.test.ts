import type { Item } from "../../../../lib/domain/generation/item";
import { comparatorIn } from "../../../../lib/domain/generation/items/comparators";
import type { Language } from "../../../../lib/domain/shared/language";
import { aDocument } from "../../../builders/a-document";
import { someItems } from "../../../builders/some-items";

async function itemsOf(markdown: string, kind: Item["kind"], seed = "seed"): Promise<readonly Item[]> {
  return (await someItems(await aDocument(markdown), { seed, kinds: [kind] })).items;
}

describe("a short answer", () => {
  it("takes a number in the other script too", async () => {
    const [item] = await itemsOf("# 预测\n\nDeepSeek 的模型可能在六个月内全面超过对手。\n", "short-answer");

    expect(item).toMatchObject({ answer: "六个月", accept: ["6个月"] });
  });

  it("takes a percentage in words too", async () => {
    const [item] = await itemsOf("# 激活率\n\nDeepSeek 的激活率只有 5.5%。\n", "short-answer");

    expect(item).toMatchObject({ answer: "5.5%", accept: ["百分之5.5"] });
  });

  it("takes the other name in brackets, without the words that say it is one", async () => {
    const items = await itemsOf(
      "# Numbers\n\nA prime number (or a prime) is a natural number greater than 1 that has no positive divisors other than 1 and itself.\n",
      "short-answer",
    );

    expect(items.find(({ answer }) => answer === "prime number")?.accept).toEqual(["prime"]);
  });

  it("takes a person by surname alone", async () => {
    const items = await itemsOf("# People\n\nThe company Databricks was founded by Ion Stoica.\n", "question");

    expect(items.find(({ answer }) => answer === "Ion Stoica")?.accept).toEqual(["Stoica"]);
  });

  it("is not made of a count that the list itself shows", async () => {
    expect(await itemsOf("# 理由\n\n支持开源的理由主要有三条。\n", "short-answer")).toEqual([]);
  });
});

describe("a multiple-choice item", () => {
  it("has its numbers in ascending order, words as well as digits", async () => {
    const [item] = await itemsOf("# 预测\n\nDeepSeek 的模型可能在六个月内全面超过对手。\n", "multiple-choice");

    const order = "一二三四五六七八九十";
    const places = (item?.options ?? []).map(({ text }) => order.indexOf(text.charAt(0)));
    expect(places).toHaveLength(4);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it("has its key in every place alike", async () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 40; seed += 1) {
      const [item] = await itemsOf("# 激活率\n\nDeepSeek 的激活率只有 5.5%。\n", "multiple-choice", `${seed}`);
      const place = item?.options?.findIndex(({ correct }) => correct) ?? 0;
      places[place] = (places[place] ?? 0) + 1;
    }

    for (const count of places) expect(count).toBeGreaterThanOrEqual(3);
  });
});

describe("a choice", () => {
  it("offers no number that the stem shows", async () => {
    const [item] = await itemsOf("# 精度\n\nDeepSeek 采用 8 位精度,而非传统的 16 位。\n", "multiple-choice");

    expect(item?.question).toContain("8 位");
    expect(item?.options?.map(({ text }) => text)).not.toContain("8 位");
  });

  it("is not made of a number that was agreed on: no other port is more or less like it", async () => {
    const port = await itemsOf("# Server\n\nThe Nile web server listens on port 8080.\n", "multiple-choice");
    const size = await itemsOf("# Server\n\nThe Nile web server listens for 8080 seconds.\n", "multiple-choice");

    expect([port.length, size.length]).toEqual([0, 1]);
  });

  it("of a claim's standing offers how else it could stand", async () => {
    const items = await itemsOf(
      "# 蒸馏\n\nOpenAI 声称有证据表明 DeepSeek 蒸馏了它的模型,但这一指控尚未被证实。\n",
      "multiple-choice",
    );

    const item = items.find(({ answer }) => answer === "尚未被证实");
    expect(item?.options?.map(({ text }) => text).sort()).toEqual(["尚未被证实", "早已被证实", "部分被证实"].sort());
  });

  it("of how two things compare offers the opposite and neither", async () => {
    const [item] = await itemsOf("# 专家\n\n中国的专家人数已经超过美国。\n", "multiple-choice");

    expect(item?.options?.map(({ text }) => text).sort()).toEqual(["与美国相当", "低于美国", "超过美国"].sort());
    expect(item?.options?.filter(({ correct }) => correct).map(({ text }) => text)).toEqual(["超过美国"]);
  });
});

describe("comparatorIn", () => {
  const flip = (text: string, language: Language = "zh") =>
    comparatorIn(text, { start: 0, end: text.length }, language)?.text ?? null;

  it("finds the opposite of what a statement compares", () => {
    expect(flip("甲的得分高于乙。")).toBe("低于");
    expect(flip("The policy raises costs.", "en")).toBe("lowers");
    expect(flip("Japan has more experts.", "en")).toBe("fewer");
    expect(flip("Japan has more AI experts.", "en")).toBe("fewer");
    expect(flip("It makes the model more stable.", "en")).toBe("less");
  });

  it.each(["因为成本降低,企业更容易用上模型。", "不仅降低了消耗,还提高了稳定性。", "平台更高效。"])(
    "leaves alone what the rest would contradict, or a longer word: %s",
    (text) => expect(flip(text)).toBeNull(),
  );

  it("leaves alone what is denied already, and what is only a setting", () => {
    expect(flip("成本没有降低。")).toBeNull();
    expect(flip("官员于提高税率前购买车辆。")).toBeNull();
  });
});

describe("a statement to judge", () => {
  const statements = async (markdown: string) =>
    (await Promise.all(["a", "b", "c", "d"].map((seed) => itemsOf(markdown, "true-false", seed))))
      .flat()
      .map(({ question }) => question);

  it("is no longer than what is judged", async () => {
    const found = await statements("# 精度\n\nDeepSeek 采用 8 位精度,展现了新的思路。\n");

    expect(found.length).toBeGreaterThan(0);
    for (const question of found) expect(question).toMatch(/^DeepSeek 采用 \d+ 位精度。$/);
  });

  it("is one half of what is said to be not the only thing", async () => {
    const found = await statements("# 激活率\n\n低激活率不仅降低了资源的消耗,还提高了模型的稳定性。\n");

    expect(found.length).toBeGreaterThan(0);
    for (const question of found) expect(question).toMatch(/^低激活率(?:降低|提高)了(?:资源的消耗|模型的稳定性)。$/);
  });

  it("leaves out the clause that only sets its subject apart", async () => {
    const found = await statements("# 开源\n\n与 OpenAI 采取的封闭路线不同,DeepSeek 选择彻底开放其模型和架构。\n");

    expect(found).toEqual(
      expect.arrayContaining([expect.stringMatching(/^DeepSeek 选择彻底(?:开放|封闭)其模型和架构。$/)]),
    );
  });

  it("says the opposite of how two things compare, without their numbers", async () => {
    const found = await statements("# 激活率\n\n神经元激活率降至 5.5%,远低于 GPT-4 的 25%。\n");

    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^神经元激活率远[高低]于 GPT-4。$/)]));
  });

  it("makes one claim only", async () => {
    const found = await statements(
      "# Hosting\n\nStoica argues that hosting eases concerns about data security and geopolitics, and gives companies a better solution.\n",
    );

    expect(found.length).toBeGreaterThan(0);
    for (const question of found)
      expect(question).toMatch(
        /^Stoica argues that hosting (?:eases|worsens) concerns about data security and geopolitics\.$/,
      );
  });

  it("is never one of the arguments that somebody lists", async () => {
    const list = (lead: string) => `# 开放\n\n${lead}\n\n- 开源加快了迭代。\n- DeepSeek 的激活率只有 5.5%。\n`;

    expect(await statements(list("支持开源的理由有两条:"))).toEqual([]);
    expect(await statements(list("开源有两种影响:"))).not.toEqual([]);
  });

  it("holds no second figure of the kind that is changed", async () => {
    expect(await statements("# Speed\n\nThe old cards reach 10% and the new cards reach 90% of the limit.\n")).toEqual(
      [],
    );
  });

  it("puts no other name where something is denied", async () => {
    expect(await statements("# 数据\n\n模型运行时,数据不会流向德国。\n\n# 专家\n\n法国的专家最多。\n")).toEqual([]);
  });
});

describe("true-false items", () => {
  const FACTS = Array.from(
    { length: 24 },
    (_, index) =>
      `## 第${index}区\n\n${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地"[index]}市的绿化率达到 ${index + 20}.${(index % 9) + 1}%。\n`,
  ).join("\n");

  it.each(["a", "b", "c"])("are true about as often as false, whatever the seed: %s", async (seed) => {
    const items = await itemsOf(FACTS, "true-false", seed);

    const right = items.filter(({ answer }) => answer === "正确").length;
    expect(items.length).toBeGreaterThan(15);
    expect(Math.abs(2 * right - items.length)).toBeLessThanOrEqual(items.length / 3);
  });
});

it("offers no year before the one that its span begins with", async () => {
  const [item] = await itemsOf(
    "# The Confederation\n\nThe Confederation existed from 1991 until 2000.\n",
    "multiple-choice",
  );

  expect(item?.answer).toMatch(/^(?:1991|2000)$/);
  for (const { text } of item?.options ?? []) {
    if (item?.answer === "2000") expect(Number(text)).toBeGreaterThan(1991);
    else expect(Number(text)).toBeLessThan(2000);
  }
});

it("makes no choice of a first rank, which nobody would doubt", async () => {
  const ranked = (rank: string) => `# 排名\n\n李宁在 1984 年的世界体操锦标赛中获得${rank}。\n`;

  expect(await itemsOf(ranked("第一名"), "multiple-choice")).toEqual([]);
  expect(await itemsOf(ranked("第六名"), "multiple-choice")).not.toEqual([]);
});

it("says of a list that a report gives it, and not which one", async () => {
  const [item] = await itemsOf(
    "# 托管\n\n## 微软为什么托管模型\n\n报道给出的理由有三个方面:\n\n- 合规\n- 性能\n- 生态\n",
    "cloze",
  );

  expect(item?.question).toContain("有报道给出的理由有三个方面：");
});

it("asks for no member of a list that holds fewer than its lead counts", async () => {
  const list = (count: string) => `# 托管\n\n理由有${count}个方面:\n\n- 合规\n- 性能\n- 生态\n`;

  expect(await itemsOf(list("四"), "cloze")).toEqual([]);
  expect(await itemsOf(list("三"), "cloze")).toHaveLength(3);
});
