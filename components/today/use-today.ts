"use client";
import type { DeckOverview, DueCounts } from "../../lib/domain/collection/deck";
import type { DocumentSummary } from "../../lib/domain/ports";
import { studyMoment } from "../../lib/domain/scheduler/study-day";
import type { StudyDay } from "../../lib/domain/shared/time";
import { studyMonth } from "../../lib/domain/statistics/days-studied";
import { useServices } from "../shell/services-context";
import { type LiveQuery, useLiveQuery } from "../shell/use-live-query";
import { useMinute } from "../shell/use-study-moment";

export interface Today {
  readonly studyDay: StudyDay;
  readonly decks: readonly DeckOverview[];
  readonly documents: readonly DocumentSummary[];
  /** Over all decks; new cards as far as today's limit goes. */
  readonly due: DueCounts;
  readonly studiedDays: ReadonlySet<StudyDay>;
}

function dueOverAll(decks: readonly DeckOverview[], newCardsLeft: number): DueCounts {
  const roots = decks.filter(({ deck }) => deck.parentId === null).map(({ due }) => due);
  const sum = (count: (due: DueCounts) => number) => roots.reduce((total, due) => total + count(due), 0);
  return {
    newCount: Math.min(
      sum((due) => due.newCount),
      newCardsLeft,
    ),
    learningCount: sum((due) => due.learningCount),
    reviewCount: sum((due) => due.reviewCount),
  };
}

/** What waits today, over all decks. */
export function useToday(): LiveQuery<Today> {
  const { collection, clock } = useServices();
  const minute = useMinute();

  return useLiveQuery(
    async () => {
      const { rolloverHour, newCardsPerDay } = await collection.settings.get();
      const now = studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour });
      const [decks, documents, introduced, reviews] = await Promise.all([
        collection.decks.overview(now, newCardsPerDay),
        collection.documents.list(),
        collection.cards.countIntroduced(now.studyDay),
        collection.reviews.listByDay(studyMonth(now.studyDay).from, now.studyDay + 1),
      ]);
      return {
        studyDay: now.studyDay,
        decks,
        documents,
        due: dueOverAll(decks, Math.max(0, newCardsPerDay - introduced)),
        studiedDays: new Set(reviews.map((review) => review.studyDay)),
      };
    },
    [collection, clock],
    minute,
  );
}
