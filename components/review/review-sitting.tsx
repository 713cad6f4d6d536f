"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { sessionPhase } from "../../lib/domain/review/review-session";
import { remaining, sessionSummary } from "../../lib/domain/review/session-summary";
import type { DeckId } from "../../lib/domain/shared/ids";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useAnnounce } from "../ui/live-region";
import { CardDesk } from "./card-desk";
import { ReviewBar } from "./review-bar";
import { ReviewFrame } from "./review-frame";
import { SessionSummary } from "./session-summary";
import { useReviewKeys } from "./use-review-keys";
import { useReviewSession } from "./use-review-session";
import type { SessionStart } from "./use-session-start";
import { useSetAside } from "./use-set-aside";

// Few sittings edit a card: the editor and its checks come when they are asked for.
const NoteEditor = lazy(() => import("../decks/note-editor").then((loaded) => ({ default: loaded.NoteEditor })));

interface ReviewSittingProps {
  readonly start: SessionStart;
  readonly deckId: DeckId | null;
}

/** One sitting, from the first card to the summary. */
export function ReviewSitting({ start, deckId }: ReviewSittingProps) {
  const t = useMessages(reviewMessages);
  const { storage, offline } = useServices();
  const { session, entry, dispatch, rate, undo, canUndo } = useReviewSession(start);
  const { suspend, bury } = useSetAside(entry, dispatch);
  const announce = useAnnounce();
  const [isEditing, setIsEditing] = useState(false);
  const phase = sessionPhase(session);
  const left = remaining(session);
  const leftCount = left.newCount + left.learningCount + left.reviewCount;
  const lastAnswer = session.answers.at(-1);
  const hasFinished = phase === "finished" && session.answers.length > 0;

  // Now there is something to lose: the right moment to ask the browser to keep it.
  useEffect(() => {
    if (hasFinished) void storage.askToPersist();
  }, [hasFinished, storage]);

  // A new version waits for the end of the sitting.
  const isSitting = phase === "question" || phase === "answer";
  useEffect(() => (isSitting ? offline.holdUpdates() : undefined), [isSitting, offline]);

  // A screen reader hears what the last rating did, once the count is known.
  useEffect(() => {
    if (lastAnswer) announce(t.rated(t[lastAnswer.rating], leftCount));
  }, [lastAnswer, leftCount, announce, t]);

  const show = () => dispatch({ type: "shown-answer" });
  const edit = () => setIsEditing(entry !== null);
  useReviewKeys({
    isEnabled: start.settings.hasShortcuts,
    isAnswerShown: session.isAnswerShown,
    onShow: show,
    onRate: rate,
    onUndo: () => void undo(),
    onEdit: edit,
  });

  const menu = [
    { label: t.edit, shortcut: "e", onSelect: edit },
    { label: t.bury, onSelect: bury },
    { label: t.suspend, onSelect: suspend },
  ];
  return (
    <ReviewFrame>
      <ReviewBar
        remaining={left}
        answeredCount={session.answers.length}
        menu={entry ? menu : []}
        canUndo={canUndo}
        onUndo={() => void undo()}
      />
      {entry ? (
        <CardDesk
          key={`${entry.card.id}:${session.answers.length}`}
          entry={entry}
          isAnswerShown={session.isAnswerShown}
          desiredRetention={start.settings.desiredRetention}
          onShow={show}
          onRate={rate}
        />
      ) : (
        <SessionSummary summary={sessionSummary(session)} deckId={deckId} />
      )}
      {isEditing && entry && (
        <Suspense>
          <NoteEditor
            note={entry.note}
            onClose={() => setIsEditing(false)}
            onSaved={(note) => dispatch({ type: "note-edited", note })}
          />
        </Suspense>
      )}
    </ReviewFrame>
  );
}
