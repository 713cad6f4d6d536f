import type { QuizQuestion } from "../../../lib/domain/quiz/quiz";
import {
  currentQuestion,
  type QuizEvent,
  type QuizPhase,
  type QuizSession,
  quizReducer,
  quizResult,
  startQuiz,
} from "../../../lib/domain/quiz/quiz-session";
import type { CardId, NoteId } from "../../../lib/domain/shared/ids";

function question(name: string): QuizQuestion {
  const ids = { noteId: `note-${name}` as NoteId, cardId: `card-${name}` as CardId };
  return { ...ids, kind: "typed", language: "en", stem: "?", answer: name, accept: [], source: null };
}

const QUESTIONS = [question("a"), question("b")];

function play(state: QuizSession, ...events: QuizEvent[]): QuizSession {
  return events.reduce(quizReducer, state);
}

const answer = (given: string | null): QuizEvent => ({ type: "answered", given });
const CONTINUE: QuizEvent = { type: "continued" };
const BACK: QuizEvent = { type: "went-back" };

describe("a quiz with immediate feedback", () => {
  it("shows feedback on each answer before the next question", () => {
    const answered = play(startQuiz(QUESTIONS, "immediate"), answer("a"));
    const next = play(answered, CONTINUE);

    expect(answered.phase).toBe("feedback");
    expect(currentQuestion(answered)).toBe(QUESTIONS[0]);
    expect(next.phase).toBe("question");
    expect(currentQuestion(next)).toBe(QUESTIONS[1]);
  });

  it("never takes a second answer to one question", () => {
    const answered = play(startQuiz(QUESTIONS, "immediate"), answer("wrong"));

    expect(play(answered, answer("a"))).toBe(answered);
    expect(play(answered, CONTINUE, BACK).index).toBe(1);
  });
});

describe("a quiz with final feedback", () => {
  it("goes on at once and ends after the last answer", () => {
    const state = play(startQuiz(QUESTIONS, "final"), answer("a"), answer(null));

    expect(state.phase).toBe("finished");
    expect(quizResult(state)).toEqual([
      { noteId: "note-a", cardId: "card-a", given: "a", isCorrect: true },
      { noteId: "note-b", cardId: "card-b", given: null, isCorrect: false },
    ]);
  });

  it("lets an answer be changed and keeps the later ones", () => {
    const questions = [...QUESTIONS, question("c")];

    const state = play(
      startQuiz(questions, "final"),
      answer("wrong"),
      answer("b"),
      BACK,
      BACK,
      answer("a"),
      answer("b"),
    );

    expect(quizResult(state).map(({ isCorrect }) => isCorrect)).toEqual([true, true]);
    expect(currentQuestion(state)).toBe(questions[2]);
  });
});

it("is finished at once without questions", () => {
  expect(startQuiz([], "final").phase).toBe("finished");
});

describe("every event in every phase", () => {
  const states: Record<QuizPhase, QuizSession> = {
    question: startQuiz(QUESTIONS, "immediate"),
    feedback: play(startQuiz(QUESTIONS, "immediate"), answer("a")),
    finished: play(startQuiz(QUESTIONS, "final"), answer("a"), answer("b")),
  };
  const events: Record<QuizEvent["type"], QuizEvent> = {
    answered: answer("b"),
    continued: CONTINUE,
    "went-back": BACK,
  };
  const table: Record<QuizPhase, Record<QuizEvent["type"], QuizPhase>> = {
    question: { answered: "feedback", continued: "question", "went-back": "question" },
    feedback: { answered: "feedback", continued: "question", "went-back": "feedback" },
    finished: { answered: "finished", continued: "finished", "went-back": "finished" },
  };
  const phases: readonly QuizPhase[] = ["question", "feedback", "finished"];
  const types: readonly QuizEvent["type"][] = ["answered", "continued", "went-back"];

  it.each(phases.flatMap((phase) => types.map((type) => ({ phase, type, after: table[phase][type] }))))(
    "$phase, $type: $after",
    ({ phase, type, after }) => {
      expect(quizReducer(states[phase], events[type]).phase).toBe(after);
    },
  );
});
