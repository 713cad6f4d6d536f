import fc from "fast-check";
import { learnAheadUntil, shownFrom } from "../../../lib/domain/review/learn-ahead";
import { DAY_MILLIS, MINUTE_MILLIS } from "../../../lib/domain/shared/time";
import { NOON } from "../../builders/a-review-session";

const { at, dayEndsAt } = NOON;

describe("learning ahead", () => {
  it("reaches 20 minutes into the future", () => {
    expect(learnAheadUntil(NOON)).toBe(at + 20 * MINUTE_MILLIS);
  });

  it("ends with the study day", () => {
    expect(learnAheadUntil({ at: dayEndsAt - MINUTE_MILLIS, dayEndsAt })).toBe(dayEndsAt - 1);
  });

  it("goes on in a session that lasts into the next study day", () => {
    expect(learnAheadUntil({ at: dayEndsAt, dayEndsAt })).toBe(dayEndsAt + 20 * MINUTE_MILLIS);
  });

  it("reaches a card at the very moment that is told for it, and not before", () => {
    const nearTheEnd = fc.integer({ min: dayEndsAt - DAY_MILLIS, max: dayEndsAt + DAY_MILLIS });

    fc.assert(
      fc.property(nearTheEnd, (dueAt) => {
        const from = shownFrom(dueAt, dayEndsAt);

        expect(learnAheadUntil({ at: from, dayEndsAt })).toBeGreaterThanOrEqual(dueAt);
        expect(learnAheadUntil({ at: from - 1, dayEndsAt })).toBeLessThan(dueAt);
      }),
    );
  });
});
