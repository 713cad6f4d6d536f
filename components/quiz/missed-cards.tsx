"use client";
import type { MarkedAnswer } from "../../lib/domain/quiz/quiz";
import type { DeckId } from "../../lib/domain/shared/ids";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import styles from "./missed-cards.module.css";
import { useMissedReviews } from "./use-missed-reviews";

interface MissedCardsProps {
  readonly missed: readonly MarkedAnswer[];
  readonly deckId: DeckId;
}

/** Offers to take what was missed into the reviews. */
export function MissedCards({ missed, deckId }: MissedCardsProps) {
  const t = useMessages(quizMessages);
  const { stage, savedCount, error, save } = useMissedReviews(missed);

  if (stage === "saved") {
    return (
      <section className={styles.missed} aria-live="polite">
        <p>{t.missedAdded(savedCount)}</p>
        <ButtonLink variant="primary" href={`/review/?deck=${encodeURIComponent(deckId)}`}>
          {t.goReview}
        </ButtonLink>
      </section>
    );
  }
  return (
    <section className={styles.missed}>
      <p>{t.missedIntro(missed.length)}</p>
      {error !== null && <ErrorView error={error} />}
      <Button variant="primary" disabled={stage === "saving"} onClick={() => void save()}>
        {stage === "saving" ? t.reviewingMissed : t.reviewMissed}
      </Button>
    </section>
  );
}
