import fc from "fast-check";
import { replay } from "../../../lib/domain/classroom/apply";
import type { ClassQuestion } from "../../../lib/domain/classroom/class-quiz";
import { classReport } from "../../../lib/domain/classroom/class-report";
import { commonView } from "../../../lib/domain/classroom/common-view";
import { GRACE_MILLIS } from "../../../lib/domain/classroom/decide-player";
import { missedNotes } from "../../../lib/domain/classroom/missed-notes";
import { confusableName } from "../../../lib/domain/classroom/nickname";
import { deadlineOf, keyOf, type Room, seatsInPlay } from "../../../lib/domain/classroom/room";
import type { RoomEvent } from "../../../lib/domain/classroom/room-events";
import type { RoomSettings } from "../../../lib/domain/classroom/room-settings";
import { seatView } from "../../../lib/domain/classroom/seat-view";
import { standingsOf } from "../../../lib/domain/classroom/standings";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { aClassQuestion, aCreation, aDebate, aSurvey, aTakeHomeNote } from "../../builders/a-room";
import { aGame, give, type RandomGame, type Step, someSteps, takeStep } from "../../builders/some-room-steps";

const RUNS = Number(process.env.CLASSROOM_GAMES ?? 100);
const SEED = Number(process.env.CLASSROOM_SEED ?? Date.now() % 0x7fff_ffff);
const OPTIONS = { seed: SEED, numRuns: RUNS };

console.info(`${RUNS} random games, seed ${SEED} (CLASSROOM_GAMES, CLASSROOM_SEED)`);

/** A note whose every text tells the key. */
function aTellingNote(index: number) {
  const documentId = "document-1" as DocumentId;
  const secret = `secret ${index}`;
  return aTakeHomeNote({
    id: `item-${index}`,
    question: secret,
    answer: secret,
    accept: [secret],
    options: [{ text: secret, correct: true }],
    source: { documentId, start: 0, end: 8, quote: secret },
    evidence: [{ documentId, start: 9, end: 17, quote: secret }],
    section: secret,
  });
}

const QUESTIONS: readonly ClassQuestion[] = [
  aClassQuestion({ note: aTellingNote(0) }),
  aDebate({ note: aTellingNote(1) }),
  aClassQuestion({ kind: "multiple", keyOptionIds: ["a", "b"], note: aTellingNote(2) }),
  aSurvey(),
  aClassQuestion({ keyOptionIds: ["a"], note: aTellingNote(4) }),
];

const someSettings: fc.Arbitrary<Partial<RoomSettings>> = fc.record({
  scoring: fc.constantFrom("accuracy" as const, "speed" as const),
  countsStreaks: fc.boolean(),
  answerSeconds: fc.constantFrom(20, null),
  teams: fc.constantFrom(0, 2),
  seatLimit: fc.constantFrom(3, 60),
  showsBoard: fc.boolean(),
});

function creationOf(settings: Partial<RoomSettings>, questions = QUESTIONS, id = "room-1") {
  return aCreation({ settings, questions, id });
}

function play(creation: RoomEvent, steps: readonly Step[], onEvent?: (game: RandomGame, event: RoomEvent) => void) {
  const game = aGame(creation);
  for (const step of steps) takeStep(game, step, (event) => onEvent?.(game, event));
  return game;
}

/** Holds for every random game, after every step. */
function always(check: (game: RandomGame) => void): void {
  fc.assert(
    fc.property(someSettings, someSteps, (settings, steps) => {
      const game = aGame(creationOf(settings));
      for (const step of steps) {
        takeStep(game, step);
        check(game);
      }
    }),
    OPTIONS,
  );
}

/** Holds for every random game, as far as it came. */
function atLast(check: (game: RandomGame) => void): void {
  fc.assert(
    fc.property(someSettings, someSteps, (settings, steps) => check(play(creationOf(settings), steps))),
    OPTIONS,
  );
}

