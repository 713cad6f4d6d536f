"use client";
import { type Card, queueOf } from "../../lib/domain/collection/card";
import type { CardWithNote } from "../../lib/domain/ports";
import type { ReviewSessionEvent } from "../../lib/domain/review/review-session";
import { commonMessages } from "../../lib/i18n/messages/common";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useErrorText } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useStudyClock } from "../shell/use-study-moment";
import { useWriteQueue } from "../shell/write-queue-context";
import { useToast } from "../ui/toast";

type Flags = Pick<Card, "isSuspended" | "buriedOnDay">;

/** Takes the card out of the session: for good, or until tomorrow. Both can be taken back. */
export function useSetAside(entry: CardWithNote | null, dispatch: (event: ReviewSessionEvent) => void) {
  const { collection } = useServices();
  const studyNow = useStudyClock();
  const writes = useWriteQueue();
  const toast = useToast();
  const errorText = useErrorText();
  const t = useMessages(reviewMessages);
  const { undo } = useMessages(commonMessages);

  const setAside = (asked: CardWithNote, flags: Partial<Flags>, message: string) => {
    const save = (card: Card) =>
      writes.add({
        run: () => collection.cards.saveFlags(card),
        onRefused: (error) => toast.show({ message: errorText(error) }),
      });
    const flagged = { ...asked.card, ...flags };
    save({ ...flagged, queue: queueOf(flagged) });
    dispatch({ type: "removed", cardId: asked.card.id });
    const putBack = () => {
      save(asked.card);
      dispatch({ type: "put-back", entry: asked });
    };
    toast.show({ message, action: { label: undo, onAct: putBack } });
  };

  return {
    suspend: () => entry && setAside(entry, { isSuspended: true }, t.suspended),
    bury: () => entry && setAside(entry, { buriedOnDay: studyNow().studyDay }, t.buried),
  };
}
