import {
  type ReviewSession,
  type ReviewSessionEvent,
  type ReviewSessionPhase,
  reviewSessionReducer,
  sessionPhase,
} from "../../../lib/domain/review/review-session";
import type { ReviewId } from "../../../lib/domain/shared/ids";
import { MINUTE_MILLIS } from "../../../lib/domain/shared/time";
import { dueAt, NOON, REVIEW, rate, ratedEvent, startSession } from "../../builders/a-review-session";
import { anEntry } from "../../builders/an-entry";

describe("every event in every phase", () => {
  const shown = anEntry("shown", REVIEW);
  const other = anEntry("other", REVIEW);
  const later = NOON.at + 60 * MINUTE_MILLIS;

  const question = startSession({ review: [shown] });
  const states: Record<ReviewSessionPhase, ReviewSession> = {
    question,
    answer: reviewSessionReducer(question, { type: "shown-answer" }),
    waiting: startSession({ learning: [anEntry("step", dueAt(later))] }),
    finished: rate(question, "good"),
  };
  const events: { [Type in ReviewSessionEvent["type"]]: ReviewSessionEvent & { type: Type } } = {
    "shown-answer": { type: "shown-answer" },
    rated: ratedEvent(question, "good", NOON),
    undone: { type: "undone", reviewId: "review-0" as ReviewId, card: shown.card },
    "note-edited": { type: "note-edited", note: shown.note },
    removed: { type: "removed", cardId: shown.card.id },
    "put-back": { type: "put-back", entry: other },
    tick: { type: "tick", at: later },
  };

  const table: Record<ReviewSessionPhase, Record<ReviewSessionEvent["type"], ReviewSessionPhase>> = {
    question: {
      "shown-answer": "answer",
      rated: "question",
      undone: "question",
      "note-edited": "question",
      removed: "finished",
      "put-back": "question",
      tick: "question",
    },
    answer: {
      "shown-answer": "answer",
      rated: "finished",
      undone: "answer",
      "note-edited": "answer",
      removed: "finished",
      "put-back": "question",
      tick: "answer",
    },
    waiting: {
      "shown-answer": "waiting",
      rated: "waiting",
      undone: "waiting",
      "note-edited": "waiting",
      removed: "waiting",
      "put-back": "question",
      tick: "question",
    },
    finished: {
      "shown-answer": "finished",
      rated: "finished",
      undone: "answer",
      "note-edited": "finished",
      removed: "finished",
      "put-back": "question",
      tick: "finished",
    },
  };

  const cells = Object.entries(table).flatMap(([phase, row]) =>
    Object.entries(row).map(
      ([event, after]) =>
        ({ phase, event, after }) as {
          phase: ReviewSessionPhase;
          event: ReviewSessionEvent["type"];
          after: ReviewSessionPhase;
        },
    ),
  );

  it.each(cells)("$phase, $event: $after", ({ phase, event, after }) => {
    expect(sessionPhase(states[phase])).toBe(phase);

    expect(sessionPhase(reviewSessionReducer(states[phase], events[event]))).toBe(after);
  });
});
