import type { QuizSession } from "../../lib/domain/quiz/quiz-session";
import type { DeckId, QuizId } from "../../lib/domain/shared/ids";

/** One taking of a quiz; the id is drawn once, so that its result can be saved only once. */
export interface QuizRun {
  readonly id: QuizId;
  readonly session: QuizSession;
}

// Another version of the app may shape a session differently: its drafts are left alone.
const storageKey = (deckId: DeckId) => `wengu.quiz.${process.env.NEXT_PUBLIC_BUILD_ID}.${deckId}`;

/** The quiz that was left unfinished in this tab; `null` when none was. */
export function readQuizDraft(deckId: DeckId): QuizRun | null {
  try {
    const stored = sessionStorage.getItem(storageKey(deckId));
    return stored === null ? null : (JSON.parse(stored) as QuizRun);
  } catch {
    return null; // a browser that refuses storage keeps no draft
  }
}

/** Keeps an unfinished quiz for a reload or a way back; a finished one, or `null`, is forgotten. */
export function saveQuizDraft(deckId: DeckId, run: QuizRun | null): void {
  try {
    if (run === null || run.session.phase === "finished") sessionStorage.removeItem(storageKey(deckId));
    else sessionStorage.setItem(storageKey(deckId), JSON.stringify(run));
  } catch {
    // without a draft the quiz lasts as long as the page
  }
}
