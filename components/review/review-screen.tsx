"use client";
import { useSearchParams } from "next/navigation";
import type { DeckId } from "../../lib/domain/shared/ids";
import { ErrorView } from "../shell/error-view";
import { ReviewFrame } from "./review-frame";
import { ReviewSitting } from "./review-sitting";
import { useSessionStart } from "./use-session-start";

/** The review of one deck, or of everything that is due. */
export function ReviewScreen() {
  const deckId = useSearchParams().get("deck") as DeckId | null;
  const start = useSessionStart(deckId);

  if (start.status === "loading") return <ReviewFrame>{null}</ReviewFrame>;
  if (start.status === "failed") {
    return (
      <ReviewFrame>
        <ErrorView error={start.error} onRetry={() => window.location.reload()} />
      </ReviewFrame>
    );
  }
  return <ReviewSitting key={start.value.seed} start={start.value} deckId={deckId} />;
}
