import { type CheckedNote, checkNote } from "../../../lib/domain/generation/check-note";

const QUOTE = "OpenAI 声称对手蒸馏了它的模型。";

const note = (changes: Partial<CheckedNote> = {}): CheckedNote => ({
  language: "zh",
  kind: "question",
  frame: "claim",
  question: "OpenAI 声称对手对它的模型做了什么？",
  answer: "蒸馏",
  accept: [],
  options: [],
  source: { start: 0, end: QUOTE.length, quote: QUOTE },
  evidence: [],
  ...changes,
});

describe("checkNote", () => {
  it("lets a learner word the question anew", () => {
    expect(checkNote(note())).toEqual([]);
  });

  it("says when the answer no longer stands in the quoted source", () => {
    expect(checkNote(note({ answer: "抄袭" }))).toEqual(["grounded"]);
  });

  it("says when the question gives the answer away", () => {
    expect(checkNote(note({ question: "OpenAI 声称对手蒸馏了什么？" }))).toContain("no-leak");
  });

  it("says when a claim becomes a fact", () => {
    const failed = checkNote(note({ question: "对手蒸馏了谁的模型？", answer: "它的模型" }));

    expect(failed).toContain("keeps-attribution");
  });
});
