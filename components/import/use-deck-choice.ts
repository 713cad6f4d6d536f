"use client";
import { useState } from "react";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";
import { newDeckChoice } from "./deck-field";
import type { ImportText } from "./import-stage";
import type { DeckChoice } from "./use-save-cards";

/** The deck for the cards of a text: its own where it has one, else a new one, unless the learner chose another. */
export function useDeckChoice(text: ImportText) {
  const { collection } = useServices();
  const decks = useLiveQuery(() => collection.decks.list(), [collection]).value ?? [];
  const [chosen, choose] = useState<DeckChoice | null>(null);

  const own = text.isNew ? undefined : decks.find(({ id }) => id === text.deckId);
  const suggested: DeckChoice = own ? { isNew: false, deckId: own.id } : newDeckChoice(decks, text.document.title);
  return { decks, choice: chosen ?? suggested, choose };
}
