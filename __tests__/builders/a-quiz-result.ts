import type { QuizResult } from "../../lib/domain/quiz/quiz";
import type { CardId, DeckId, NoteId, QuizId } from "../../lib/domain/shared/ids";

/** A quiz of one question, answered right. */
export function aQuizResult(fields: Partial<QuizResult> = {}): QuizResult {
  return {
    id: "quiz-1" as QuizId,
    deckId: "deck-1" as DeckId,
    finishedAt: 5000,
    answers: [{ noteId: "note-1" as NoteId, cardId: "card-1" as CardId, given: "memory", isCorrect: true }],
    ...fields,
  };
}
