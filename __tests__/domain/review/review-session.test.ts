import {
  currentEntry,
  reviewSessionReducer,
  sessionPhase,
  startReviewSession,
} from "../../../lib/domain/review/review-session";
import { remaining, sessionSummary } from "../../../lib/domain/review/session-summary";
import { MINUTE_MILLIS } from "../../../lib/domain/shared/time";
import {
  dueAt,
  NOON,
  REVIEW,
  rate,
  ratedEvent,
  shownName,
  startSession,
  undoLast,
} from "../../builders/a-review-session";
import { momentOf } from "../../builders/a-study-moment";
import { anEntry } from "../../builders/an-entry";

describe("what is shown next", () => {
  it("is a card whose step has come due, before any other", () => {
    const state = startSession({
      learning: [anEntry("step", dueAt(NOON.at - 1))],
      review: [anEntry("r", REVIEW)],
    });

    expect(shownName(state)).toBe("step");
  });

  it("is a review while steps are not due yet", () => {
    const state = startSession({
      learning: [anEntry("step", dueAt(NOON.at + 1))],
      review: [anEntry("r", REVIEW)],
    });

    expect(shownName(state)).toBe("r");
  });

  it("is a card ahead of its step, up to 20 minutes, when nothing else is left", () => {
    const soon = startSession({ learning: [anEntry("step", dueAt(NOON.at + 20 * MINUTE_MILLIS))] });
    const later = startSession({ learning: [anEntry("step", dueAt(NOON.at + 20 * MINUTE_MILLIS + 1))] });

    expect(shownName(soon)).toBe("step");
    expect(sessionPhase(later)).toBe("waiting");
  });

  it("is never ahead of a step that waits for the next study day", () => {
    const late = momentOf(NOON.dayEndsAt - 5 * MINUTE_MILLIS);

    const state = startSession({ learning: [anEntry("step", dueAt(NOON.dayEndsAt))] }, late);

    expect(sessionPhase(state)).toBe("waiting");
  });

  it("is another card than the one just rated, where there is one", () => {
    const state = startSession({ fresh: [anEntry("a"), anEntry("b")] });

    const afterBoth = rate(rate(state, "good"), "again");

    expect(shownName(afterBoth)).toBe("a");
  });

  it("is no more new cards than today still allows", () => {
    const fresh = [anEntry("a"), anEntry("b"), anEntry("c")];

    const state = startReviewSession({ learning: [], review: [], fresh }, { seed: "seed", newLimit: 2, now: NOON });

    expect(remaining(state)).toEqual({ newCount: 2, learningCount: 0, reviewCount: 0 });
  });
});

describe("rating", () => {
  it("brings a card on its steps back, and lets a card due another day go", () => {
    const first = rate(startSession({ review: [anEntry("a", REVIEW), anEntry("b", REVIEW)] }), "again");
    const second = rate(first, "good");

    expect(remaining(second)).toEqual({ newCount: 0, learningCount: 1, reviewCount: 0 });
    expect(sessionPhase(rate(second, "easy"))).toBe("finished");
  });

  it("hides the answer of the next card", () => {
    const state = rate(startSession({ fresh: [anEntry("a"), anEntry("b")] }), "good");

    expect(sessionPhase(state)).toBe("question");
  });

  it("counts once when it arrives twice", () => {
    const opened = reviewSessionReducer(startSession({ fresh: [anEntry("a"), anEntry("b")] }), {
      type: "shown-answer",
    });
    const event = ratedEvent(opened, "good", NOON);

    const once = reviewSessionReducer(opened, event);

    const nextOpened = reviewSessionReducer(once, { type: "shown-answer" });

    expect(reviewSessionReducer(once, event)).toBe(once);
    expect(reviewSessionReducer(nextOpened, event)).toBe(nextOpened);
  });
});

describe("undoing", () => {
  it("shows the card again with its answer open, and the card shown meanwhile comes after it", () => {
    const state = startSession({ review: [anEntry("a", REVIEW), anEntry("b", REVIEW)] });
    const before = shownName(state);

    const undone = undoLast(rate(state, "again"));

    expect(shownName(undone)).toBe(before);
    expect(sessionPhase(undone)).toBe("answer");
    expect(remaining(undone)).toEqual(remaining(state));
    expect(undone.answers).toEqual([]);
    expect(shownName(rate(undone, "good"))).not.toBe(before);
  });

  it("reopens a finished session", () => {
    const state = startSession({ review: [anEntry("a", REVIEW)] });

    const undone = undoLast(rate(state, "good"));

    expect(shownName(undone)).toBe("a");
  });
});

