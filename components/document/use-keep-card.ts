"use client";
import { useState } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import { newCard } from "../../lib/domain/collection/make-card";
import type { Note } from "../../lib/domain/collection/note";
import type { StoredDocument } from "../../lib/domain/document/document";
import type { DeckId } from "../../lib/domain/shared/ids";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import type { Services } from "../shell/services";
import { useServices } from "../shell/services-context";
import { useToast } from "../ui/toast";

/** Adds the card at the end of the document's deck; where that deck is gone, of a new one with the document's name. */
async function keepCard(services: Services, document: StoredDocument, deckId: DeckId | null, note: Note) {
  const { collection, clock, newId } = services;
  const deck = deckId ? await collection.decks.get(deckId) : undefined;
  if (deck) {
    const others = await collection.notes.listByDeck(deck.id);
    const position = others.reduce((next, { card }) => Math.max(next, card.position + 1), 0);
    const kept = { ...note, deckId: deck.id };
    return collection.notes.add({ cards: [{ note: kept, card: newCard(kept, newId(), position) }] });
  }
  const id = newId<DeckId>();
  const fresh: Deck = { id, name: document.title, parentId: null, createdAt: clock.now(), deletedAt: null };
  const kept = { ...note, deckId: id };
  await collection.notes.add({ deck: fresh, cards: [{ note: kept, card: newCard(kept, newId(), 0) }] });
  await collection.documents.move(document.id, id);
}

/** Keeps a card made in the reading view. */
export function useKeepCard(document: StoredDocument, deckId: DeckId | null) {
  const t = useMessages(documentMessages);
  const services = useServices();
  const toast = useToast();
  const [error, setError] = useState<unknown>(null);

  const keep = async (note: Note) => {
    setError(null);
    try {
      await services.pending.track(keepCard(services, document, deckId, note));
      toast.show({ message: t.cardKept });
    } catch (failure) {
      setError(failure);
    }
  };
  return { keep, error };
}
