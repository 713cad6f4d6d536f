import { gatherAnswers } from "../../../../lib/domain/generation/distractors/answer-pool";
import { distractorsFor } from "../../../../lib/domain/generation/distractors/distractors-for";
import type { Fact } from "../../../../lib/domain/generation/fact";
import type { Passage } from "../../../../lib/domain/generation/passage";
import { preparePassages } from "../../../../lib/domain/generation/prepare-passages";
import { gatherTerms } from "../../../../lib/domain/generation/terms";
import { createRandom } from "../../../../lib/domain/shared/random";
import type { Name } from "../../../../lib/domain/text/name";
import { aDocument } from "../../../builders/a-document";
import { someTaggers } from "../../../builders/some-taggers";

interface Sighting {
  readonly text: string;
  readonly sort: string;
  readonly changes?: Partial<Fact>;
}

/** A fact whose answer is the first sighting's text, in a document where the others stand too. */
async function distractorsOf(markdown: string, [first, ...others]: readonly Sighting[]): Promise<string[]> {
  const document = await aDocument(markdown, { language: "zh" });
  const passages = preparePassages(document, await someTaggers(document));
  const factOf = ({ text, sort, changes }: Sighting): Fact => {
    const passage = passages.find((one) => one.text.includes(text)) as Passage;
    const start = passage.text.indexOf(text);
    const numeral = passage.numerals.find((one) => one.start === start);
    return {
      frame: numeral ? "number" : "role",
      passage,
      context: { start: 0, end: passage.text.length, cuts: [] },
      answer: { start, end: start + text.length },
      answerType: numeral ? "number" : "name",
      sort,
      question: null,
      takesBlank: true,
      ...(numeral ? { numeral } : {}),
      ...changes,
    };
  };
  const noNames = {
    isCommonWord: () => false,
    isNameWord: () => false,
    namesIn: (): readonly Name[] => [],
    terms: gatherTerms([]),
  };
  const facts = [first, ...others].flatMap((sighting) => (sighting ? [factOf(sighting)] : []));
  const pool = gatherAnswers(passages, facts, noNames);
  return distractorsFor(facts[0] as Fact, pool, createRandom("seed"));
}

const PERCENT = "number:percent:%:digits:1";

