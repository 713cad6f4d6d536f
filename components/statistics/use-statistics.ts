"use client";
import type { Review } from "../../lib/domain/review/review";
import { studyDay } from "../../lib/domain/scheduler/study-day";
import type { StudyDay } from "../../lib/domain/shared/time";
import { useServices } from "../shell/services-context";
import { type LiveQuery, useLiveQuery } from "../shell/use-live-query";

export interface ReviewHistory {
  readonly today: StudyDay;
  readonly desiredRetention: number;
  /** Every review that counts, oldest first. */
  readonly reviews: readonly Review[];
}

/** The learner's reviews and the study day it is now. */
export function useStatistics(): LiveQuery<ReviewHistory> {
  const { collection, clock } = useServices();
  return useLiveQuery(async () => {
    const { rolloverHour, desiredRetention } = await collection.settings.get();
    const today = studyDay(clock.now(), { timeZone: clock.timeZone(), rolloverHour });
    return { today, desiredRetention, reviews: await collection.reviews.listByDay(0, today + 1) };
  }, [collection, clock]);
}
