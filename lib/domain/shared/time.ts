/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** Whole local days since 1970-01-01, where a day begins at the learner's rollover hour. */
export type StudyDay = number;

/** What turns an instant into a study day. */
export interface StudyCalendar {
  /** IANA name, for example `Asia/Shanghai`. */
  readonly timeZone: string;
  /** Local hour at which a new study day begins, 0 to 23. */
  readonly rolloverHour: number;
}

/** One moment, told both ways. Made at the edge by `studyMoment`, so that they always agree. */
export interface StudyMoment {
  readonly at: EpochMs;
  readonly studyDay: StudyDay;
  /** The instant at which this study day ends and the next begins. */
  readonly dayEndsAt: EpochMs;
}

export const SECOND_MILLIS = 1000;
export const MINUTE_MILLIS = 60 * SECOND_MILLIS;
export const HOUR_MILLIS = 60 * MINUTE_MILLIS;
export const DAY_MILLIS = 24 * HOUR_MILLIS;
