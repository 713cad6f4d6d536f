import fc from "fast-check";
import { type CardSchedule, NEW_SCHEDULE } from "../../../lib/domain/collection/card";
import { RATINGS, type Rating } from "../../../lib/domain/review/review";
import { createFsrs6 } from "../../../lib/domain/scheduler/fsrs6";
import { nextSchedule } from "../../../lib/domain/scheduler/next-schedule";
import { previewRatings, scheduleReview } from "../../../lib/domain/scheduler/schedule-review";
import type { CardId } from "../../../lib/domain/shared/ids";
import { DAY_MILLIS, HOUR_MILLIS, MINUTE_MILLIS, type StudyMoment } from "../../../lib/domain/shared/time";
import { aCard } from "../../builders/a-card";
import { aReviewSchedule } from "../../builders/a-schedule";
import { momentOf, noonOf } from "../../builders/a-study-moment";
import official from "../../fixtures/scheduling/official-vectors.json";

const NOON = noonOf(20_000);
const GOAL = { desiredRetention: 0.9 };

const IN_REVIEW = aReviewSchedule();

/** Waits until the next return, in the four ratings' order. */
function previews(schedule: CardSchedule, now: StudyMoment = NOON): string[] {
  const next = previewRatings(aCard({ schedule }), { now, ...GOAL });
  return RATINGS.map((rating) => {
    const wait = next[rating];
    return wait.unit === "minutes" ? `${wait.minutes} min` : `${wait.days} d`;
  });
}

/** Any schedule a card can reach by rating it. */
const reachable = fc
  .array(fc.record({ rating: fc.constantFrom(...RATINGS), waitMinutes: fc.integer({ min: 0, max: 400_000 }) }), {
    maxLength: 12,
  })
  .chain((history) => fc.tuple(fc.constant(history), fc.uuid(), fc.double({ min: 0.7, max: 0.97, noNaN: true })))
  .map(([history, id, desiredRetention]) => {
    let at = NOON.at;
    let schedule = NEW_SCHEDULE;
    for (const { rating, waitMinutes } of history) {
      schedule = scheduleReview({ id: id as CardId, schedule }, rating, { now: momentOf(at), desiredRetention });
      at += waitMinutes * MINUTE_MILLIS;
    }
    return { card: { id: id as CardId, schedule }, now: momentOf(at), desiredRetention };
  });

describe("steps", () => {
  it("begins a new card on steps of 1 and 10 minutes, or skips them", () => {
    expect(previews(NEW_SCHEDULE)).toEqual(["1 min", "6 min", "10 min", expect.stringMatching(/^[6-9] d$/)]);
  });

  it("takes Hard on the first step as midway between Again and Good", () => {
    const card = aCard();

    const { dueAt } = scheduleReview(card, "hard", { now: NOON, ...GOAL });

    expect(dueAt - NOON.at).toBe(5.5 * MINUTE_MILLIS);
  });

  it("repeats the last step on Hard and leaves it on Good", () => {
    const afterGood = scheduleReview(aCard(), "good", { now: NOON, ...GOAL });

    expect(afterGood).toMatchObject({ phase: "learning", step: 1 });
    expect(previews(afterGood, momentOf(NOON.at + 10 * MINUTE_MILLIS)).slice(0, 3)).toEqual(["1 min", "10 min", "2 d"]);
  });

  it("relearns a forgotten card for 10 minutes and counts the lapse once", () => {
    const forgotten = scheduleReview(aCard({ schedule: IN_REVIEW }), "again", { now: NOON, ...GOAL });
    const again = scheduleReview(aCard({ schedule: forgotten }), "again", { now: NOON, ...GOAL });

    expect(forgotten).toMatchObject({
      phase: "relearning",
      step: 0,
      lapseCount: 1,
      dueAt: NOON.at + 10 * MINUTE_MILLIS,
    });
    expect(again).toMatchObject({ phase: "relearning", step: 0, lapseCount: 1 });
    expect(previews(forgotten).slice(0, 2)).toEqual(["10 min", "15 min"]);
  });

  it("makes a step that crosses the rollover wait for the next day", () => {
    const late = momentOf(NOON.dayEndsAt - 5 * MINUTE_MILLIS);

    const { dueAt } = scheduleReview(aCard(), "good", { now: late, ...GOAL });

    expect(dueAt).toBe(NOON.dayEndsAt);
    expect(previews(NEW_SCHEDULE, late).slice(0, 3)).toEqual(["1 min", "1 d", "1 d"]);
  });

  it("reaches the published intervals when each review is on time", () => {
    const vector = official.vectors.find(({ id }) => id === "interval-history");
    const model = createFsrs6();
    let schedule = NEW_SCHEDULE;
    let now = NOON;
    const days: number[] = [];

    for (const grade of vector?.ratings ?? []) {
      schedule = nextSchedule(schedule, RATINGS[grade - 1] as Rating, { now, ...GOAL, model, fuzz: null });
      days.push(schedule.phase === "review" ? schedule.dueDay - now.studyDay : 0);
      now = schedule.phase === "review" ? noonOf(schedule.dueDay) : momentOf(schedule.dueAt);
    }

    expect(days).toEqual(vector?.expect_days);
  });
});

