import type { StudyMoment } from "../../lib/domain/shared/time";
import { DAY_MILLIS } from "../../lib/domain/shared/time";

/** The very beginning of a study day, counted in UTC. */
export function aStudyMoment(studyDay = 20_000): StudyMoment {
  return { at: studyDay * DAY_MILLIS, studyDay, dayEndsAt: (studyDay + 1) * DAY_MILLIS };
}
