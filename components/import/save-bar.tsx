"use client";
import { importMessages } from "../../lib/i18n/messages/import";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { type CandidateChoices, keptCount } from "./candidate-choices";
import type { ImportText } from "./import-stage";
import styles from "./save-bar.module.css";
import type { ImportActions } from "./use-import";
import { type DeckChoice, useSaveCards } from "./use-save-cards";

interface SaveBarProps {
  readonly text: ImportText;
  readonly choices: CandidateChoices;
  readonly deck: DeckChoice;
  readonly actions: ImportActions;
}

/** The one button that saves the cards. Always in view. */
export function SaveBar({ text, choices, deck, actions }: SaveBarProps) {
  const t = useMessages(importMessages);
  const { save, isSaving, error } = useSaveCards(text, actions.finish);
  const count = keptCount(choices);
  const label = count === 0 ? t.saveNone : t.saveCards(count);

  return (
    <section className={styles.bar}>
      {error !== null && <ErrorView error={error} />}
      <div className={styles.buttons}>
        <Button variant="quiet" disabled={isSaving} onClick={actions.goBack}>
          {t.startOver}
        </Button>
        <Button
          variant="primary"
          className={styles.save}
          disabled={count === 0 || isSaving}
          onClick={() => void save(choices, deck)}
        >
          {isSaving ? t.saving : label}
        </Button>
      </div>
    </section>
  );
}
