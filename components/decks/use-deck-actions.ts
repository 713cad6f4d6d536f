"use client";
import type { Deck } from "../../lib/domain/collection/deck";
import { uniqueDeckName } from "../../lib/domain/collection/deck-name";
import type { DocumentSummary } from "../../lib/domain/ports";
import type { DeckId } from "../../lib/domain/shared/ids";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useToast } from "../ui/toast";
import { useAttempt } from "./use-attempt";

/** What can be done to decks and documents. Every deletion and move can be taken back. */
export function useDeckActions(decks: readonly Deck[]) {
  const { collection, clock, newId } = useServices();
  const t = useMessages(deckMessages);
  const { undo } = useMessages(commonMessages);
  const toast = useToast();
  const attempt = useAttempt();

  const undoable = (act: () => Promise<void>, takeBack: () => Promise<void>, message: string) =>
    void attempt(act).then((isDone) => {
      if (isDone) toast.show({ message, action: { label: undo, onAct: () => void attempt(takeBack) } });
    });

  return {
    createDeck: (name: string, parentId: DeckId | null) =>
      void attempt(() =>
        collection.decks.save({
          id: newId<DeckId>(),
          name: uniqueDeckName(decks, name, parentId),
          parentId,
          createdAt: clock.now(),
          deletedAt: null,
        }),
      ),
    renameDeck: (deck: Deck, name: string) => void attempt(() => collection.decks.save({ ...deck, name })),
    moveDeck: (deck: Deck, parentId: DeckId | null) =>
      undoable(
        () => collection.decks.save({ ...deck, parentId }),
        () => collection.decks.save(deck),
        t.moved,
      ),
    deleteDeck: ({ id, name }: Deck) =>
      undoable(
        () => collection.decks.setDeleted(id, clock.now()),
        () => collection.decks.setDeleted(id, null),
        t.deckDeleted(name),
      ),
    renameDocument: ({ id }: DocumentSummary, title: string) =>
      void attempt(() => collection.documents.rename(id, title)),
    moveDocument: ({ id, deckId: from }: DocumentSummary, deckId: DeckId) =>
      undoable(
        () => collection.documents.move(id, deckId),
        async () => {
          if (from) await collection.documents.move(id, from);
        },
        t.moved,
      ),
    deleteDocument: ({ id, title }: DocumentSummary) =>
      undoable(
        () => collection.documents.setDeleted(id, clock.now()),
        () => collection.documents.setDeleted(id, null),
        t.documentDeleted(title),
      ),
  };
}

export type DeckActions = ReturnType<typeof useDeckActions>;
