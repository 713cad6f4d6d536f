import fc from "fast-check";
import { markAnswer } from "../../../lib/domain/quiz/mark-answer";
import type { QuizQuestion } from "../../../lib/domain/quiz/quiz";
import type { CardId, NoteId } from "../../../lib/domain/shared/ids";

const BASE = {
  noteId: "note" as NoteId,
  cardId: "card" as CardId,
  language: "en" as const,
  stem: "?",
  source: null,
};

function typed(answer: string, accept: readonly string[] = []): QuizQuestion {
  return { ...BASE, kind: "typed", answer, accept };
}

/** What learners and documents write: words, Chinese, numbers, marks. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
      fc.constantFrom("DeepSeek", "the", "专家", "混合", "3.5", "1,234", "五", "%", "GB", "，", "-", "(MoE)", "ß", "Σ"),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(" "))
  .filter((words) => /[\p{L}\p{N}]/u.test(words));

/** Full width for every ASCII character that has it. */
function widened(words: string): string {
  return words.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

describe("any typed answer", () => {
  it("is right when it is the answer", () => {
    fc.assert(fc.property(text, (answer) => expect(markAnswer(typed(answer), answer)).toBe(true)));
  });

  it("is right in whatever case", () => {
    fc.assert(
      fc.property(text, (answer) => {
        expect(markAnswer(typed(answer), answer.toUpperCase())).toBe(true);
        expect(markAnswer(typed(answer), answer.toLowerCase())).toBe(true);
      }),
    );
  });

  it("is right in whatever width and with whatever spaces", () => {
    fc.assert(
      fc.property(text, (answer) => {
        expect(markAnswer(typed(answer), widened(answer))).toBe(true);
        expect(markAnswer(typed(answer), `  ${answer.replaceAll(" ", " \u3000 ")}\n`)).toBe(true);
      }),
    );
  });

  it("is judged alike whichever of two texts was asked for, articles and units aside", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(
          !/\d|[一二三四五六七八九十百千万亿零两点]|one|two|three|four|five|six|seven|eight|nine|ten|twelve/i.test(
            a + b,
          ),
        );
        fc.pre(!/[()（）]/.test(a + b));

        expect(markAnswer(typed(a), b)).toBe(markAnswer(typed(b), a));
      }),
    );
  });
});

describe("words", () => {
  it.each([
    ["the Rhine", "rhine"],
    ["Rhine", "The Rhine."],
    ["GPT-4", "gpt 4"],
    ["知识蒸馏", "“知识蒸馏”。"],
    ["混合专家（MoE）", "混合专家"],
    ["R&D", "r & d"],
    ["C#", "c#"],
    ["naïve", "NAÏVE"],
    ["ΐ", "ΐ".toUpperCase()],
    ["25℃", "25 °c"],
    ["?!", "？！"],
  ])("takes %p for %p", (answer, given) => {
    expect(markAnswer(typed(answer), given)).toBe(true);
  });

  it.each([
    ["C#", "C"],
    ["C++", "C"],
    ["GPT-4", "GPT-5"],
    ["知识蒸馏", "知识"],
    ["the Rhine", "the"],
    ["theory", "ory"],
    ["memory", "   "],
    ["memory", "。"],
  ])("does not take %p for %p", (answer, given) => {
    expect(markAnswer(typed(answer), given)).toBe(false);
  });

  it("takes nothing for nothing", () => {
    expect(markAnswer(typed("memory", [""]), " ")).toBe(false);
  });

  it("takes any accepted variant", () => {
    expect(markAnswer(typed("Mixture of Experts", ["MoE"]), "moe")).toBe(true);
  });
});

describe("quantities", () => {
  it.each([
    ["37", "３７"],
    ["37%", "百分之三十七"],
    ["37%", "37 percent"],
    ["37%", "37"],
    ["5.5%", "百分之五点五"],
    ["6710亿", "六千七百一十亿"],
    ["671B", "671 billion"],
    ["671B", "6710 亿"],
    ["14.8 trillion", "14.8万亿"],
    ["557.6 万美元", "$5.576 million"],
    ["5,576,000", "5576000"],
    ["37 days", "37天"],
    ["三天", "3"],
    ["two", "2"],
    ["2024年", "二〇二四"],
    ["128K", "128 k"],
    ["3", "三个"],
    ["−5", "-5"],
    ["二十万", "200000"],
    ["12.5% 到 25%", "12.5%–25%"],
    ["12.5% 到 25%", "12.5 至 25%"],
    ["3 to 5 days", "三到五天"],
  ])("takes %p for %p", (answer, given) => {
    expect(markAnswer(typed(answer), given)).toBe(true);
  });

  it.each([
    ["37", "73"],
    ["37%", "0.37"],
    ["37B", "37"],
    ["37 GB", "37 MB"],
    ["37 天", "37 年"],
    ["3.5", "35"],
    ["1-2", "12"],
    ["1,2", "12"],
    ["10:30", "1030"],
    ["-5", "5"],
    ["一般", "1"],
    ["万一", "10001"],
    ["十分", "10"],
    ["3D", "3"],
    ["tent", "10000000000000"],
    ["3", "百分之三"],
    ["12.5% 到 25%", "12.5% 到 35%"],
    ["3-5 days", "3 days"],
  ])("does not take %p for %p", (answer, given) => {
    expect(markAnswer(typed(answer), given)).toBe(false);
  });
});

describe("choices", () => {
  const question: QuizQuestion = {
    ...BASE,
    kind: "multiple-choice",
    answer: "memory",
    options: [
      { id: "a", text: "speed" },
      { id: "b", text: "memory" },
    ],
    keyOptionId: "b",
  };

  it("takes the key and nothing else", () => {
    expect([null, "a", "b", "memory"].map((given) => markAnswer(question, given))).toEqual([false, false, true, false]);
  });
});

it("never takes a skipped question as right", () => {
  expect(markAnswer(typed("memory"), null)).toBe(false);
});
