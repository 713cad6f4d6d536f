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
  pairs: [],
  sequence: [],
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

  it("says when a member of an edited sequence no longer stands in its source", () => {
    const quote = "先点名,然后朗读,最后讨论。";
    const edited = note({
      kind: "ordering",
      question: "上课：请按先后顺序排列各项。",
      answer: "点名 → 朗读 → 讨论",
      sequence: ["点名", "朗读", "讨论"],
      source: { start: 0, end: quote.length, quote },
    });

    expect(checkNote(edited)).not.toContain("grounded");
    expect(checkNote({ ...edited, sequence: ["点名", "午睡", "讨论"] })).toContain("grounded");
    expect(checkNote({ ...edited, sequence: ["讨论", "朗读", "点名"] })).toContain("evident-order");
  });

  it("says when a claim becomes a fact", () => {
    const failed = checkNote(note({ question: "对手蒸馏了谁的模型？", answer: "它的模型" }));

    expect(failed).toContain("keeps-attribution");
  });
});
