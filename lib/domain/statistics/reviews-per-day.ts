import type { Review } from "../review/review";
import type { StudyDay } from "../shared/time";

export interface DayCount {
  readonly day: StudyDay;
  readonly count: number;
}

/**
 * How many reviews each study day saw; those taken back are not counted.
 *
 * @param from  first day
 * @param until the day after the last
 * @returns one entry a day, empty days included, first day first
 */
export function reviewsPerDay(reviews: readonly Review[], from: StudyDay, until: StudyDay): DayCount[] {
  const counts = new Map<StudyDay, number>();
  for (const { studyDay, undoneAt } of reviews) {
    if (undoneAt === null) counts.set(studyDay, (counts.get(studyDay) ?? 0) + 1);
  }
  return Array.from({ length: Math.max(until - from, 0) }, (_, index) => {
    const day = from + index;
    return { day, count: counts.get(day) ?? 0 };
  });
}
