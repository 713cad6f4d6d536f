"use client";
import { useEffect, useState } from "react";
import { descendantIds } from "../../lib/domain/collection/deck-tree";
import type { DueCards } from "../../lib/domain/review/review-session";
import { studyMoment } from "../../lib/domain/scheduler/study-day";
import type { Settings } from "../../lib/domain/settings/settings";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DeckId, ReviewId } from "../../lib/domain/shared/ids";
import type { StudyMoment } from "../../lib/domain/shared/time";
import type { Services } from "../shell/services";
import { useServices } from "../shell/services-context";
import type { LiveQuery } from "../shell/use-live-query";

/** A sitting of five hundred cards is long enough; the rest waits for the next one. */
const MOST_CARDS = 500;

export interface SessionStart {
  readonly due: DueCards;
  readonly newLimit: number;
  readonly settings: Settings;
  readonly now: StudyMoment;
  readonly seed: string;
}

/** Loads what a session needs, once: between two cards nothing is read. */
async function loadStart({ collection, clock, newId }: Services, deckId: DeckId | null): Promise<SessionStart> {
  const [settings, decks] = await Promise.all([collection.settings.get(), collection.decks.list()]);
  if (deckId !== null && !decks.some(({ id }) => id === deckId)) throw new AppError("deck/not-found");
  const now = studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour: settings.rolloverHour });
  const deckIds = deckId === null ? decks.map(({ id }) => id) : descendantIds(decks, deckId);
  const [due, introduced] = await Promise.all([
    collection.cards.listDue(deckIds, now, MOST_CARDS),
    collection.cards.countIntroduced(now.studyDay),
  ]);
  const newLimit = Math.max(0, settings.newCardsPerDay - introduced);
  return { due, newLimit, settings, now, seed: newId<ReviewId>() };
}

/** What is due in a deck and the decks inside it, or everywhere, as it is when the screen opens. */
export function useSessionStart(deckId: DeckId | null): LiveQuery<SessionStart> {
  const services = useServices();
  const [start, setStart] = useState<LiveQuery<SessionStart>>({ status: "loading" });

  useEffect(() => {
    let isWanted = true;
    loadStart(services, deckId).then(
      (value) => isWanted && setStart({ status: "ready", value }),
      (error: unknown) => isWanted && setStart({ status: "failed", error }),
    );
    return () => {
      isWanted = false;
    };
  }, [services, deckId]);

  return start;
}
