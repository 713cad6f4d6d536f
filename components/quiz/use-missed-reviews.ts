"use client";
import { useRef, useState } from "react";
import type { MarkedAnswer } from "../../lib/domain/quiz/quiz";
import { reviewMisses } from "../../lib/domain/quiz/review-misses";
import { studyMoment } from "../../lib/domain/scheduler/study-day";
import type { ReviewId } from "../../lib/domain/shared/ids";
import type { Services } from "../shell/services";
import { useServices } from "../shell/services-context";

export type MissedStage = "offered" | "saving" | "saved";

/** Rates the missed cards Again, as they are now, in one transaction. */
async function saveMisses(services: Services, missed: readonly MarkedAnswer[]): Promise<number> {
  const { collection, clock, newId, pending } = services;
  const { rolloverHour, desiredRetention } = await collection.settings.get();
  const now = studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour });
  const found = await Promise.all(missed.map(({ cardId }) => collection.cards.get(cardId)));
  const cards = found.flatMap((entry) => (entry ? [{ card: entry.card, reviewId: newId<ReviewId>() }] : []));
  await pending.track(collection.reviews.saveAll(reviewMisses(cards, { now, desiredRetention })));
  return cards.length;
}

/** Takes the misses of one quiz into the schedule, once; after a failure it can be tried again. */
export function useMissedReviews(missed: readonly MarkedAnswer[]) {
  const services = useServices();
  const isTaken = useRef(false);
  const [stage, setStage] = useState<MissedStage>("offered");
  const [savedCount, setSavedCount] = useState(0);
  const [error, setError] = useState<unknown>(null);

  const save = async () => {
    if (isTaken.current) return;
    isTaken.current = true;
    setStage("saving");
    setError(null);
    try {
      setSavedCount(await saveMisses(services, missed));
      setStage("saved");
    } catch (failure) {
      isTaken.current = false;
      setError(failure);
      setStage("offered");
    }
  };
  return { stage, savedCount, error, save };
}
