import { CHECKS } from "../../../../lib/domain/generation/checks/check-table";
import { firstFailedCheck } from "../../../../lib/domain/generation/checks/run-checks";
import type { Candidate, CheckId } from "../../../../lib/domain/generation/item";
import { checkMessages } from "../../../../lib/i18n/messages/checks";
import { aCandidate, aCandidateOf, aCheckContext } from "../../../builders/a-candidate";

const key = (text: string) => ({ text, correct: true });
const wrong = (...texts: string[]) => texts.map((text) => ({ text, correct: false }));
const NUMBER = "DeepSeek 的激活率只有 5.5%。";
const PLACE = "模型由 OpenAI 训练。";

function choice(sentence: string, question: string, answer: string, others: readonly string[]): Candidate {
  return aCandidateOf(sentence, {
    kind: "multiple-choice",
    frame: "number",
    question,
    answer,
    options: [key(answer), ...wrong(...others)],
  });
}

const ASKS_RATE = "DeepSeek 的激活率只有多少？";

const FAILING: readonly (readonly [CheckId, string, Candidate])[] = [
  ["grounded", "an answer that the quote does not hold", aCandidate({ answer: "节约成本" })],
  [
    "grounded",
    "a quote that is not as long as its range",
    aCandidate({ source: { start: 0, end: 3, quote: "微软决定" } }),
  ],
  [
    "grounded",
    "a word of the stem that the source does not have",
    aCandidate({ question: "谷歌决定托管模型,是为了什么？" }),
  ],
  [
    "self-contained",
    "a stem that begins with 这",
    aCandidateOf("这一决定凸显了价值。", { question: "这一决定凸显了什么？", answer: "价值" }),
  ],
  [
    "self-contained",
    "a stem that begins with It",
    aCandidateOf("It shows the value.", { question: "It shows ____.", kind: "cloze", answer: "the value" }),
  ],
  [
    "self-contained",
    "a claim that points back",
    aCandidateOf("他认为这一举措有助于合作。", { question: "甲认为,这一举措有助于什么？", answer: "合作" }),
  ],
  [
    "keeps-attribution",
    "a claim without its holder",
    aCandidateOf("OpenAI 声称,模型偷了数据。", { question: "模型偷了什么？", answer: "数据" }),
  ],
  [
    "keeps-attribution",
    "a guess made into a fact",
    aCandidateOf("政策可能为对手提供机会。", { question: "政策为对手提供什么？", answer: "机会" }),
  ],
  [
    "keeps-attribution",
    "a may left out",
    aCandidateOf("The policy may create chances.", { question: "What does the policy create?", answer: "chances" }),
  ],
  [
    "no-leak",
    "a stem that holds the answer",
    aCandidateOf("开源技术是开源技术的未来。", { question: "开源技术的未来是什么？", answer: "开源技术" }),
  ],
  ["one-answer", "a stem without a question word", aCandidate({ question: "微软决定在 Azure 上托管模型。" })],
  [
    "one-answer",
    "a blank with two right places",
    aCandidateOf("甲胜乙,后来甲又胜丙,都靠勤奋和勤奋。", {
      kind: "cloze",
      question: "甲胜乙,后来甲又胜丙,都靠____和。",
      answer: "勤奋",
    }),
  ],
  [
    "minimum-information",
    "an answer that is too long",
    aCandidateOf(`原因是${"很长的说明文字".repeat(4)}。`, {
      question: "最后的原因是什么？",
      answer: "很长的说明文字".repeat(4),
    }),
  ],
  [
    "no-enumeration",
    "an answer that is a list",
    aCandidateOf("套餐包括米饭、豆腐和青菜。", { question: "套餐包括什么？", answer: "米饭、豆腐和青菜" }),
  ],
  [
    "clean-wording",
    "a stem that begins with a connective",
    aCandidateOf("此外微软托管模型是为了安全。", { question: "此外微软托管模型是为了什么？", answer: "安全" }),
  ],
  [
    "clean-wording",
    "a stem cut in a phrase",
    aCandidateOf("微软托管模型的理由是安全的。", { question: "微软托管什么模型和？", answer: "安全" }),
  ],
  ["enough-options", "two options", choice(NUMBER, ASKS_RATE, "5.5%", ["8.3%"])],
  ["one-key", "two options that are the same", choice(NUMBER, ASKS_RATE, "5.5%", ["8.3%", "8.3 %"])],
  ["one-key", "an option that stands in the source", choice(PLACE, "模型由谁训练？", "OpenAI", ["模型由", "DeepMind"])],
  ["same-type-options", "a number among names", choice(PLACE, "模型由谁训练？", "OpenAI", ["Meta AI", "GPT-4 X"])],
  [
    "similar-length-options",
    "an option twice as long",
    choice(PLACE, "模型由谁训练？", "OpenAI", ["Anthropic PBC Limited", "DeepMind"]),
  ],
  ["no-catch-all", "all of the above", choice(PLACE, "模型由谁训练？", "OpenAI", ["None of the above", "Google"])],
  ["ordered-options", "numbers out of order", choice(NUMBER, ASKS_RATE, "5.5%", ["8.3%", "2.8%"])],
  [
    "one-substitution",
    "a bare 不 put in",
    aCandidateOf("微软托管模型。", {
      kind: "true-false",
      question: "微软不托管模型。",
      answer: "错误",
      options: [...wrong("正确"), key("错误")],
    }),
  ],
];

describe("checks", () => {
  it("pass a good candidate", () => {
    const candidate = aCandidate();

    expect(firstFailedCheck(candidate, aCheckContext(candidate))).toBeNull();
  });

  it.each(FAILING)("%s stops %s", (id, _, candidate) => {
    const check = CHECKS.find((one) => one.id === id);

    expect(check?.passes(candidate, aCheckContext(candidate))).toBe(false);
  });

  it("stop an answer that the heading above it gives away", () => {
    const candidate = aCandidate();

    const failed = firstFailedCheck(candidate, aCheckContext(candidate, { headings: ["防止数据流向中国"] }));

    expect(failed).toBe("no-leak");
  });

  it("stop a key that alone repeats a word of the stem", () => {
    const candidate = choice("OpenAI 模型用于计算。", "模型用于什么？", "模型计算", ["文字翻译", "图像识别"]);
    const noClang = CHECKS.find((check) => check.id === "no-clang");

    expect(noClang?.passes(candidate, aCheckContext(candidate))).toBe(false);
  });

  it("each say why in both languages", () => {
    for (const { id } of CHECKS) {
      expect(Object.keys(checkMessages.en)).toContain(id);
      expect(Object.keys(checkMessages.zh)).toContain(id);
    }
  });
});
