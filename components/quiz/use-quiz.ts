"use client";
import { useCallback, useState } from "react";
import type { CardWithNote } from "../../lib/domain/ports";
import { buildQuiz } from "../../lib/domain/quiz/build-quiz";
import type { FeedbackTiming } from "../../lib/domain/quiz/quiz";
import { type QuizEvent, quizReducer, quizResult, startQuiz } from "../../lib/domain/quiz/quiz-session";
import type { DeckId } from "../../lib/domain/shared/ids";
import { useServices } from "../shell/services-context";
import { type QuizRun, readQuizDraft, saveQuizDraft } from "./quiz-draft";

export interface QuizControls {
  readonly run: QuizRun | null;
  /** An unfinished quiz of this deck that can be gone on with. */
  readonly draft: QuizRun | null;
  /** Why the result could not be saved. */
  readonly error: unknown;
  start(cards: readonly CardWithNote[], count: number, feedback: FeedbackTiming): void;
  resume(draft: QuizRun): void;
  act(event: QuizEvent): void;
  saveResult(): void;
  /** Back to the building of a quiz. */
  leave(): void;
}

/** Taking quizzes of one deck: the session, its draft, and its result saved at the end. */
export function useQuiz(deckId: DeckId): QuizControls {
  const { collection, clock, newId, pending } = useServices();
  const [run, setRun] = useState<QuizRun | null>(null);
  const [draft, setDraft] = useState<QuizRun | null>(() => readQuizDraft(deckId));
  const [error, setError] = useState<unknown>(null);

  const show = useCallback(
    (next: QuizRun | null) => {
      setRun(next);
      setDraft(null);
      saveQuizDraft(deckId, next);
    },
    [deckId],
  );
  const save = async ({ id, session }: QuizRun) => {
    setError(null);
    try {
      const result = { id, deckId, finishedAt: clock.now(), answers: quizResult(session) };
      await pending.track(collection.quizzes.save(result));
    } catch (failure) {
      setError(failure);
    }
  };

  return {
    run,
    draft,
    error,
    start: (cards, count, feedback) =>
      show({ id: newId(), session: startQuiz(buildQuiz(cards, { seed: newId(), count }), feedback) }),
    resume: show,
    act: (event) => {
      if (!run) return;
      const next = { ...run, session: quizReducer(run.session, event) };
      show(next);
      if (next.session.phase === "finished" && run.session.phase !== "finished") void save(next);
    },
    saveResult: () => {
      if (run) void save(run);
    },
    leave: () => show(null),
  };
}
