"use client";
import { useEffect, useRef } from "react";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import type { SavedCards } from "./import-stage";
import { savePasteDraft } from "./paste-draft";
import styles from "./saved-step.module.css";

interface SavedStepProps {
  readonly saved: SavedCards;
}

/** The cards are safe; on to studying them. */
export function SavedStep({ saved }: SavedStepProps) {
  const t = useMessages(importMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const deck = encodeURIComponent(saved.deckId);
  useEffect(() => {
    savePasteDraft("");
    heading.current?.focus();
  }, []);

  return (
    <section className={styles.saved}>
      <h2 ref={heading} tabIndex={-1}>
        {t.savedTitle(saved.cardCount)}
      </h2>
      <p>{t.savedBody(saved.deckName)}</p>
      <div className={styles.buttons}>
        <ButtonLink variant="primary" href={`/review/?deck=${deck}`}>
          {t.startReview}
        </ButtonLink>
        <ButtonLink href={`/deck/?id=${deck}`}>{t.openDeck}</ButtonLink>
      </div>
    </section>
  );
}
