import { renderPassage, wholeOf } from "../../../../lib/domain/generation/passage";
import { preparePassages } from "../../../../lib/domain/generation/prepare-passages";
import { aDocument } from "../../../builders/a-document";
import { someTaggers } from "../../../builders/some-taggers";

/** The last sentence of a text as a stem shows it; `null` where what it points back to is unknown. */
async function lastStem(markdown: string): Promise<string | null> {
  const document = await aDocument(markdown);
  const passage = preparePassages(document, await someTaggers(document)).at(-1);
  return passage && !passage.isDangling ? renderPassage(passage, wholeOf(passage)) : null;
}

describe("resolving the head of a sentence", () => {
  it.each([
    ["微软宣布托管模型。它降低了成本。", "〔微软〕降低了成本"],
    ["DeepSeek的模型表现优异。其效率提升来自革新。", "〔DeepSeek的模型〕的效率提升来自革新"],
    ["DeepSeek的名字登上榜首。这家公司超越了对手。", "〔DeepSeek〕超越了对手"],
    ["微软选择开放架构。这一决定凸显了价值。", "〔微软选择开放架构〕这一决定凸显了价值"],
    ["微软宣布托管模型。Stoica 认为,这一举措缓解了担忧。", "Stoica 认为,〔微软宣布托管模型〕这一举措缓解了担忧"],
    ["羗山道是香港的一条道路。1966年通车。", "〔羗山道〕1966年通车"],
    ["马纳瓜是一座城市。该城遭受了地震。", "〔马纳瓜〕该城遭受了地震"],
    ["派西是小说的人物。他的父亲是职员。他的母亲是茉莉。", "〔派西〕的母亲是茉莉"],
    ["他们来了。这种低激活率提高了稳定性。", "低激活率提高了稳定性"],
    ["海伦是一位演员。她也出版了小说。", "〔海伦〕出版了小说"],
    ["# 安装\n\n选项是一个参数。1966年通车。", "1966年通车"],
    ["此外,微软托管了模型。", "微软托管了模型"],
    ["OpenAI keeps two things. It also predicts a change.", "OpenAI also predicts a change"],
    ["DeepSeek publishes its models. Its success is plain.", "DeepSeek’s success is plain"],
    ["# On tea\n\nThe report predicts a change.", "One report predicts a change"],
    ["# On tea\n\nThe report grew.", "The report [On tea] grew"],
    ["# On tea\n\nThe report grows. It also predicts a change.", "The report [On tea] also predicts a change"],
    ["# On tea\n\nAccording to the report, tea is old.", "According to one report, tea is old"],
    ["Tea is old. There are three arguments for tea.", "There are three arguments for tea"],
    ["However, the models are open.", "The models are open"],
    ["Peyton Manning won. He is a quarterback.", "Peyton Manning is a quarterback"],
    ["Interactive services use the system. They are slow.", "Interactive services are slow"],
  ])("reads the last sentence of %s as %s", async (text, stem) => {
    expect(await lastStem(text)).toBe(stem);
  });

  it.each([
    "它降低了成本。",
    "微软有很多文档。该文档定义了标准的格式。",
    "微软有很多风险。这种特殊风险说明了问题的严重。",
    "微软宣布托管模型。在这种情况下,成本更低。",
    "热带气旋很多。这些热带气旋是最致命的打击。",
    "哈德良修建了城墙。此期间城市的人口预计为两千人。",
    "微软宣布托管模型。\n\n它降低了成本。",
    "其中的问题很多吗？这很重要。",
    "It is likely that things change.",
    "The companies met. It was late.",
    "The emperor died. He was old.",
    "Rome fell. They fled.",
    "Rome fell. This changed the world.",
    "The server answers. It is the client that asks.",
    "Another city grew. It was rich.",
    "The main drawback of greylisting is delay. It also increases the load.",
    "Students thronged to Wittenberg. He published a commentary.",
  ])("takes no sentence whose head it cannot name: %s", async (text) => {
    expect(await lastStem(text)).toBeNull();
  });
});

describe("the language of a section", () => {
  const CHINESE = "DeepSeek 公开了模型。微软托管模型。激活率很低。";

  it("leaves out what a Chinese section has in English", async () => {
    const document = await aDocument(`# 邮件\n\n${CHINESE}\n\nDebian installed some MTA program.\n`);
    const passages = preparePassages(document, await someTaggers(document));

    expect(passages.map(({ language }) => language)).toEqual(["zh", "zh", "zh"]);
  });

  it("keeps both languages of a section in two", async () => {
    const document = await aDocument(`# 邮件\n\n微软托管模型。\n\nDebian installed some MTA program.\n`);
    const passages = preparePassages(document, await someTaggers(document));

    expect(passages.map(({ language }) => language)).toEqual(["zh", "en"]);
  });

  it("does not hang on the other sections", async () => {
    const document = await aDocument(`# 邮件\n\n${CHINESE}\n\n# Mail\n\nDebian installed some MTA program.\n`);
    const passages = preparePassages(document, await someTaggers(document));

    expect(passages.map(({ language }) => language)).toEqual(["zh", "zh", "zh", "en"]);
  });
});