const wasRevealed = ({ revealed }: Room, question: number) => revealed.includes(question);

/** All that students may see, as it is sent. */
function shown(room: Room): string {
  return JSON.stringify([commonView(room), ...[...room.seats.keys()].map((seatId) => seatView(room, seatId))]);
}

/** What a room must be like just before it takes an answer. */
function expectInTime(room: Room | null, answer: RoomEvent & { readonly type: "answered" }): void {
  const seat = room?.seats.get(answer.seatId);
  if (room?.phase.name !== "open" || !seat) throw new Error("nothing was open");
  const { question, round } = room.phase;
  const deadline = deadlineOf(room.phase, seat) ?? Number.POSITIVE_INFINITY;

  expect([seat.isKicked, room.pause, question, round]).toEqual([false, null, answer.question, answer.round]);
  expect(answer.at).toBeLessThanOrEqual(deadline + GRACE_MILLIS);
}

/** Two games whose steps are taken in turn. */
function playTogether(left: RandomGame, here: readonly Step[], right: RandomGame, there: readonly Step[]): void {
  for (let index = 0; index < Math.max(here.length, there.length); index += 1) {
    const [first, second] = [here[index], there[index]];
    if (first) takeStep(left, first);
    if (second) takeStep(right, second);
  }
}

describe("a log", () => {
  it("gives the same room at every event, live and replayed", () => {
    fc.assert(
      fc.property(someSettings, someSteps, (settings, steps) => {
        const rooms = new Map<RoomEvent, Room>();
        const game = play(creationOf(settings), steps, ({ room }, event) => rooms.set(event, structuredClone(room)));

        for (const [index, event] of game.log.entries()) {
          if (index > 0) expect(replay(game.log.slice(0, index + 1))).toEqual(rooms.get(event));
        }
      }),
      { ...OPTIONS, numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it("never goes back in time", () => {
    atLast(({ log }) => {
      const times = log.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((left, right) => left - right));
    });
  });

  it("holds one answer of a student to a question and round", () => {
    atLast(({ log }) => {
      const answers = log.flatMap((event) =>
        event.type === "answered" ? [`${event.seatId} ${event.question} ${event.round}`] : [],
      );
      expect(new Set(answers).size).toBe(answers.length);
    });
  });

  it("takes answers in time only, from students in play, to what is open", () => {
    atLast(({ log }) => {
      for (const [index, event] of log.entries()) {
        if (event.type === "answered") expectInTime(replay(log.slice(0, index)), event);
      }
    });
  });
});

describe("a game", () => {
  it("does nothing twice: whatever was done is not done again", () => {
    always((game) => {
      const last = game.given.at(-1);
      const isOnce = last && last.command.type !== "tick" && last.command.type !== "recover";
      if (!isOnce || last.events.length === 0 || game.log.at(-1) !== last.events.at(-1)) return;
      const { length } = game.log;

      give(game, last.command);

      expect(game.log).toHaveLength(length);
    });
  });

  it("has no negative score, and every total is the sum of its points", () => {
    atLast(({ room }) => {
      for (const { points, total, streak } of room.scores.values()) {
        expect([...points.values()].every((one) => one > 0) && streak >= 0).toBe(true);
        expect([...points.values()].reduce((sum, one) => sum + one, 0)).toBe(total);
      }
    });
  });

  it("knows every student in play by one name of their own", () => {
    always(({ room }) => {
      const names = seatsInPlay(room).map(({ id, name }) => [confusableName(name), id] as const);
      expect(names.every(([name, id]) => room.seatIdsByName.get(name) === id)).toBe(true);
      expect(names).toHaveLength(room.seatIdsByName.size);
      expect(names.length).toBeLessThanOrEqual(room.settings.seatLimit);
    });
  });

  it("can always be brought to its end", () => {
    fc.assert(
      fc.property(someSettings, someSteps, (settings, steps) => {
        const game = play(creationOf(settings), steps);
        for (let times = 0; times < 8 * QUESTIONS.length + 3; times += 1) {
          const command = { type: "host", commandId: `last-${times}`, action: { type: "advance" } } as const;
          give(game, { ...command, expectedStep: game.room.step });
        }
        expect(game.room.phase.name).toBe("ended");
      }),
      OPTIONS,
    );
  });

  it("stands after rulings as if their keys had been there from the start", () => {
    fc.assert(
      fc.property(someSettings, someSteps, (settings, steps) => {
        const { room, log } = play(creationOf(settings), steps);
        const ruled = QUESTIONS.map((one, index) => ({ ...one, keyOptionIds: keyOf(room, index) ?? [] }));
        const fromTheStart = replay([
          creationOf(settings, ruled),
          ...log.slice(1).filter(({ type }) => type !== "ruled"),
        ]);

        expect(fromTheStart && standingsOf(fromTheStart)).toEqual(standingsOf(room));
        expect(fromTheStart?.scores).toEqual(room.scores);
      }),
      OPTIONS,
    );
  });

  it("is reported with shares between none and all, of students in play", () => {
    atLast(({ room }) => {
      const { questions, students, heat } = classReport(room);
      const shares = [...questions.map(({ facility }) => facility ?? 0), ...heat.map(({ share }) => share)];
      const isWithin = (one: { rightCount: number; askedCount: number }) => one.rightCount <= one.askedCount;

      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect([...students, ...heat].every(isWithin)).toBe(true);
      expect(students).toHaveLength(seatsInPlay(room).length);
      for (const { answeredCount, askedCount } of questions) expect(answeredCount).toBeLessThanOrEqual(askedCount);
    });
  });

  it("knows nothing of the room next to it", () => {
    fc.assert(
      fc.property(someSettings, someSteps, someSteps, (settings, here, there) => {
        const left = aGame(creationOf(settings));
        const right = aGame(creationOf(settings, QUESTIONS, "room-2"));
        playTogether(left, here, right, there);

        expect(left.room).toEqual(play(creationOf(settings), here).room);
        expect(right.room).toEqual(play(creationOf(settings, QUESTIONS, "room-2"), there).room);
      }),
      OPTIONS,
    );
  });
});

describe("the key", () => {
  it("is in no text that students get before its reveal", () => {
    always(({ room }) => {
      const text = shown(room);
      for (const [index, { kind }] of QUESTIONS.entries()) {
        // Both sides of a debate are read between its votes: that is no key.
        const isRead = kind === "debate" && room.rounds.some(({ question }) => question === index);
        if (!isRead && !wasRevealed(room, index)) expect(text).not.toContain(`secret ${index}`);
      }
    });
  });

  it("goes home with nobody before its reveal", () => {
    always(({ room }) => {
      const taken = [...room.seats.keys()].flatMap((seatId) => missedNotes(room, seatId));
      const revealed = new Set(room.revealed.map((question) => room.quiz.questions[question]?.note?.id));
      expect(taken.every(({ note }) => revealed.has(note.id))).toBe(true);
    });
  });

  it("changes nothing that students get before its reveal", () => {
    const hidden = fc.constantFrom(0, 2, 4);
    const keys = fc.constantFrom(["a"], ["b"], ["c"]);
    fc.assert(
      fc.property(someSettings, someSteps, hidden, keys, (settings, steps, index, keyOptionIds) => {
        const other = QUESTIONS.map((one, at) => (at === index ? { ...one, keyOptionIds, note: null } : one));
        const real = aGame(creationOf(settings));
        const sham = aGame(creationOf(settings, other));
        for (const step of steps) {
          takeStep(real, step);
          takeStep(sham, step);
          if (wasRevealed(real.room, index)) return;
          expect(shown(sham.room)).toBe(shown(real.room));
        }
      }),
      OPTIONS,
    );
  });
});
