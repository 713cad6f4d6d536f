"use client";
import { useSearchParams } from "next/navigation";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DeckId } from "../../lib/domain/shared/ids";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { Page } from "../ui/page";
import { ReviewFrame } from "./review-frame";
import styles from "./review-screen.module.css";
import { ReviewSitting } from "./review-sitting";
import { useSessionStart } from "./use-session-start";

/** The review of one deck, or of everything that is due. */
export function ReviewScreen() {
  const deckId = useSearchParams().get("deck") as DeckId | null;
  const start = useSessionStart(deckId);

  if (start.status === "loading") return <ReviewFrame>{null}</ReviewFrame>;
  if (start.status === "failed") return <NoReview error={start.error} />;
  return <ReviewSitting key={start.value.seed} start={start.value} deckId={deckId} />;
}

/** Why no review can begin, and the ways out: the places of the app are not shown beside a review. */
function NoReview({ error }: { readonly error: unknown }) {
  const t = useMessages(reviewMessages);
  const isGone = error instanceof AppError && error.code === "deck/not-found";
  return (
    <Page title={t.title}>
      <ErrorView error={error} {...(!isGone && { onRetry: () => window.location.reload() })} />
      <div className={styles.ways}>
        <ButtonLink href="/" variant="primary">
          {t.toToday}
        </ButtonLink>
        <ButtonLink href="/decks/">{t.toDecks}</ButtonLink>
      </div>
    </Page>
  );
}
