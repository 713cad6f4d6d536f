"use client";
import { type Card, queueOf } from "../../lib/domain/collection/card";
import type { CardWithNote } from "../../lib/domain/ports";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useToast } from "../ui/toast";
import { useAttempt } from "./use-attempt";

/** What can be done to a card in a list; each can be taken back. */
export function useCardActions() {
  const { collection, clock } = useServices();
  const t = useMessages(deckMessages);
  const { undo } = useMessages(commonMessages);
  const toast = useToast();
  const attempt = useAttempt();

  const undoable = async (act: () => Promise<void>, takeBack: () => Promise<void>, message: string) => {
    if (!(await attempt(act))) return;
    toast.show({ message, action: { label: undo, onAct: () => void attempt(takeBack) } });
  };
  const suspended = (card: Card, isSuspended: boolean): Card => {
    const changed = { ...card, isSuspended };
    return { ...changed, queue: queueOf(changed) };
  };

  return {
    toggleSuspended: ({ card }: CardWithNote) =>
      undoable(
        () => collection.cards.saveFlags(suspended(card, !card.isSuspended)),
        () => collection.cards.saveFlags(card),
        card.isSuspended ? t.cardResumed : t.cardSuspended,
      ),
    remove: ({ note }: CardWithNote) =>
      undoable(
        () => collection.notes.setDeleted([note.id], clock.now()),
        () => collection.notes.setDeleted([note.id], null),
        t.cardDeleted,
      ),
  };
}
