"use client";
import type { Deck, DeckOverview } from "../../lib/domain/collection/deck";
import type { CardWithNote, DocumentSummary } from "../../lib/domain/ports";
import { studyMoment } from "../../lib/domain/scheduler/study-day";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DeckId } from "../../lib/domain/shared/ids";
import type { StudyDay } from "../../lib/domain/shared/time";
import { useServices } from "../shell/services-context";
import { type LiveQuery, useLiveQuery } from "../shell/use-live-query";
import { useMinute } from "../shell/use-study-moment";

export interface DeckContent {
  readonly overview: DeckOverview;
  readonly decks: readonly Deck[];
  /** Decks directly inside it. */
  readonly inside: readonly DeckOverview[];
  readonly cards: readonly CardWithNote[];
  /** Documents whose cards go to this deck. */
  readonly documents: readonly DocumentSummary[];
  readonly studyDay: StudyDay;
}

/** One deck with its cards. */
export function useDeck(id: DeckId): LiveQuery<DeckContent> {
  const { collection, clock } = useServices();
  const minute = useMinute();
  return useLiveQuery(
    async () => {
      const { rolloverHour, newCardsPerDay } = await collection.settings.get();
      const now = studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour });
      const overviews = await collection.decks.overview(now, newCardsPerDay);
      const overview = overviews.find(({ deck }) => deck.id === id);
      if (!overview) throw new AppError("deck/not-found");
      const [cards, documents] = await Promise.all([
        collection.notes.listByDeck(overview.deck.id),
        collection.documents.list(),
      ]);
      return {
        overview,
        decks: overviews.map(({ deck }) => deck),
        inside: overviews.filter(({ deck }) => deck.parentId === id),
        cards,
        documents: documents.filter(({ deckId }) => deckId === id),
        studyDay: now.studyDay,
      };
    },
    [collection, clock, id],
    minute,
  );
}
