"use client";
import { descendantIds } from "../../lib/domain/collection/deck-tree";
import type { DeckId } from "../../lib/domain/shared/ids";
import { DAY_MILLIS } from "../../lib/domain/shared/time";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";
import { useStudyClock } from "../shell/use-study-moment";

/** Enough to count honestly; nobody plans beyond. */
const MOST_CARDS = 1000;

/** How many cards return tomorrow, in a deck and those inside it or everywhere; `null` till it is known. */
export function useTomorrow(deckId: DeckId | null): number | null {
  const { collection } = useServices();
  const studyNow = useStudyClock();
  const query = useLiveQuery(async () => {
    const decks = await collection.decks.list();
    const deckIds = deckId === null ? decks.map(({ id }) => id) : descendantIds(decks, deckId);
    const { dayEndsAt, studyDay } = studyNow();
    const tomorrow = { at: dayEndsAt + DAY_MILLIS - 1, studyDay: studyDay + 1, dayEndsAt: dayEndsAt + DAY_MILLIS };
    const due = await collection.cards.listDue(deckIds, tomorrow, MOST_CARDS);
    return due.learning.length + due.review.length;
  }, [collection, deckId, studyNow]);
  return query.value ?? null;
}
