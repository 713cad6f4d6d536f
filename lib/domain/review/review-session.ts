import type { Card } from "../collection/card";
import type { Note } from "../collection/note";
import type { CardWithNote } from "../ports";
import { assertNever } from "../shared/assert-never";
import type { CardId, ReviewId } from "../shared/ids";
import type { EpochMs, StudyMoment } from "../shared/time";
import { mixDue } from "./mix-due";
import type { Rating, Review } from "./review";
import {
  bySoonest,
  isOnSteps,
  putBack,
  type SessionClock,
  type SessionQueue,
  show,
  showNext,
  withoutCard,
} from "./session-queue";

/** One rating given in this session. */
interface SessionAnswer {
  /** The card as it was asked. */
  readonly entry: CardWithNote;
  readonly rating: Rating;
  readonly review: Review;
}

/** A sitting with the cards that are due. */
export interface ReviewSession {
  readonly queue: SessionQueue;
  readonly clock: SessionClock;
  readonly isAnswerShown: boolean;
  /** What was rated and not taken back, oldest first. */
  readonly answers: readonly SessionAnswer[];
}

export type ReviewSessionEvent =
  | { readonly type: "shown-answer" }
  /** `card` is the card after the rating. */
  | {
      readonly type: "rated";
      readonly card: Card;
      readonly rating: Rating;
      readonly review: Review;
      readonly at: EpochMs;
    }
  /** `card` is the card as folded without the review. */
  | { readonly type: "undone"; readonly reviewId: ReviewId; readonly card: Card }
  | { readonly type: "note-edited"; readonly note: Note }
  /** Suspended, buried or deleted. */
  | { readonly type: "removed"; readonly cardId: CardId }
  /** The removal was taken back. */
  | { readonly type: "put-back"; readonly entry: CardWithNote }
  /** Time went by: a card on its steps may have come due. */
  | { readonly type: "tick"; readonly at: EpochMs };

/** `waiting`: nothing to show now, but a card on its steps returns later. */
export type ReviewSessionPhase = "question" | "answer" | "waiting" | "finished";

export interface DueCards {
  readonly learning: readonly CardWithNote[];
  readonly review: readonly CardWithNote[];
  readonly fresh: readonly CardWithNote[];
}

/**
 * Begins a session and shows its first card.
 *
 * @param due      as the repository lists them
 * @param options  `newLimit`: how many new cards may still be shown today, >= 0; same `seed`, same order
 */
export function startReviewSession(
  due: DueCards,
  options: { readonly seed: string; readonly newLimit: number; readonly now: StudyMoment },
): ReviewSession {
  const fresh = due.fresh.slice(0, Math.max(options.newLimit, 0));
  const queue: SessionQueue = {
    current: null,
    waiting: mixDue(due.review, fresh, options.seed),
    learning: bySoonest(due.learning),
    lastShownId: null,
  };
  const clock = { at: options.now.at, dayEndsAt: options.now.dayEndsAt };
  return { queue: showNext(queue, clock), clock, isAnswerShown: false, answers: [] };
}

export function sessionPhase({ queue, isAnswerShown }: ReviewSession): ReviewSessionPhase {
  if (queue.current !== null) return isAnswerShown ? "answer" : "question";
  return queue.learning.length > 0 ? "waiting" : "finished";
}

/** The card shown now, `null` where there is none. */
export function currentEntry({ queue }: ReviewSession): CardWithNote | null {
  return queue.current;
}

/**
 * What a session becomes when something happens. Pure: time arrives with the event. An event that means
 * nothing now (a second press, a rating of a card no longer shown) leaves the session as it is.
 */
export function reviewSessionReducer(state: ReviewSession, event: ReviewSessionEvent): ReviewSession {
  switch (event.type) {
    case "shown-answer":
      return sessionPhase(state) === "question" ? { ...state, isAnswerShown: true } : state;
    case "rated":
      return rated(state, event);
    case "undone":
      return undone(state, event);
    case "note-edited":
      return noteEdited(state, event.note);
    case "removed":
      return removed(state, event.cardId);
    case "put-back":
      return shownNow(state, event.entry, { isAnswerShown: false });
    case "tick":
      return tick(state, event.at);
    default:
      return assertNever(event);
  }
}

type EventOf<Type extends ReviewSessionEvent["type"]> = Extract<ReviewSessionEvent, { readonly type: Type }>;

function rated(state: ReviewSession, { card, rating, review, at }: EventOf<"rated">): ReviewSession {
  const { current } = state.queue;
  if (current === null || !state.isAnswerShown || current.card.id !== card.id) return state;
  const clock = passed(state.clock, at);
  const rest = withoutCard(state.queue, card.id);
  const queue = isOnSteps(card) ? putBack(rest, { card, note: current.note }) : rest;
  const answers = [...state.answers, { entry: current, rating, review }];
  return { queue: showNext(queue, clock), clock, isAnswerShown: false, answers };
}

/** Shows the card again as it was when it was rated: its answer open, for the rating that was meant. */
function undone(state: ReviewSession, { reviewId, card }: EventOf<"undone">): ReviewSession {
  const answer = state.answers.find(({ review }) => review.id === reviewId);
  if (!answer) return state;
  const answers = state.answers.filter(({ review }) => review.id !== reviewId);
  return shownNow({ ...state, answers }, { card, note: answer.entry.note }, { isAnswerShown: true });
}

function shownNow(
  state: ReviewSession,
  entry: CardWithNote,
  { isAnswerShown }: Pick<ReviewSession, "isAnswerShown">,
): ReviewSession {
  return { ...state, queue: show(state.queue, entry), isAnswerShown };
}

function noteEdited(state: ReviewSession, note: Note): ReviewSession {
  const edited = <Entry extends CardWithNote | null>(entry: Entry): Entry =>
    entry?.note.id === note.id ? { ...entry, note } : entry;
  const { queue } = state;
  return {
    ...state,
    queue: {
      ...queue,
      current: edited(queue.current),
      waiting: queue.waiting.map(edited),
      learning: queue.learning.map(edited),
    },
    answers: state.answers.map((answer) => ({ ...answer, entry: edited(answer.entry) })),
  };
}

function removed(state: ReviewSession, cardId: CardId): ReviewSession {
  const isShown = state.queue.current?.card.id === cardId;
  const queue = withoutCard(state.queue, cardId);
  return isShown ? { ...state, queue: showNext(queue, state.clock), isAnswerShown: false } : { ...state, queue };
}

/** A card that is being answered is never taken away from the learner. */
function tick(state: ReviewSession, at: EpochMs): ReviewSession {
  const clock = passed(state.clock, at);
  return state.queue.current === null ? { ...state, clock, queue: showNext(state.queue, clock) } : { ...state, clock };
}

/** A clock set back does not take time from the session. */
function passed(clock: SessionClock, at: EpochMs): SessionClock {
  return { ...clock, at: Math.max(clock.at, at) };
}
