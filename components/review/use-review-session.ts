"use client";
import { useEffect, useReducer, useRef, useState } from "react";
import { recordReview, undoReview } from "../../lib/domain/review/record-review";
import type { Rating } from "../../lib/domain/review/review";
import {
  currentEntry,
  type ReviewSession,
  reviewSessionReducer,
  sessionPhase,
  startReviewSession,
} from "../../lib/domain/review/review-session";
import { sessionSummary } from "../../lib/domain/review/session-summary";
import type { ReviewId } from "../../lib/domain/shared/ids";
import { useErrorText } from "../shell/error-view";
import { useServices } from "../shell/services-context";
import { useStudyClock } from "../shell/use-study-moment";
import { useWriteQueue } from "../shell/write-queue-context";
import { useToast } from "../ui/toast";
import type { SessionStart } from "./use-session-start";

/** A sitting with the cards of `start`: what is shown, and what rating and taking back do. */
export function useReviewSession({ due, newLimit, seed, now, settings }: SessionStart) {
  const { collection, clock, newId } = useServices();
  const studyNow = useStudyClock();
  const writes = useWriteQueue();
  const toast = useToast();
  const errorText = useErrorText();
  const [session, dispatch] = useReducer(reviewSessionReducer, null, () =>
    startReviewSession(due, { seed, newLimit, now }),
  );
  const [isUndoing, setIsUndoing] = useState(false);
  const entry = currentEntry(session);
  const shownAt = useRef(now.at);

  // The time for an answer begins when its question appears.
  useEffect(() => {
    if (entry) shownAt.current = clock.now();
  }, [entry, clock]);
  useTick(session, () => dispatch({ type: "tick", at: clock.now() }));

  const rate = (rating: Rating) => {
    if (!entry || !session.isAnswerShown) return;
    const moment = studyNow();
    const { card, review } = recordReview(entry.card, rating, {
      reviewId: newId<ReviewId>(),
      now: moment,
      desiredRetention: settings.desiredRetention,
      durationMillis: moment.at - shownAt.current,
      origin: "review",
    });
    dispatch({ type: "rated", card, rating, review, at: moment.at });
    writes.add({
      run: () => collection.reviews.save(card, review),
      onRefused: (error) => {
        dispatch({ type: "removed", cardId: card.id });
        toast.show({ message: errorText(error) });
      },
    });
  };

  const undo = async () => {
    const last = session.answers.at(-1);
    if (!last || isUndoing) return;
    setIsUndoing(true);
    try {
      const { review, entry: asked } = last;
      const stored = await collection.reviews.listByCard(asked.card.id);
      // What is not saved yet is in the session only.
      const unsaved = session.answers
        .map((answer) => answer.review)
        .filter(({ id, cardId }) => cardId === asked.card.id && !stored.some((kept) => kept.id === id));
      const card = undoReview(asked.card, [...stored, ...unsaved], review.id);
      dispatch({ type: "undone", reviewId: review.id, card });
      writes.add({
        run: () => collection.reviews.undo(card, review.id, clock.now()),
        onRefused: (error) => toast.show({ message: errorText(error) }),
      });
    } catch (error) {
      toast.show({ message: errorText(error) });
    } finally {
      setIsUndoing(false);
    }
  };

  return { session, entry, dispatch, rate, undo, canUndo: session.answers.length > 0 && !isUndoing };
}

/** Tells when the next card on its steps is to be shown, while nothing else is left to show. */
function useTick(session: ReviewSession, onTick: () => void): void {
  const { clock } = useServices();
  const latest = useRef(onTick);
  useEffect(() => {
    latest.current = onTick;
  });

  // Every tick makes a new session: one that came early, by a clock set back, is followed by another.
  useEffect(() => {
    const waitsUntil = sessionPhase(session) === "waiting" ? sessionSummary(session).nextShownAt : null;
    if (waitsUntil === null) return;
    const look = () => latest.current();
    const timer = setTimeout(look, Math.max(0, waitsUntil - clock.now()) + 50);
    // A computer that sleeps stops its timers.
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [session, clock]);
}
