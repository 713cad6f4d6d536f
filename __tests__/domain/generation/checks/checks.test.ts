import { CHECKS } from "../../../../lib/domain/generation/checks/check-table";
import { firstFailedCheck } from "../../../../lib/domain/generation/checks/run-checks";
import type { Candidate, CheckId } from "../../../../lib/domain/generation/item";
import { checkMessages } from "../../../../lib/i18n/messages/checks";
import { aCandidate, aCandidateOf, aCheckContext } from "../../../builders/a-candidate";

const SAME = (text: string) => text;
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

const PAIR_SENTENCES = ["甲是红的。", "乙是绿的。", "丙是蓝的。", "丁是白的。"];
const GOOD_PAIRS = PAIR_SENTENCES.map((text) => ({ left: text.charAt(0), right: text.slice(2, 4) }));

function matching(pairs: Candidate["pairs"] & {}, sentences: readonly string[] = PAIR_SENTENCES): Candidate {
  const [first = "", ...others] = sentences;
  return aCandidateOf(first, {
    kind: "matching",
    question: "请把每一项与它的说明配对。",
    pairs,
    evidence: others.map((quote, index) => ({ start: 10 * index + 10, end: 10 * index + 10 + quote.length, quote })),
  });
}

const TWO_WHITE = [{ left: "甲", right: "白的" }, ...GOOD_PAIRS.slice(1)];

const STEPS = "先浸泡黄豆,然后蒸熟黄豆,最后加盐晒制。";
const IN_ORDER = ["浸泡黄豆", "蒸熟黄豆", "加盐晒制"];

function ordering(sentence: string, sequence: readonly string[]): Candidate {
  return aCandidateOf(sentence, { kind: "ordering", question: "酱油：请按先后顺序排列各项。", sequence });
}

function statement(question: string): Candidate {
  return aCandidateOf(question, { kind: "true-false", question, options: [key("正确"), ...wrong("错误")] });
}

const SET_CASES: readonly (readonly [CheckId, string, Candidate])[] = [
  ["homogeneous-pairs", "three pairs", matching(GOOD_PAIRS.slice(1))],
  [
    "homogeneous-pairs",
    "two pairs from one sentence",
    matching([...GOOD_PAIRS.slice(1), { left: "乙是", right: "是绿" }]),
  ],
  ["homogeneous-pairs", "two equal answers", matching(TWO_WHITE, ["甲是白的。", ...PAIR_SENTENCES.slice(1)])],
  ["homogeneous-pairs", "a name inside an answer", matching([...GOOD_PAIRS.slice(1), { left: "甲", right: "甲是红" }])],
  ["evident-order", "members out of order", ordering(STEPS, [...IN_ORDER].reverse())],
  ["evident-order", "a text that says no order", ordering(STEPS.replace("然后", "而且"), IN_ORDER)],
  ["evident-order", "two members", ordering(STEPS, IN_ORDER.slice(1))],
  ["judgeable", "an opinion to be judged", statement("美国的政策或许该改变。")],
  ["judgeable", "a lead to a list", statement("支持开源的理由有三条:")],
  ["judgeable", "a label with its explanation", statement("生态:平台变得开放。")],
  ["judgeable", "a half sentence", statement("从开源的未来到微软的决策。")],
  ["judgeable", "two statements in one", statement("〔模型全部开放〕这一决策加速了技术的进步。")],
  ["judgeable", "the first half of a pair", statement("托管既缓解了安全方面的担忧。")],
  ["judgeable", "more than one fact", statement("甲是红的,乙是绿的,丙是蓝的,丁是白的。")],
];

describe("checks of sets and statements", () => {
  it.each(SET_CASES)("%s stops %s", (id, _, candidate) => {
    const check = CHECKS.find((one) => one.id === id);

    expect(check?.passes(candidate, aCheckContext(candidate))).toBe(false);
  });

  it.each([
    ["four pairs, each from its own sentence", matching(GOOD_PAIRS)],
    ["steps in the order they are told", ordering(STEPS, IN_ORDER)],
    ["a plain statement", statement("微软在平台上托管模型。")],
  ])("pass %s", (_, candidate) => {
    const evidenceText = [candidate.source, ...(candidate.evidence ?? [])].map(({ quote }) => quote).join(" ");

    const failed = CHECKS.filter(({ id }) => ["homogeneous-pairs", "evident-order", "judgeable"].includes(id)).filter(
      (check) => !check.passes(candidate, aCheckContext(candidate, { evidenceText })),
    );

    expect(failed).toEqual([]);
  });
});

