"use client";
import type { Deck } from "../../lib/domain/collection/deck";
import type { StoredDocument } from "../../lib/domain/document/document";
import type { DeckId } from "../../lib/domain/shared/ids";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useErrorText } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useToast } from "../ui/toast";

export interface DocumentChanges {
  rename(title: string): Promise<void>;
  move(deck: Deck): Promise<void>;
  /** True when it is done. */
  remove(): Promise<boolean>;
}

/** Renames, moves and deletes a document; each can be undone from the message that tells of it. */
export function useDocumentChanges(document: StoredDocument, deckId: DeckId | null): DocumentChanges {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const errorText = useErrorText();
  const toast = useToast();
  const { collection, clock, pending } = useServices();
  const { documents } = collection;

  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    try {
      await pending.track(change());
      return true;
    } catch (error) {
      toast.show({ message: errorText(error) });
      return false;
    }
  };
  const attemptWithUndo = async (change: () => Promise<void>, undo: (() => Promise<void>) | null, message: string) => {
    const isDone = await attempt(change);
    const action = undo ? { label: common.undo, onAct: () => void attempt(undo) } : undefined;
    if (isDone) toast.show({ message, action });
    return isDone;
  };

  return {
    rename: async (title) => {
      const undo = () => documents.rename(document.id, document.title);
      await attemptWithUndo(() => documents.rename(document.id, title), undo, t.renamed);
    },
    move: async (deck) => {
      const undo = deckId ? () => documents.move(document.id, deckId) : null;
      await attemptWithUndo(() => documents.move(document.id, deck.id), undo, t.moved(deck.name));
    },
    remove: () =>
      attemptWithUndo(
        () => documents.setDeleted(document.id, clock.now()),
        () => documents.setDeleted(document.id, null),
        t.deleted,
      ),
  };
}