describe("distractorsFor", () => {
  it("takes numbers of the document before it makes any", async () => {
    const found = await distractorsOf("# 甲\n\n激活率只有 5.5%。\n\n# 乙\n\n增长率达到 7.2%。\n", [
      { text: "5.5%", sort: PERCENT },
      { text: "7.2%", sort: PERCENT },
    ]);

    expect(found[0]).toBe("7.2%");
    expect(found.length).toBeGreaterThan(2);
  });

  it("takes what stands under the same heading before the rest", async () => {
    const found = await distractorsOf("# 甲\n\n激活率只有 5.5%。增幅达到 8.1%。\n\n# 乙\n\n增长率达到 4.2%。\n", [
      { text: "5.5%", sort: PERCENT },
      { text: "4.2%", sort: PERCENT },
      { text: "8.1%", sort: PERCENT },
    ]);

    expect(found.slice(0, 2)).toEqual(["8.1%", "4.2%"]);
  });

  it("takes the other side of a contrast first, and only there from the same sentence", async () => {
    const markdown = "# 甲\n\n模型使用 5.5% 的单元,对手使用 9.3%。增幅达到 8.1%。\n";
    const rest = [
      { text: "9.3%", sort: PERCENT },
      { text: "8.1%", sort: PERCENT },
    ];

    const inContrast = await distractorsOf(markdown, [
      { text: "5.5%", sort: PERCENT, changes: { frame: "contrast" } },
      ...rest,
    ]);
    const elsewhere = await distractorsOf(markdown, [{ text: "5.5%", sort: PERCENT }, ...rest]);

    expect(inContrast[0]).toBe("9.3%");
    expect(elsewhere).not.toContain("9.3%");
  });

  it("never takes the same number written another way", async () => {
    const sort = "number:percent:%:digits:2";

    const found = await distractorsOf("# 甲\n\n激活率在 12.5% 到 25% 之间。\n\n# 乙\n\n对手的激活率是 12.5%-25%。\n", [
      { text: "12.5% 到 25%", sort },
      { text: "12.5%-25%", sort },
    ]);

    expect(found).not.toContain("12.5%-25%");
  });

  it("never takes what a like sentence says of something else", async () => {
    const found = await distractorsOf("# 甲\n\n微软宣布在平台上托管模型。\n\n# 乙\n\n谷歌宣布在平台上托管模型。\n", [
      { text: "微软", sort: "name:organisation" },
      { text: "谷歌", sort: "name:organisation" },
    ]);

    expect(found[0]).not.toBe("谷歌");
  });

  it("takes first what is listed beside the answer elsewhere", async () => {
    const sort = "name:organisation";

    const found = await distractorsOf(
      "# 甲\n\nOpenAI 宣布了证据。\n\n# 乙\n\nAnthropic、OpenAI 走封闭路线。TechCrunch 采访了他们。Databricks 作了介绍。Reuters 作了报道。\n",
      [
        { text: "OpenAI", sort },
        { text: "TechCrunch", sort },
        { text: "Databricks", sort },
        { text: "Reuters", sort },
        { text: "Anthropic", sort },
      ],
    );

    expect(found[0]).toBe("Anthropic");
  });

  it("falls back on the small class that the answer belongs to", async () => {
    const found = await distractorsOf("# 甲\n\n报告说德国的专家最多。\n", [{ text: "德国", sort: "name:country" }]);

    expect(found).toEqual(expect.arrayContaining(["法国", "意大利"]));
    expect(found).not.toContain("日本");
    expect(found).not.toContain("德国");
  });

  it.each([
    ["a Latin word that may name anything", "Azure", "name:name"],
    ["the complement of some verb", "新的思路", "phrase:提供:noun"],
    ["half of a range of years", "1348", "number:year::digits:1"],
    ["how many members a list has", "三条", "number:quantity:条:words:1"],
  ])("offers nothing beside %s", async (_, text, sort) => {
    const markdown = `# 甲\n\n平台是 Azure 和新的思路,理由有三条。瘟疫在 1348–50 年流行。\n\n# 乙\n\n另有 Gmail、旧的思路和四条路。\n`;

    const found = await distractorsOf(markdown, [
      { text, sort, ...(sort.startsWith("phrase") ? { changes: { answerType: "phrase" } } : {}) },
      { text: "Gmail", sort },
      { text: "旧的思路", sort },
    ]);

    expect(found).toEqual([]);
  });

  it("sets versions of one series beside each other, and no other code", async () => {
    const found = await distractorsOf("# 甲\n\n对手是 GPT-4。\n\n# 乙\n\n法案是 SB-1047,旧版是 GPT-3。\n", [
      { text: "GPT-4", sort: "name:code" },
      { text: "SB-1047", sort: "name:code" },
      { text: "GPT-3", sort: "name:code" },
    ]);

    expect(found).toEqual(["GPT-3"]);
  });

  describe("beside a noun with what qualifies it", () => {
    const sort = "phrase:effect:qualified";
    const changes = { answerType: "phrase" as const };
    const beside = (other: string) =>
      distractorsOf(`# 甲\n\n低激活率提高了模型的稳定性。\n\n# 乙\n\n开源带来了${other}。\n`, [
        { text: "模型的稳定性", sort, changes },
        { text: other, sort: "phrase:gift:qualified", changes },
      ]);

    it("sets what is of the same kind, whatever verb it stands behind", async () => {
      expect(await beside("数据的安全性")).toEqual(["数据的安全性"]);
    });

    it.each([
      ["a burden beside a good", "流向外国的风险"],
      ["what points to its owner", "其技术的可靠性"],
      ["what is done", "改善服务的质量"],
      ["what repeats a word of the sentence", "模型的可靠性"],
    ])("sets never %s", async (_, other) => {
      expect(await beside(other)).toEqual([]);
    });
  });

  it.each([
    ["after 从1991年到", "从1991年到2000年,森林减少。", "2000年", (year: number) => year > 1991],
    ["before 到1996年", "从1975年到1996年,森林减少。", "1975年", (year: number) => year < 1996],
  ])("lets no span end before it begins: %s", async (_, sentence, text, fits) => {
    const found = await distractorsOf(`# 甲\n\n${sentence}\n`, [{ text, sort: "number:year:年:digits:1" }]);

    expect(found.length).toBeGreaterThan(2);
    for (const year of found) expect(fits(Number.parseInt(year, 10))).toBe(true);
  });

  it.each(["公司控告多份刊物,包括《甲报》及其网页。", "公司控告了《甲报》、《丙报》等刊物。"])(
    "offers nothing for one of several that are only examples: %s",
    async (sentence) => {
      const found = await distractorsOf(`# 甲\n\n${sentence}\n\n# 乙\n\n《乙报》在上海发行。\n`, [
        { text: "《甲报》", sort: "name:title" },
        { text: "《乙报》", sort: "name:title" },
      ]);

      expect(found).toEqual([]);
    },
  );

  it.each([
    ["over 30", "车站离市区超过30公里。", "30公里", (value: number) => value > 30],
    ["30 or more", "车站有30公里以上的轨道。", "30公里", (value: number) => value > 30],
    ["of a like age", "她在39岁时登上了榜首。", "39岁", (value: number) => Math.abs(value - 39) <= 12],
    ["under 30", "车站离市区的距离小于30公里。", "30公里", (value: number) => value < 30],
  ])("offers nothing that is true as well: %s", async (_, sentence, text, isWrong) => {
    const found = await distractorsOf(`# 甲\n\n${sentence}\n`, [{ text, sort: "number:quantity::digits:1" }]);

    expect(found.length).toBeGreaterThan(1);
    for (const other of found) expect(isWrong(Number.parseInt(other, 10))).toBe(true);
  });

  it("offers nothing for what is denied: others may be denied as well", async () => {
    const found = await distractorsOf("# 甲\n\n数据不会流向德国。\n", [{ text: "德国", sort: "name:country" }]);

    expect(found).toEqual([]);
  });

  it("takes no phrase that the same words lead to elsewhere, and no statement among nouns", async () => {
    const sort = "phrase:gift:qualified";
    const changes = { answerType: "phrase" as const };

    const found = await distractorsOf(
      "# 甲\n\n托管为企业提供了更高效的方案。\n\n# 乙\n\n开源为企业提供了更可靠的平台。合作带来了更广阔的空间。研究表明潜力还未耗尽。\n",
      [
        { text: "更高效的方案", sort, changes },
        { text: "更可靠的平台", sort, changes },
        { text: "更广阔的空间", sort, changes },
        { text: "潜力还未耗尽", sort, changes },
      ],
    );

    expect(found).toEqual(["更广阔的空间"]);
  });
});
