import type { StudyMoment } from "../../lib/domain/shared/time";
import { DAY_MILLIS, HOUR_MILLIS } from "../../lib/domain/shared/time";

/** The very beginning of a study day, counted in UTC. */
export function aStudyMoment(studyDay = 20_000): StudyMoment {
  return { at: studyDay * DAY_MILLIS, studyDay, dayEndsAt: (studyDay + 1) * DAY_MILLIS };
}

/** An instant as a learner lives it in UTC, with the rollover at four. */
export function momentOf(at: number): StudyMoment {
  const studyDay = Math.floor((at - 4 * HOUR_MILLIS) / DAY_MILLIS);
  return { at, studyDay, dayEndsAt: (studyDay + 1) * DAY_MILLIS + 4 * HOUR_MILLIS };
}

/** Noon of a study day, in UTC with the rollover at four. */
export function noonOf(studyDay: number): StudyMoment {
  return momentOf(studyDay * DAY_MILLIS + 12 * HOUR_MILLIS);
}
