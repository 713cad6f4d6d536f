import type { SourceSpan, TextRange } from "../document/document";
import type { Maker } from "../generation/item";
import type { CardId, DeckId, NoteId, QuizId } from "../shared/ids";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";

export type FeedbackTiming = "immediate" | "final";
export type QuestionKind = "multiple-choice" | "true-false" | "typed" | "matching" | "ordering";

interface QuestionBase {
  readonly noteId: NoteId;
  readonly cardId: CardId;
  readonly language: Language;
  readonly stem: string;
  readonly answer: string;
  readonly source: SourceSpan | null;
  /** Where the answer stands in the document; absent where unknown. */
  readonly answerSpan?: TextRange;
  /** Who made the note, where it was not the app itself. */
  readonly maker?: Maker;
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
/** Asks to put each option in its place: beside its premise, or in order. */
export interface PlacingQuestion extends QuestionBase {
  readonly kind: "matching" | "ordering";
  /** What the places stand for, in the order shown; for ordering there are none but first, second, third. */
  readonly premises: readonly string[];
  /** In the order shown. Matching has one more than there are places. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** The right option of each place, in the order of the places. */
  readonly keyOptionIds: readonly string[];
}
export type QuizQuestion = ChoiceQuestion | TypedQuestion | PlacingQuestion;

/** Is the question answered by putting options in their places? */
export function isPlacing(question: QuizQuestion): question is PlacingQuestion {
  return question.kind === "matching" || question.kind === "ordering";
}

/**
 * What the learner gave: an option's id, typed text, or the ids of the options placed, joined by commas in the order of
 * the places; `null` when skipped.
 */
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
