import type { Locale } from "../../lib/domain/settings/settings";
import { DAY_MILLIS, type StudyDay } from "../../lib/domain/shared/time";
import { localeTag } from "../../lib/i18n/format";

/**
 * The date of a study day, short: 3 Nov. A study day is a count of civil days, so its date is read in UTC,
 * whatever the zone of the device.
 */
export function formatStudyDay(locale: Locale, day: StudyDay): string {
  return new Intl.DateTimeFormat(localeTag(locale), { month: "short", day: "numeric", timeZone: "UTC" }).format(
    day * DAY_MILLIS,
  );
}
