"use client";
import type { DeckOverview } from "../../lib/domain/collection/deck";
import type { DocumentSummary } from "../../lib/domain/ports";
import { studyMoment } from "../../lib/domain/scheduler/study-day";
import { useServices } from "../shell/services-context";
import { type LiveQuery, useLiveQuery } from "../shell/use-live-query";
import { useMinute } from "../shell/use-study-moment";

interface Decks {
  readonly overviews: readonly DeckOverview[];
  readonly documents: readonly DocumentSummary[];
}

/** Every deck and every document, with what the decks ask for now. */
export function useDecks(): LiveQuery<Decks> {
  const { collection, clock } = useServices();
  const minute = useMinute();
  return useLiveQuery(
    async () => {
      const { rolloverHour, newCardsPerDay } = await collection.settings.get();
      const now = studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour });
      const [overviews, documents] = await Promise.all([
        collection.decks.overview(now, newCardsPerDay),
        collection.documents.list(),
      ]);
      return { overviews, documents };
    },
    [collection, clock],
    minute,
  );
}