describe("removing and putting back", () => {
  it("shows the next card, and the removed one again when it is put back", () => {
    const state = startSession({ review: [anEntry("a", REVIEW), anEntry("b", REVIEW)] });
    const entry = currentEntry(state);
    if (!entry) throw new Error("nothing is shown");

    const removed = reviewSessionReducer(state, { type: "removed", cardId: entry.card.id });
    const back = reviewSessionReducer(removed, { type: "put-back", entry });

    expect(shownName(removed)).not.toBe(shownName(state));
    expect(remaining(removed).reviewCount).toBe(1);
    expect(shownName(back)).toBe(shownName(state));
    expect(remaining(back).reviewCount).toBe(2);
  });

  it("leaves the card shown alone when another one is removed", () => {
    const opened = reviewSessionReducer(startSession({ fresh: [anEntry("a"), anEntry("b")] }), {
      type: "shown-answer",
    });

    const state = reviewSessionReducer(opened, { type: "removed", cardId: anEntry("b").card.id });

    expect(sessionPhase(state)).toBe("answer");
    expect(remaining(state).newCount).toBe(1);
  });
});

describe("editing", () => {
  it("changes the note wherever it is, past answers included", () => {
    const rated = rate(startSession({ fresh: [anEntry("a")] }), "good");
    const note = { ...anEntry("a").note, question: "Mended?" };

    const edited = reviewSessionReducer(rated, { type: "note-edited", note });

    expect(currentEntry(edited)?.note.question).toBe("Mended?");
    expect(currentEntry(undoLast(edited))?.note.question).toBe("Mended?");
  });
});

describe("time", () => {
  it("shows a card as its step can be learned ahead, at the time told, when nothing else is shown", () => {
    const due = NOON.at + 30 * MINUTE_MILLIS;
    const waiting = startSession({ learning: [anEntry("step", dueAt(due))] });

    const told = sessionSummary(waiting).nextShownAt ?? 0;
    const early = reviewSessionReducer(waiting, { type: "tick", at: told - 1 });
    const ready = reviewSessionReducer(early, { type: "tick", at: told });

    expect(told).toBe(due - 20 * MINUTE_MILLIS);
    expect(sessionPhase(early)).toBe("waiting");
    expect(shownName(ready)).toBe("step");
  });

  it("shows a step of the next study day as that day begins", () => {
    const late = momentOf(NOON.dayEndsAt - 5 * MINUTE_MILLIS);
    const waiting = startSession({ learning: [anEntry("step", dueAt(NOON.dayEndsAt))] }, late);

    const ready = reviewSessionReducer(waiting, { type: "tick", at: NOON.dayEndsAt });

    expect(sessionSummary(waiting).nextShownAt).toBe(NOON.dayEndsAt);
    expect(shownName(ready)).toBe("step");
  });

  it("never takes away the card that is being answered", () => {
    const state = startSession({
      learning: [anEntry("step", dueAt(NOON.at + MINUTE_MILLIS))],
      review: [anEntry("r", REVIEW)],
    });

    const later = reviewSessionReducer(state, { type: "tick", at: NOON.at + 5 * MINUTE_MILLIS });

    expect(shownName(later)).toBe("r");
  });
});

describe("the summary", () => {
  it("counts what was rated and leaves out what was taken back", () => {
    let state = startSession({ review: [anEntry("r", REVIEW)], fresh: [anEntry("n")] });
    state = rate(state, "again");
    state = rate(state, "good");
    state = undoLast(rate(state, "easy"));

    expect(sessionSummary(state)).toMatchObject({
      reviewCount: 2,
      cardCount: 2,
      newCount: 1,
      againCount: 1,
      passedShare: 0.5,
      durationMillis: 4000,
    });
  });

  it("gives no share before the first rating", () => {
    expect(sessionSummary(startSession({})).passedShare).toBeNull();
  });
});
