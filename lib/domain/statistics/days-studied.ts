import type { Review } from "../review/review";
import { DAY_MILLIS, type StudyDay } from "../shared/time";

/** A run of study days: `from` is in it, `until` is not. */
export interface DayRange {
  readonly from: StudyDay;
  readonly until: StudyDay;
}

/** The calendar month that a study day belongs to. */
export function studyMonth(day: StudyDay): DayRange {
  const date = new Date(day * DAY_MILLIS);
  const firstOf = (month: number): StudyDay => Date.UTC(date.getUTCFullYear(), month, 1) / DAY_MILLIS;
  return { from: firstOf(date.getUTCMonth()), until: firstOf(date.getUTCMonth() + 1) };
}

/**
 * On how many days something was reviewed: a count that a missed day never takes back.
 *
 * @returns 0 to the length of the range
 */
export function daysStudied(reviews: readonly Review[], { from, until }: DayRange): number {
  const days = reviews
    .filter(({ studyDay, undoneAt }) => undoneAt === null && studyDay >= from && studyDay < until)
    .map(({ studyDay }) => studyDay);
  return new Set(days).size;
}
