import type { Card } from "../collection/card";
import type { CardWithNote } from "../ports";
import type { CardId } from "../shared/ids";
import type { EpochMs } from "../shared/time";
import { learnAheadUntil } from "./learn-ahead";

/** The cards of a session, each in one place. */
export interface SessionQueue {
  readonly current: CardWithNote | null;
  /** Review and new cards, in the order they are shown. */
  readonly waiting: readonly CardWithNote[];
  /** Cards on their learning or relearning steps, soonest due first. */
  readonly learning: readonly CardWithNote[];
  readonly lastShownId: CardId | null;
}

/** What the session knows of time: it learns more with every event. */
export interface SessionClock {
  readonly at: EpochMs;
  /** When the study day ends in which the session began. */
  readonly dayEndsAt: EpochMs;
}

/** Whether the card is on its steps, and so returns within the session. */
export function isOnSteps({ schedule: { phase } }: Card): boolean {
  return phase === "learning" || phase === "relearning";
}

/** @returns the same entries, soonest due first */
export function bySoonest(entries: readonly CardWithNote[]): CardWithNote[] {
  return [...entries].sort((a, b) => a.card.schedule.dueAt - b.card.schedule.dueAt || (a.card.id < b.card.id ? -1 : 1));
}

/**
 * Shows the next card: one whose step has come due, else a review or new card, else a step learned ahead.
 *
 * @returns `current` null where nothing is to be shown now
 */
export function showNext(queue: SessionQueue, clock: SessionClock): SessionQueue {
  const dueNow = queue.learning.find(({ card }) => card.schedule.dueAt <= clock.at);
  return show(queue, dueNow ?? queue.waiting[0] ?? learnedAhead(queue, clock) ?? null);
}

function learnedAhead({ learning, lastShownId }: SessionQueue, clock: SessionClock) {
  const until = learnAheadUntil(clock);
  const early = learning.filter(({ card }) => card.schedule.dueAt <= until);
  // The same card twice in a row tests the ear, not the memory.
  return early.find(({ card }) => card.id !== lastShownId) ?? early[0];
}

/** Shows an entry; the one shown before, if any, goes back to where it would be shown next. */
export function show(queue: SessionQueue, entry: CardWithNote | null): SessionQueue {
  if (entry === null) return queue;
  const rest = withoutCard(queue.current === null ? queue : putBack(queue, queue.current), entry.card.id);
  return { ...rest, current: entry, lastShownId: entry.card.id };
}

/** Puts an entry where its phase belongs: on the steps by its time, else first in line. */
export function putBack(queue: SessionQueue, entry: CardWithNote): SessionQueue {
  return isOnSteps(entry.card)
    ? { ...queue, learning: bySoonest([...queue.learning, entry]) }
    : { ...queue, waiting: [entry, ...queue.waiting] };
}

/** The queue without a card, wherever it was. */
export function withoutCard(queue: SessionQueue, cardId: CardId): SessionQueue {
  const isOther = ({ card }: CardWithNote): boolean => card.id !== cardId;
  return {
    ...queue,
    current: queue.current?.card.id === cardId ? null : queue.current,
    waiting: queue.waiting.filter(isOther),
    learning: queue.learning.filter(isOther),
  };
}

/** Every entry, the one shown first. */
export function allEntries({ current, learning, waiting }: SessionQueue): CardWithNote[] {
  return [...(current === null ? [] : [current]), ...learning, ...waiting];
}
