import fc from "fast-check";
import type { Card } from "../../../lib/domain/collection/card";
import { recordReview, undoReview } from "../../../lib/domain/review/record-review";
import { RATINGS, type Review, type ReviewOrigin } from "../../../lib/domain/review/review";
import { foldReviews } from "../../../lib/domain/scheduler/schedule-review";
import type { CardId, ReviewId } from "../../../lib/domain/shared/ids";
import { MINUTE_MILLIS } from "../../../lib/domain/shared/time";
import { aCard } from "../../builders/a-card";
import { momentOf, noonOf } from "../../builders/a-study-moment";

const ORIGINS: readonly ReviewOrigin[] = ["review", "quiz", "class"];

const rate = fc.record({
  type: fc.constant("rate" as const),
  rating: fc.constantFrom(...RATINGS),
  // Now and then a clock is set back.
  waitMinutes: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -5000, max: 100_000 })),
  desiredRetention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
  origin: fc.constantFrom(...ORIGINS),
});
const undo = fc.record({ type: fc.constant("undo" as const) });
const acts = fc.array(fc.oneof({ weight: 3, arbitrary: rate }, { weight: 1, arbitrary: undo }), { maxLength: 25 });

interface Life {
  readonly card: Card;
  readonly log: readonly Review[];
  /** The card as it was before each review that still counts. */
  readonly before: readonly string[];
}

/** Lives a card's life as the screens do: each rating is recorded, each undo takes back the latest one. */
function live(
  id: CardId,
  given: readonly (typeof acts extends fc.Arbitrary<infer Acts> ? Acts : never)[number][],
): Life {
  let at = noonOf(20_000).at;
  let life: Life = { card: aCard({ id }), log: [], before: [] };
  for (const act of given) {
    const latest = life.log.findLast(({ undoneAt }) => undoneAt === null);
    if (act.type === "rate") {
      at += act.waitMinutes * MINUTE_MILLIS;
      const reviewId = `review-${life.log.length}` as ReviewId;
      const context = { reviewId, now: momentOf(at), durationMillis: 1000, ...act };
      const { card, review } = recordReview(life.card, act.rating, context);
      life = { card, log: [...life.log, review], before: [...life.before, JSON.stringify(life.card)] };
    } else if (latest) {
      const card = undoReview(life.card, life.log, latest.id);
      expect(JSON.stringify(card)).toBe(life.before.at(-1));
      const log = life.log.map((review) => (review.id === latest.id ? { ...review, undoneAt: at } : review));
      life = { card, log, before: life.before.slice(0, -1) };
    }
  }
  return life;
}

describe("the review log", () => {
  it("rebuilds the card after any ratings and undos, and each undo restores it byte by byte", () => {
    fc.assert(
      fc.property(fc.uuid(), acts, (id, given) => {
        const { card, log } = live(id as CardId, given);

        expect(foldReviews(card.id, log)).toEqual(card.schedule);
        expect(JSON.stringify(foldReviews(card.id, log))).toBe(JSON.stringify(card.schedule));
      }),
    );
  });

  it("is the same in whatever order it is read", () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.nat()), (given, keys) => {
        const { card, log } = live("card" as CardId, given);
        const reordered = log
          .map((review) => ({ review, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ review }) => review);

        expect(foldReviews(card.id, reordered)).toEqual(card.schedule);
      }),
    );
  });
});
