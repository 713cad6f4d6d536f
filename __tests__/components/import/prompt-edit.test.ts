import { fieldProblem, fieldsOf, promptOf } from "../../../components/import/prompt-edit";

const CHOICE = {
  kind: "multiple-choice" as const,
  question: "How many bits?",
  answer: "8",
  options: [
    { text: "4", correct: false },
    { text: "8", correct: true },
    { text: "16", correct: false },
  ],
};

it("keeps every option in its place, and the right one equal to the answer", () => {
  const edited = promptOf(CHOICE, { question: " How many? ", answer: "8 bits", distractors: ["4 bits", "16 bits"] });

  expect(edited).toMatchObject({
    question: "How many?",
    answer: "8 bits",
    options: [
      { text: "4 bits", correct: false },
      { text: "8 bits", correct: true },
      { text: "16 bits", correct: false },
    ],
  });
});

it("changes nothing when nothing was edited", () => {
  const { question, answer, options } = CHOICE;

  expect(promptOf(CHOICE, fieldsOf(CHOICE))).toEqual({ question, answer, options, pairs: [], sequence: [] });
});

it("asks for a question, an answer and different options", () => {
  const fields = fieldsOf(CHOICE);

  expect(fieldProblem("multiple-choice", fields)).toBeNull();
  expect(fieldProblem("multiple-choice", { ...fields, question: " " })).toBe("needQuestion");
  expect(fieldProblem("multiple-choice", { ...fields, answer: "" })).toBe("needAnswer");
  expect(fieldProblem("multiple-choice", { ...fields, distractors: ["8", "16"] })).toBe("needOption");
});

describe("a prompt of pairs", () => {
  const MATCHING = {
    kind: "matching" as const,
    question: "Match each item.",
    answer: "Speed → quick → Safety → no leak",
    pairs: [
      { left: "Speed", right: "quick" },
      { left: "Safety", right: "no leak" },
    ],
  };

  it("is edited as one pair a line", () => {
    expect(fieldsOf(MATCHING).answer).toBe("Speed → quick\nSafety → no leak");
  });

  it("takes the edited lines for its pairs and its answer", () => {
    const edited = promptOf(MATCHING, { ...fieldsOf(MATCHING), answer: "Speed = fast\nSafety → no leak" });

    expect(edited.pairs[0]).toEqual({ left: "Speed", right: "fast" });
    expect(edited.answer).toBe("Speed → fast → Safety → no leak");
  });

  it("says when a line is no pair", () => {
    expect(fieldProblem("matching", { ...fieldsOf(MATCHING), answer: "Speed\nSafety → no leak" })).toBe("needMembers");
  });
});
