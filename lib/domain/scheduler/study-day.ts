import {
  DAY_MILLIS,
  type EpochMs,
  HOUR_MILLIS,
  type StudyCalendar,
  type StudyDay,
  type StudyMoment,
} from "../shared/time";

/** Local time is never further from UTC than this, in either direction, in any zone on record. */
const LARGEST_OFFSET_MILLIS = 16 * HOUR_MILLIS;

// Making a formatter costs a hundred times as much as using it.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What a clock on the wall shows, read as if it were UTC. */
function wallMillis(at: EpochMs, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of clockOf(timeZone).formatToParts(at)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The study day an instant belongs to: the local date, where a day begins at the rollover hour.
 *
 * @param at any instant
 * @returns whole days since 1970-01-01; two reviews are as many days apart as their study days
 * @throws {RangeError} if the zone is unknown
 * @see https://docs.ankiweb.net/preferences.html#review (next day starts at)
 */
export function studyDay(at: EpochMs, calendar: StudyCalendar): StudyDay {
  return Math.floor((wallMillis(at, calendar.timeZone) - calendar.rolloverHour * HOUR_MILLIS) / DAY_MILLIS);
}

/**
 * The first instant of a study day. Searched for, since a clock change can skip or repeat the rollover hour.
 *
 * @param day whole days since 1970-01-01
 * @returns an instant; one millisecond earlier it is still the day before
 * @throws {RangeError} if the zone is unknown
 */
export function startOfStudyDay(day: StudyDay, calendar: StudyCalendar): EpochMs {
  const expected = day * DAY_MILLIS + calendar.rolloverHour * HOUR_MILLIS;
  let before = expected - LARGEST_OFFSET_MILLIS;
  let start = expected + LARGEST_OFFSET_MILLIS;
  while (start - before > 1) {
    const middle = Math.floor((before + start) / 2);
    if (studyDay(middle, calendar) >= day) start = middle;
    else before = middle;
  }
  return start;
}

/**
 * An instant with the study day it falls in and the instant that day ends.
 *
 * @throws {RangeError} if the zone is unknown
 */
export function studyMoment(at: EpochMs, calendar: StudyCalendar): StudyMoment {
  const day = studyDay(at, calendar);
  return { at, studyDay: day, dayEndsAt: endOfStudyDay(day, calendar) };
}

// Searching for it takes thirty readings of a clock on the wall, and a session asks at every key.
let lastEnd: (StudyCalendar & { readonly day: StudyDay; readonly endsAt: EpochMs }) | undefined;

function endOfStudyDay(day: StudyDay, { timeZone, rolloverHour }: StudyCalendar): EpochMs {
  const isKnown = lastEnd?.day === day && lastEnd.timeZone === timeZone && lastEnd.rolloverHour === rolloverHour;
  if (lastEnd && isKnown) return lastEnd.endsAt;
  const endsAt = startOfStudyDay(day + 1, { timeZone, rolloverHour });
  lastEnd = { day, timeZone, rolloverHour, endsAt };
  return endsAt;
}
