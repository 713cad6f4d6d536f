"use client";
import { useState } from "react";
import { importMessages } from "../../lib/i18n/messages/import";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";
import { Button } from "../ui/button";
import { type CandidateChoices, keptCount } from "./candidate-choices";
import { DeckField, newDeckChoice } from "./deck-field";
import type { ImportText } from "./import-stage";
import styles from "./save-bar.module.css";
import type { ImportActions } from "./use-import";
import { type DeckChoice, useSaveCards } from "./use-save-cards";

interface SaveBarProps {
  readonly text: ImportText;
  readonly choices: CandidateChoices;
  readonly actions: ImportActions;
}

/** Where the cards go, and the one button that saves them. Always in view. */
export function SaveBar({ text, choices, actions }: SaveBarProps) {
  const t = useMessages(importMessages);
  const { collection } = useServices();
  const decks = useLiveQuery(() => collection.decks.list(), [collection]).value ?? [];
  const [chosen, setChosen] = useState<DeckChoice | null>(null);
  const { save, isSaving, error } = useSaveCards(text, actions.finish);
  const { title } = text.document;

  const ownDeck = text.isNew ? undefined : decks.find(({ id }) => id === text.deckId);
  const suggested: DeckChoice = ownDeck ? { isNew: false, deckId: ownDeck.id } : newDeckChoice(decks, title);
  const choice = chosen ?? suggested;
  const count = keptCount(choices);
  const label = count === 0 ? t.saveNone : t.saveCards(count);

  return (
    <section className={styles.bar}>
      {error !== null && <ErrorView error={error} />}
      <DeckField decks={decks} title={title} choice={choice} onChange={setChosen} />
      <div className={styles.buttons}>
        <Button variant="quiet" disabled={isSaving} onClick={actions.goBack}>
          {t.startOver}
        </Button>
        <Button
          variant="primary"
          className={styles.save}
          disabled={count === 0 || isSaving}
          onClick={() => void save(choices, choice)}
        >
          {isSaving ? t.saving : label}
        </Button>
      </div>
    </section>
  );
}
