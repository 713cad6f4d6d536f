import fc from "fast-check";
import { startOfStudyDay, studyDay, studyMoment } from "../../../lib/domain/scheduler/study-day";
import vectors from "../../fixtures/scheduling/day-boundary-vectors.json";

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "America/Los_Angeles",
  "Europe/Berlin",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
  "America/St_Johns",
  "Australia/Lord_Howe",
];
const calendar = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  rolloverHour: fc.integer({ min: 0, max: 23 }),
});
const instant = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2040, 0) });

describe("studyDay", () => {
  it.each(vectors.cases)("counts $expect_elapsed_days days in $tz: $why", (vector) => {
    const learner = { timeZone: vector.tz, rolloverHour: vector.rollover_hour };

    const elapsedDays = studyDay(vector.now_ms, learner) - studyDay(vector.prev_ms, learner);

    expect(elapsedDays).toBe(vector.expect_elapsed_days);
  });

  it("counts from 1970-01-01", () => {
    const day = studyDay(Date.UTC(2026, 0, 1, 3, 59), { timeZone: "UTC", rolloverHour: 4 });

    expect(day).toBe(Date.UTC(2025, 11, 31) / 86_400_000);
  });

  it("refuses a zone nobody knows", () => {
    expect(() => studyDay(0, { timeZone: "Mars/Olympus", rolloverHour: 4 })).toThrow(RangeError);
  });
});

describe("startOfStudyDay", () => {
  it("is the instant at which the day before ends", () => {
    fc.assert(
      fc.property(instant, calendar, (at, learner) => {
        const day = studyDay(at, learner);

        const start = startOfStudyDay(day, learner);

        expect(start).toBeLessThanOrEqual(at);
        expect(studyDay(start, learner)).toBe(day);
        expect(studyDay(start - 1, learner)).toBeLessThan(day);
      }),
    );
  });

  it("is the end of the gap where the clocks skip the rollover hour", () => {
    const learner = { timeZone: "Europe/Berlin", rolloverHour: 2 };
    const day = Date.UTC(2024, 2, 31) / 86_400_000;

    const start = startOfStudyDay(day, learner);

    expect(start).toBe(Date.UTC(2024, 2, 31, 1));
  });
});

describe("studyMoment", () => {
  it("ends its day where the next one starts", () => {
    const learner = { timeZone: "Asia/Shanghai", rolloverHour: 4 };
    const evening = Date.UTC(2026, 4, 1, 15, 30);

    const moment = studyMoment(evening, learner);

    expect(moment).toEqual({
      at: evening,
      studyDay: Date.UTC(2026, 4, 1) / 86_400_000,
      dayEndsAt: Date.UTC(2026, 4, 1, 20),
    });
  });
});

it("ends the day by the calendar that is asked with, whichever was asked before", () => {
  const at = Date.UTC(2026, 2, 1, 12);
  const calendars = [
    { timeZone: "Asia/Shanghai", rolloverHour: 4 },
    { timeZone: "America/New_York", rolloverHour: 4 },
    { timeZone: "Asia/Shanghai", rolloverHour: 0 },
  ];

  for (const calendar of [...calendars, ...calendars]) {
    const { studyDay: day, dayEndsAt } = studyMoment(at, calendar);
    expect(dayEndsAt).toBe(startOfStudyDay(day + 1, calendar));
  }
});
