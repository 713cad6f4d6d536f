import type { Card } from "../../domain/collection/card";
import type { CardWithNote } from "../../domain/ports";
import { learnAheadUntil } from "../../domain/review/learn-ahead";
import type { StudyDay, StudyMoment } from "../../domain/shared/time";

type Order = (a: Card, b: Card) => number;

/** By a number, then by id, so that every browser shows the same order. */
function ascending(key: (card: Card) => number): Order {
  return (a, b) => key(a) - key(b) || (a.id < b.id ? -1 : 1);
}

export const byPosition: Order = ascending((card) => card.position);
export const byDueAt: Order = ascending((card) => card.schedule.dueAt);
export const byDueDay: Order = ascending((card) => card.schedule.dueDay);

/** By place in the document; notes without a source last. */
export function byPlace(a: CardWithNote, b: CardWithNote): number {
  const start = (entry: CardWithNote) => entry.note.source?.start ?? Number.MAX_SAFE_INTEGER;
  return start(a) - start(b) || byPosition(a.card, b.card);
}

/** Whether the card can be studied now, a step ahead of its time included; burial apart. */
export function isDue({ queue, schedule }: Card, now: StudyMoment): boolean {
  switch (queue) {
    case "new":
      return true;
    case "learning":
      return schedule.dueAt <= learnAheadUntil(now);
    case "review":
      return schedule.dueDay <= now.studyDay;
    default:
      return false;
  }
}

/** Whether a session begun now shows the card, or waits for its step till the day is over; burial apart. */
export function isForSession(card: Card, now: StudyMoment): boolean {
  return card.queue === "learning" ? card.schedule.dueAt <= now.dayEndsAt : isDue(card, now);
}

export function isBuried(card: Card, today: StudyDay): boolean {
  return card.buriedOnDay === today;
}
