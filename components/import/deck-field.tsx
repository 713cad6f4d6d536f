"use client";
import type { Deck } from "../../lib/domain/collection/deck";
import { cleanDeckName, uniqueDeckName } from "../../lib/domain/collection/deck-name";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import type { DeckChoice } from "./use-save-cards";

const NEW_DECK = "new";

interface DeckFieldProps {
  readonly decks: readonly Deck[];
  /** The name of the document, which a new deck takes. */
  readonly title: string;
  readonly choice: DeckChoice;
  onChange(choice: DeckChoice): void;
}

/** A new deck named after a document, told apart from those that are there. */
export function newDeckChoice(decks: readonly Deck[], title: string): DeckChoice {
  return { isNew: true, name: uniqueDeckName(decks, cleanDeckName(title), null) };
}

/** Which deck the cards go to. */
export function DeckField({ decks, title, choice, onChange }: DeckFieldProps) {
  const t = useMessages(importMessages);
  const newChoice = newDeckChoice(decks, title);
  const choose = (value: string) => {
    const deck = decks.find(({ id }) => id === value);
    onChange(deck ? { isNew: false, deckId: deck.id } : newChoice);
  };

  return (
    <Field label={t.deckLabel}>
      {(control) => (
        <Select
          {...control}
          value={choice.isNew ? NEW_DECK : choice.deckId}
          onChange={(event) => choose(event.target.value)}
        >
          {newChoice.isNew && <option value={NEW_DECK}>{t.newDeck(newChoice.name)}</option>}
          {decks.map((deck) => (
            <option key={deck.id} value={deck.id}>
              {deck.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