describe("whole study days", () => {
  it("is due on a day whatever the time of the review", () => {
    const morning = scheduleReview(aCard({ schedule: IN_REVIEW }), "good", { now: noonOf(20_000), ...GOAL });
    const night = scheduleReview(aCard({ schedule: IN_REVIEW }), "good", {
      now: momentOf(NOON.dayEndsAt - HOUR_MILLIS),
      ...GOAL,
    });

    expect(night.dueDay).toBe(morning.dueDay);
    expect(night.dueAt).toBe(0);
  });

  it("brings a remembered card back later than last time, where the model says so, whatever the fuzz", () => {
    const schedule = aReviewSchedule({ stabilityDays: 10.5, lastStudyDay: NOON.studyDay, dueDay: NOON.studyDay + 10 });

    const days = Array.from({ length: 50 }, (_, index) => {
      const card = aCard({ id: `card-${index}` as CardId, schedule });
      return scheduleReview(card, "hard", { now: NOON, ...GOAL }).dueDay - NOON.studyDay;
    });

    expect(Math.min(...days)).toBe(11);
  });

  it("keeps Hard and Good apart where the model would not", () => {
    const schedule = aReviewSchedule({ lastStudyDay: NOON.studyDay, dueDay: NOON.studyDay + 10 });

    const next = previewRatings(aCard({ schedule }), { now: NOON, ...GOAL });

    if (next.hard.unit !== "days") throw new Error("hard leads to days");
    expect(next.good).toEqual({ unit: "days", days: next.hard.days + 1 });
  });

  it("takes a calendar that stepped back as the same day", () => {
    const schedule = { ...IN_REVIEW, lastStudyDay: NOON.studyDay + 1 };

    const after = scheduleReview(aCard({ schedule }), "hard", { now: NOON, ...GOAL });

    expect(after.stabilityDays).toBe(IN_REVIEW.stabilityDays);
  });
});

describe("any card a learner can reach", () => {
  it("returns the later the better the rating, Good and Easy at least a day apart", () => {
    fc.assert(
      fc.property(reachable, ({ card, ...context }) => {
        const next = previewRatings(card, context);
        const waits = RATINGS.map((rating) => {
          const wait = next[rating];
          return wait.unit === "minutes" ? wait.minutes / 1440 : wait.days;
        });
        const [again = 0, hard = 0, good = 0, easy = 0] = waits;

        expect(waits).toEqual([again, hard, good, easy].sort((a, b) => a - b));
        if (next.hard.unit === "days" && card.schedule.phase === "review") {
          expect(good).toBeGreaterThanOrEqual(Math.min(hard + 1, 36_500));
        }
        if (next.good.unit === "days" && next.easy.unit === "days" && card.schedule.phase !== "new") {
          expect(easy).toBeGreaterThanOrEqual(Math.min(good + 1, 36_500));
        }
      }),
    );
  });

  it("gets exactly what the preview announced, fuzz included", () => {
    fc.assert(
      fc.property(reachable, fc.constantFrom(...RATINGS), ({ card, ...context }, rating) => {
        const announced = previewRatings(card, context)[rating];

        const { phase, dueDay, dueAt } = scheduleReview(card, rating, context);

        if (announced.unit === "minutes")
          expect(Math.ceil((dueAt - context.now.at) / MINUTE_MILLIS)).toBe(announced.minutes);
        else if (phase === "review") expect(dueDay - context.now.studyDay).toBe(announced.days);
        else expect(dueAt).toBe(context.now.dayEndsAt + (announced.days - 1) * DAY_MILLIS);
      }),
    );
  });

  it("never waits longer than a hundred years", () => {
    fc.assert(
      fc.property(reachable, ({ card, ...context }) => {
        const { dueDay } = scheduleReview(card, "easy", context);

        expect(dueDay - context.now.studyDay).toBeLessThanOrEqual(36_500);
        expect(dueDay - context.now.studyDay).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