describe("checks", () => {
  it("pass a good candidate", () => {
    const candidate = aCandidate();

    expect(firstFailedCheck(candidate, aCheckContext(candidate), SAME)).toBeNull();
  });

  it.each(FAILING)("%s stops %s", (id, _, candidate) => {
    const check = CHECKS.find((one) => one.id === id);

    expect(check?.passes(candidate, aCheckContext(candidate))).toBe(false);
  });

  it("let a second speaker's words stand without the first", () => {
    const candidate = aCandidateOf("甲声称数据被偷,而乙的回应则强调技术独立性。", {
      question: "乙的回应强调什么？",
      answer: "技术独立性",
    });
    const check = CHECKS.find(({ id }) => id === "keeps-attribution");

    expect(check?.passes(candidate, aCheckContext(candidate))).toBe(true);
  });

  it("let a true statement name in brackets what its source only points to", () => {
    const candidate = { ...statement("It predicts growth."), question: "The report [Rates] predicts growth." };
    const evidenceText = "It predicts growth. The report names a rate.";
    const context = { sourceText: "It predicts growth.", evidenceText };
    const check = CHECKS.find(({ id }) => id === "one-substitution");

    expect(check?.passes(candidate, aCheckContext(candidate, context))).toBe(true);
  });

  it.each(["one-substitution", "grounded"] as const)("let %s call the text one report", (id) => {
    const candidate = { ...statement("The report sees growth."), question: "One report sees growth." };
    const asked = { ...candidate, kind: id === "grounded" ? ("question" as const) : candidate.kind, answer: "growth" };
    const check = CHECKS.find((one) => one.id === id);

    expect(check?.passes(asked, aCheckContext(asked))).toBe(true);
  });

  it("stop an answer that the heading above it gives away", () => {
    const candidate = aCandidate();

    const failed = firstFailedCheck(candidate, aCheckContext(candidate, { headings: ["防止数据流向中国"] }), SAME);

    expect(failed).toBe("no-leak");
  });

  it("stop an answer that any heading gives away", () => {
    const candidate = aCandidate();

    const failed = firstFailedCheck(
      candidate,
      aCheckContext(candidate, { headings: ["怎样防止数据流向中国", "托管"] }),
      SAME,
    );

    expect(failed).toBe("no-leak");
  });

  it("stop a statement that its heading makes already", () => {
    const candidate = statement("软件库是完全自由的。");
    const check = CHECKS.find(({ id }) => id === "no-leak");

    expect(check?.passes(candidate, aCheckContext(candidate, { headings: ["软件库是完全自由的"] }))).toBe(false);
    expect(check?.passes(candidate, aCheckContext(candidate, { headings: ["软件库"] }))).toBe(true);
  });

  it("stop a key that alone repeats a word of the stem", () => {
    const candidate = choice("OpenAI 模型用于计算。", "模型用于什么？", "模型计算", ["文字翻译", "图像识别"]);
    const noClang = CHECKS.find((check) => check.id === "no-clang");

    expect(noClang?.passes(candidate, aCheckContext(candidate))).toBe(false);
  });

  it.each([
    ["self-contained", "這一決定凸顯了什麼？", "這一決定凸顯了價值。", "價值"],
    ["keeps-attribution", "模型偷了什麼？", "OpenAI 聲稱,模型偷了數據。", "數據"],
  ])("read Traditional Chinese in Simplified characters: %s", (id, question, sentence, answer) => {
    const forms: Readonly<Record<string, string>> = {
      這: "这",
      決: "决",
      顯: "显",
      麼: "么",
      價: "价",
      聲: "声",
      稱: "称",
      數: "数",
      據: "据",
    };
    const simplify = (text: string) => [...text].map((character) => forms[character] ?? character).join("");
    const candidate = aCandidateOf(sentence, { question, answer });

    expect(firstFailedCheck(candidate, aCheckContext(candidate), simplify)).toBe(id);
  });

  it("each say why in both languages", () => {
    for (const { id } of CHECKS) {
      expect(Object.keys(checkMessages.en)).toContain(id);
      expect(Object.keys(checkMessages.zh)).toContain(id);
    }
  });
});
