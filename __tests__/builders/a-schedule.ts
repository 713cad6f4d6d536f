import { type CardSchedule, NEW_SCHEDULE } from "../../lib/domain/collection/card";

/** The schedule of a card in review, due on study day 20000 after three reviews. */
export function aReviewSchedule(fields: Partial<CardSchedule> = {}): CardSchedule {
  return {
    ...NEW_SCHEDULE,
    phase: "review",
    stabilityDays: 10,
    difficulty: 5,
    dueDay: 20_000,
    lastReviewedAt: 19_990 * 86_400_000,
    lastStudyDay: 19_990,
    reviewCount: 3,
    ...fields,
  };
}

/** The schedule of a card in its first learning step, back at an instant. */
export function aLearningSchedule(fields: Partial<CardSchedule> = {}): CardSchedule {
  return aReviewSchedule({ phase: "learning", dueDay: 0, dueAt: 20_000 * 86_400_000, reviewCount: 1, ...fields });
}
