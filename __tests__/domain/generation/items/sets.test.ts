import type { Item } from "../../../../lib/domain/generation/item";
import { aDocument } from "../../../builders/a-document";
import { someItems } from "../../../builders/some-items";

async function itemsOf(markdown: string, kinds: readonly Item["kind"][]): Promise<readonly Item[]> {
  return (await someItems(await aDocument(markdown), { seed: "seed", kinds })).items;
}

/** Items and candidates turned down: what is never made is not shown as rejected either. */
async function madeOf(markdown: string, kind: Item["kind"]): Promise<unknown[]> {
  const { items, rejected } = await someItems(await aDocument(markdown), { seed: "seed", kinds: [kind] });
  return [...items, ...rejected];
}

const REASONS = `# 托管

报道给出的理由有四个方面:

- 数据安全:用户的资料不会流向国外。
- 合规:企业可以在熟悉的监管框架内使用模型。
- 性能:架构足够高效。
- 生态:平台变得更加开放。
`;

describe("a matching item", () => {
  it("pairs the members of a labelled list with what is said of them", async () => {
    const [item] = await itemsOf(REASONS, ["matching"]);

    expect(item?.question).toBe("托管：有报道给出的理由有四个方面。请把每一项与它的说明配对。");
    expect(item?.pairs?.map(({ left }) => left)).toEqual(["数据安全", "合规", "性能", "生态"]);
    expect(item?.pairs?.[2]).toEqual({ left: "性能", right: "架构足够高效" });
    expect(item?.answer).toContain("数据安全 → 用户的资料不会流向国外 → 合规");
  });

  it("is named by its lead alone where that says what it is about", async () => {
    const [item] = await itemsOf(REASONS.replace("报道给出的理由", "支持托管的理由"), ["matching"]);

    expect(item?.question).toBe("支持托管的理由有四个方面。请把每一项与它的说明配对。");
  });

  it("draws each pair from a sentence of its own, the lead too being evidence", async () => {
    const [item] = await itemsOf(REASONS, ["matching"]);

    expect(new Set([item?.source.start, ...(item?.evidence ?? []).map(({ start }) => start)]).size).toBe(5);
  });

  it("is not made where the pairs match by their words alone", async () => {
    const list = (names: readonly string[]) =>
      `# Schedules\n\nThere are four schedules for jobs:\n\n${["year", "month", "week", "hour"]
        .map((span, index) => `- ${names[index]}: runs once in every ${span}\n`)
        .join("")}`;

    expect(await itemsOf(list(["yearly", "monthly", "weekly", "hourly"]), ["matching"])).toEqual([]);
    expect(await itemsOf(list(["alpha", "gamma", "delta", "omega"]), ["matching"])).toHaveLength(1);
  });

  it("is not made of three pairs", async () => {
    expect(await itemsOf(REASONS.replace(/- 生态.*\n/, ""), ["matching"])).toEqual([]);
  });

  it("is not made where a label stands in another's explanation", async () => {
    expect(await itemsOf(REASONS.replace("架构足够高效", "架构合规而高效"), ["matching"])).toEqual([]);
  });

  it("is not made where one member has no label", async () => {
    expect(await madeOf(`${REASONS}- 价格足够低廉。\n`, "matching")).toEqual([]);
  });

  it("pairs terms with their meanings, the same ones wherever the sections stand", async () => {
    const sections = [
      "## 一\n\n激活率是指参与运算的神经元所占的比例。\n",
      "## 二\n\n模型蒸馏是指用一个模型的输出去训练另一个模型。\n",
      "## 三\n\n温室效应是指大气吸收地面热量的现象。\n",
      "## 四\n\n光合作用是指植物利用阳光制造养分的过程。\n",
    ];

    const [inOrder] = await itemsOf(sections.join("\n"), ["matching"]);
    const [moved] = await itemsOf([...sections].reverse().join("\n"), ["matching"]);

    expect(inOrder?.pairs).toHaveLength(4);
    expect(moved).toMatchObject({ id: inOrder?.id, pairs: inOrder?.pairs });
  });
});

describe("an ordering item", () => {
  it("orders a list that is said to be one of steps", async () => {
    const steps = "# 酱油\n\n酿造的步骤如下:\n\n1. 浸泡黄豆一夜\n2. 蒸熟黄豆拌面粉\n3. 接入曲霉发酵\n";

    const [item] = await itemsOf(steps.replace("如下", "有三个"), ["ordering"]);

    expect(item?.sequence).toEqual(["浸泡黄豆一夜", "蒸熟黄豆拌面粉", "接入曲霉发酵"]);
  });

  it("is not made of a numbered list that only counts", async () => {
    const reasons = "# 开源\n\n理由有三条:\n\n1. 开源加速迭代\n2. 开源汇聚人才\n3. 开源扩大应用\n";

    expect(await madeOf(reasons, "ordering")).toEqual([]);
  });

  it("orders what a text tells with 首先 and 然后", async () => {
    const [item] = await itemsOf("# 上课\n\n首先,老师点名,然后学生朗读课文,最后大家讨论主题。\n", ["ordering"]);

    expect(item?.sequence).toEqual(["老师点名", "学生朗读课文", "大家讨论主题"]);
  });

  it("is not made of reasons counted with 首先 and 其次", async () => {
    expect(await itemsOf("# 开源\n\n首先,开源更快,其次开源更省,最后开源更稳。\n", ["ordering"])).toEqual([]);
  });

  it("orders dated events by their dates, wherever they stand", async () => {
    const history =
      "# Space\n\nIn 1961, Gagarin flew into space. In 1957, the Soviet Union launched Sputnik. In July 1969, Apollo 11 landed on the Moon.\n";

    const [item] = await itemsOf(history, ["ordering"]);

    expect(item?.sequence).toEqual([
      "the Soviet Union launched Sputnik",
      "Gagarin flew into space",
      "Apollo 11 landed on the Moon",
    ]);
  });

  it("is not made of events of one year", async () => {
    const year =
      "# Space\n\nIn 1961, Gagarin flew into space. In May 1961, Shepard followed him there. In July 1969, Apollo 11 landed.\n";

    expect(await madeOf(year, "ordering")).toEqual([]);
  });
});

describe("a claim with its ground", () => {
  const DISPUTE =
    "# Dispute\n\nStoica argues that openness wins. The reason is that more people improve an open model.\n";

  it("is asked for its ground, with the claim as evidence", async () => {
    const items = await itemsOf(DISPUTE, ["question"]);

    const asked = items.find(({ question }) => question.startsWith("On what ground"));
    expect(asked?.question).toBe("On what ground does Stoica argue that openness wins?");
    expect(asked?.answer).toBe("more people improve an open model");
    expect(asked?.evidence?.map(({ quote }) => quote)).toEqual(["Stoica argues that openness wins."]);
  });

  it("is asked for its holder, with the ground as evidence", async () => {
    const items = await itemsOf("# 争论\n\nOpenAI 认为,对手蒸馏了模型。理由是输出的句子十分相似。\n", ["question"]);

    const asked = items.find(({ question }) => question.startsWith("谁认为"));
    expect(asked?.evidence?.map(({ quote }) => quote)).toEqual(["理由是输出的句子十分相似。"]);
  });
});

it("takes one matching or ordering item for forty others", async () => {
  const { items, rejected } = await someItems(
    await aDocument(`${REASONS}\n${REASONS.replaceAll("托管", "转让").replaceAll("报道", "文章")}`),
    { seed: "seed" },
  );

  expect(items.filter(({ kind }) => kind === "matching")).toHaveLength(1);
  expect(rejected.map(({ check }) => check)).toContain("few-sets");
});
