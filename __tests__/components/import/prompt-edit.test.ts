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

  expect(edited).toEqual({
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

  expect(promptOf(CHOICE, fieldsOf(CHOICE))).toEqual({ question, answer, options });
});

it("asks for a question, an answer and different options", () => {
  const fields = fieldsOf(CHOICE);

  expect(fieldProblem(fields)).toBeNull();
  expect(fieldProblem({ ...fields, question: " " })).toBe("needQuestion");
  expect(fieldProblem({ ...fields, answer: "" })).toBe("needAnswer");
  expect(fieldProblem({ ...fields, distractors: ["8", "16"] })).toBe("needOption");
});
