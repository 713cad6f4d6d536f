import { preparePassages } from "../../../lib/domain/generation/prepare-passages";
import { gatherTerms } from "../../../lib/domain/generation/terms";
import { aDocument } from "../../builders/a-document";
import { someTaggers } from "../../builders/some-taggers";

async function someTerms(markdown: string) {
  const document = await aDocument(markdown);
  const passages = preparePassages(document, await someTaggers(document));
  const terms = gatherTerms(passages);
  return {
    ranked: terms.ranked,
    texts: terms.ranked.map(({ text }) => text),
    found: passages.map((passage) =>
      terms.inPassage(passage).map(({ start, end }) => passage.shadow.slice(start, end)),
    ),
  };
}

describe("the terms of a document", () => {
  it("are rows of nouns that it uses twice", async () => {
    const { ranked, found } = await someTerms("强化学习的成本低。他们用强化学习改进开源模型。开源模型的优势是速度。");
    expect(ranked).toEqual([
      { text: "开源模型", count: 2, score: 4 },
      { text: "强化学习", count: 2, score: 4 },
    ]);
    expect(found).toEqual([["强化学习"], ["强化学习", "开源模型"], ["开源模型"]]);
  });

  it("are words with a suffix even if they stand once", async () => {
    const { found } = await someTerms("神经元激活率降至5.5%。");
    expect(found).toEqual([["神经元激活率"]]);
  });

  it("are not rows of nouns that stand once, nor a part that stands in one longer term only", async () => {
    const { texts } = await someTerms("数据中心节点的成本低。数据中心节点的速度快。语言模型很贵。");
    expect(texts).toEqual(["数据中心节点"]);
  });

  it("hold the longest first, and a part only where it is used for itself", async () => {
    const { ranked } = await someTerms("离子晶体结构很稳定。离子晶体结构很多。离子晶体的硬度大。离子晶体的熔点高。");
    expect(ranked.map(({ text, score }) => [text, score])).toEqual([
      ["离子晶体结构", 6],
      ["离子晶体", 4],
    ]);
  });

  it("leave out what is done to something", async () => {
    const { texts } = await someTerms(
      "企业可以训练模型。人们已经训练模型。使用模型的成本。使用模型的好处。微软训练的成本。微软训练的速度。",
    );
    expect(texts).toEqual([]);
  });

  it("join an alphabet and Chinese over a space", async () => {
    const { texts } = await someTerms("AI 芯片的价格高。他们买AI 芯片。");
    expect(texts).toEqual(["AI 芯片"]);
  });

  it("are none in English", async () => {
    expect((await someTerms("Open models win. Open models win.")).texts).toEqual([]);
  });
});
