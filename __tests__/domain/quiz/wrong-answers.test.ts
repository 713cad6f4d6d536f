import fc from "fast-check";
import type { CardWithNote } from "../../../lib/domain/ports";
import { buildQuiz } from "../../../lib/domain/quiz/build-quiz";
import type { ChoiceQuestion, QuizQuestion } from "../../../lib/domain/quiz/quiz";
import { anEntry } from "../../builders/an-entry";

function quiz(cards: readonly CardWithNote[], count: number, seed = "seed"): QuizQuestion[] {
  return buildQuiz(cards, { seed, count });
}

function choices(questions: readonly QuizQuestion[]): ChoiceQuestion[] {
  return questions.flatMap((question) => (question.kind === "multiple-choice" ? [question] : []));
}

describe("wrong options", () => {
  it("are never the key's initials, nor what the key is short for", () => {
    const cards = ["US", "United States", "Ion Stoica", "Azure"].map((answer) => anEntry(answer, {}, { answer }));

    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const { options } of choices(quiz(cards, 3, seed))) {
          expect(options.map(({ text }) => text)).not.toEqual(expect.arrayContaining(["US", "United States"]));
        }
      }),
    );
  });

  it("of a clause answer the same sort of question", () => {
    const cards = (["definition", "cause", "purpose"] as const).flatMap((frame) =>
      [1, 2, 3].map((index) =>
        anEntry(
          `${frame}-${index}`,
          {},
          { frame, answer: `a long ${frame} that stands as the answer number ${index}` },
        ),
      ),
    );

    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const { options, noteId } of choices(quiz(cards, 9, seed))) {
          const [, frame = ""] = noteId.split("-");
          for (const { text } of options) expect(text).toContain(frame);
        }
      }),
    );
  });
});

describe("statements", () => {
  it("ask whether a long answer belongs to its question where there are too few to choose from", () => {
    const practice = "the practice of training one model on the outputs of another";
    const share = "the share of a model's neurons that take part in a computation";
    const cards = [
      anEntry("practice", {}, { question: "What is distillation?", answer: practice, frame: "definition" }),
      anEntry("share", {}, { question: "What is the activation ratio?", answer: share, frame: "definition" }),
    ];

    fc.assert(
      fc.property(fc.string(), (seed) => {
        const questions = quiz(cards, 2, seed);

        expect(questions).toHaveLength(2);
        for (const { kind, stem, answer, ...question } of questions) {
          expect(kind).toBe("true-false");
          expect(stem).toMatch(/\? — the (practice|share) of/);
          expect(question).toMatchObject({ keyOptionId: `${stem.endsWith(answer)}` });
        }
      }),
    );
  });

  it("can only hold where nothing is wrong in their place, and are then not asked alone", () => {
    const answer = "the practice of training one model on the outputs of another";
    const long = anEntry("long", {}, { question: "What is distillation?", answer });

    const questions = quiz([long, anEntry("short")], 2);

    expect(questions).toHaveLength(2);
    expect(questions.find(({ noteId }) => noteId === "note-long")).toMatchObject({ keyOptionId: "true" });
    expect(quiz([long], 1)).toEqual([]);
  });
});
