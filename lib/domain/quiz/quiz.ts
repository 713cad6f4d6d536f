import type { SourceSpan, TextRange } from "../document/document";
import type { CardId, DeckId, NoteId, QuizId } from "../shared/ids";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";

export type FeedbackTiming = "immediate" | "final";
export type QuestionKind = "multiple-choice" | "true-false" | "typed";

interface QuestionBase {
  readonly noteId: NoteId;
  readonly cardId: CardId;
  readonly language: Language;
  readonly stem: string;
  readonly answer: string;
  readonly source: SourceSpan | null;
  /** Where the answer stands in the document; absent where unknown. */
  readonly answerSpan?: TextRange;
}
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "multiple-choice" | "true-false";
  /** In the order shown. For true-false the texts are `true` and `false`; the screen translates them. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly keyOptionId: string;
}
export interface TypedQuestion extends QuestionBase {
  readonly kind: "typed";
  readonly accept: readonly string[];
}
export type QuizQuestion = ChoiceQuestion | TypedQuestion;

/** What the learner gave: an option's id or typed text; `null` when skipped. */
export type GivenAnswer = string | null;

export interface MarkedAnswer {
  readonly noteId: NoteId;
  readonly cardId: CardId;
  readonly given: GivenAnswer;
  readonly isCorrect: boolean;
}

/** A finished quiz as kept for statistics. */
export interface QuizResult {
  readonly id: QuizId;
  readonly deckId: DeckId;
  readonly finishedAt: EpochMs;
  readonly answers: readonly MarkedAnswer[];
}
