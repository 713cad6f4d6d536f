import fc from "fast-check";
import { generate } from "../../../lib/domain/generation/generate";
import type { Taggers } from "../../../lib/domain/generation/passage";
import { aDocument } from "../../builders/a-document";
import { someItems } from "../../builders/some-items";
import { someTaggers } from "../../builders/some-taggers";

const OPTIONS = { seed: "seed" };

const SECTIONS = [
  "## 激活率\n\n激活率是指模型每次计算时真正参与运算的神经元所占的比例。DeepSeek 的激活率只有 5.5%,而 GPT-4 的激活率在 12.5% 到 25% 之间。\n",
  "## 训练精度\n\nDeepSeek 在训练中使用 8 位精度,传统做法是 16 位。\n",
  "## 托管\n\n微软决定在 Azure 上托管 DeepSeek 的模型,以防止数据流量流向中国。Stoica 认为,托管缓解了数据安全方面的担忧。\n",
];

describe("generate", () => {
  it("gives the same bytes for the same document, options and seed", async () => {
    const document = await aDocument(SECTIONS.join("\n"));

    const [first, second] = [await someItems(document, OPTIONS), await someItems(document, OPTIONS)];

    expect(first.items.length).toBeGreaterThan(3);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it("asks once how two things compare, and not again who says so", async () => {
    const { items } = await someItems(
      await aDocument("# Rates\n\nThe report says that China now has more AI experts than the United States.\n"),
      OPTIONS,
    );

    expect(items.map(({ answer }) => answer)).toEqual(["more"]);
  });

  it("keeps every id and option when sections change their order", async () => {
    const byId = async (sections: readonly string[]) => {
      const { items } = await someItems(await aDocument(sections.join("\n"), { language: "zh" }), OPTIONS);
      return items.map(({ id, kind, question, options }) => JSON.stringify({ id, kind, question, options })).sort();
    };

    const [inOrder, moved] = await Promise.all([byId(SECTIONS), byId([...SECTIONS].reverse())]);

    expect(moved).toEqual(inOrder);
  });

  it("quotes its source character for character", async () => {
    const document = await aDocument(SECTIONS.join("\n"));

    const { items } = await someItems(document, OPTIONS);

    for (const { source } of items) expect(document.text.slice(source.start, source.end)).toBe(source.quote);
  });

  it("takes only the sections that were asked for", async () => {
    const document = await aDocument(SECTIONS.join("\n"));
    const wanted = document.sections.filter((section) => section.title === "训练精度").map((section) => section.id);

    const { items } = await someItems(document, { ...OPTIONS, sectionIds: wanted });

    expect(new Set(items.map((item) => item.section))).toEqual(new Set(["训练精度"]));
  });

  it("makes only the kinds that were asked for, and no more items than asked for", async () => {
    const document = await aDocument(SECTIONS.join("\n"));

    const { items } = await someItems(document, { ...OPTIONS, kinds: ["cloze"], limit: 2 });

    expect(items.map((item) => item.kind)).toEqual(["cloze", "cloze"]);
  });

  it("reports progress in every stage, ever further, up to the end", async () => {
    const document = await aDocument(SECTIONS.join("\n"));
    const taggers = await someTaggers(document);
    const reports: [number, number][] = [];
    const reportsWhenTagged: number[] = [];
    const zh: Taggers["zh"] = (shadow) => {
      reportsWhenTagged.push(reports.length);
      return taggers.zh(shadow);
    };

    generate(document, OPTIONS, { ...taggers, zh }, (done, total) => reports.push([done, total]));

    const done = reports.map(([steps]) => steps);
    expect(new Set(reportsWhenTagged).size).toBe(document.sentences.length);
    expect(done).toEqual([...new Set(done)].sort((left, right) => left - right));
    expect(reports.at(-1)).toEqual([200, 200]);
    expect(done.some((steps) => steps > 105 && steps < 155)).toBe(true);
  });

  it("takes any text without failing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (noise) => {
        const document = await aDocument(`DeepSeek 的激活率是 5.5%。${noise}\n\nIt has 12 parts, ${noise} and more.`);

        const { items } = await someItems(document, OPTIONS);

        for (const { source } of items) expect(document.text.slice(source.start, source.end)).toBe(source.quote);
      }),
      { numRuns: 60 },
    );
  });
});
