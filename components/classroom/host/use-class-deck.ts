"use client";
import type { Deck } from "../../../lib/domain/collection/deck";
import { descendantIds } from "../../../lib/domain/collection/deck-tree";
import type { CardWithNote } from "../../../lib/domain/ports";
import { AppError } from "../../../lib/domain/shared/app-error";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { useServices } from "../../shell/services-context";
import { type LiveQuery, useLiveQuery } from "../../shell/use-live-query";

export interface ClassDeck {
  readonly deck: Deck;
  readonly cards: readonly CardWithNote[];
}

/** A deck with the cards of all decks inside it. */
export function useClassDeck(deckId: DeckId): LiveQuery<ClassDeck> {
  const { collection } = useServices();
  return useLiveQuery(async () => {
    const decks = await collection.decks.list();
    const deck = decks.find(({ id }) => id === deckId);
    if (!deck) throw new AppError("deck/not-found");
    const lists = await Promise.all(descendantIds(decks, deckId).map((id) => collection.notes.listByDeck(id)));
    return { deck, cards: lists.flat() };
  }, [collection, deckId]);
}
