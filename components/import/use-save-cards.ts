"use client";
import { useRef, useState } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import type { StoredDocument } from "../../lib/domain/document/document";
import type { Collection } from "../../lib/domain/ports";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DeckId } from "../../lib/domain/shared/ids";
import type { EpochMs } from "../../lib/domain/shared/time";
import type { Services } from "../shell/services";
import { useServices } from "../shell/services-context";
import type { CandidateChoices } from "./candidate-choices";
import { chosenCards } from "./chosen-cards";
import type { ImportText, SavedCards } from "./import-stage";

/** Where the cards go: a deck of the collection, or a new one of this name. */
export type DeckChoice =
  | { readonly isNew: true; readonly name: string }
  | { readonly isNew: false; readonly deckId: DeckId };

async function positionAfter(collection: Collection, deckId: DeckId): Promise<number> {
  const cards = await collection.notes.listByDeck(deckId);
  return cards.reduce((next, { card }) => Math.max(next, card.position + 1), 0);
}

async function targetDeck(services: Services, choice: DeckChoice, now: EpochMs): Promise<Deck> {
  if (choice.isNew) {
    return { id: services.newId(), name: choice.name, parentId: null, createdAt: now, deletedAt: null };
  }
  const deck = await services.collection.decks.get(choice.deckId);
  if (!deck) throw new AppError("deck/not-found");
  return deck;
}

function storedDocument(text: ImportText, now: EpochMs): StoredDocument | null {
  if (!text.isNew) return null;
  return {
    ...text.document,
    addedAt: now,
    deletedAt: null,
    fingerprint: text.fingerprint,
    builtIn: text.builtIn,
  };
}

/** Writes the chosen cards with their document and deck in one transaction: all of it, or nothing. */
async function saveCards(
  services: Services,
  text: ImportText,
  choices: CandidateChoices,
  choice: DeckChoice,
): Promise<SavedCards> {
  const now = services.clock.now();
  const deck = await targetDeck(services, choice, now);
  const firstPosition = choice.isNew ? 0 : await positionAfter(services.collection, deck.id);
  const cards = chosenCards(choices, { deckId: deck.id, firstPosition, now, newId: services.newId });
  const document = storedDocument(text, now);
  await services.pending.track(
    services.collection.notes.add({ ...(choice.isNew ? { deck } : {}), ...(document ? { document } : {}), cards }),
  );
  return { deckId: deck.id, deckName: deck.name, cardCount: cards.length };
}

/** Saving from the candidates: at most one save runs, and a failed one leaves every choice as it was. */
export function useSaveCards(text: ImportText, onSaved: (saved: SavedCards) => void) {
  const services = useServices();
  const isRunning = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const save = async (choices: CandidateChoices, choice: DeckChoice) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setSaving(true);
    setError(null);
    try {
      onSaved(await saveCards(services, text, choices, choice));
    } catch (failure) {
      setError(failure);
    } finally {
      isRunning.current = false;
      setSaving(false);
    }
  };
  return { save, isSaving, error };
}
