import { assertNever } from "../shared/assert-never";
import { markAnswer } from "./mark-answer";
import type { FeedbackTiming, GivenAnswer, MarkedAnswer, QuizQuestion } from "./quiz";

/** `feedback` follows each answer of a quiz with immediate feedback; the other kind never enters it. */
export type QuizPhase = "question" | "feedback" | "finished";

/** A quiz being taken. */
export interface QuizSession {
  readonly questions: readonly QuizQuestion[];
  readonly feedback: FeedbackTiming;
  readonly phase: QuizPhase;
  /** Index of the question shown; the number of questions once finished. */
  readonly index: number;
  /** By question; `undefined` beyond those answered. */
  readonly answers: readonly MarkedAnswer[];
}

export type QuizEvent =
  | { readonly type: "answered"; readonly given: GivenAnswer }
  /** On from the feedback. */
  | { readonly type: "continued" }
  /** To the question before, to change its answer; only where feedback waits for the end. */
  | { readonly type: "went-back" };

/** Begins a quiz; one without questions is finished at once. */
export function startQuiz(questions: readonly QuizQuestion[], feedback: FeedbackTiming): QuizSession {
  return { questions, feedback, phase: questions.length === 0 ? "finished" : "question", index: 0, answers: [] };
}

/** The question shown now, `null` once finished. */
export function currentQuestion({ questions, index }: QuizSession): QuizQuestion | null {
  return questions[index] ?? null;
}

/** What a quiz becomes when something happens; an event that means nothing now leaves it as it is. */
export function quizReducer(state: QuizSession, event: QuizEvent): QuizSession {
  switch (event.type) {
    case "answered":
      return answered(state, event.given);
    case "continued":
      return state.phase === "feedback" ? next(state) : state;
    case "went-back":
      return wentBack(state);
    default:
      return assertNever(event);
  }
}

/** The answers given, in the order of the questions; a question not reached has none. */
export function quizResult({ answers }: QuizSession): MarkedAnswer[] {
  return [...answers];
}

function answered(state: QuizSession, given: GivenAnswer): QuizSession {
  const question = currentQuestion(state);
  if (question === null || state.phase !== "question") return state;
  const { noteId, cardId } = question;
  const marked = { noteId, cardId, given, isCorrect: markAnswer(question, given) };
  const answers = [...state.answers.slice(0, state.index), marked, ...state.answers.slice(state.index + 1)];
  const after = { ...state, answers };
  return state.feedback === "immediate" ? { ...after, phase: "feedback" } : next(after);
}

function next(state: QuizSession): QuizSession {
  const index = state.index + 1;
  return { ...state, index, phase: index < state.questions.length ? "question" : "finished" };
}

function wentBack(state: QuizSession): QuizSession {
  const canGoBack = state.feedback === "final" && state.phase === "question" && state.index > 0;
  return canGoBack ? { ...state, index: state.index - 1 } : state;
}
