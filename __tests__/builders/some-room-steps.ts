import fc from "fast-check";
import { apply, replay } from "../../lib/domain/classroom/apply";
import { decide, isRefusal } from "../../lib/domain/classroom/decide";
import type { Room } from "../../lib/domain/classroom/room";
import type { HostAction, RoomCommand } from "../../lib/domain/classroom/room-commands";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";

/** What befalls a room in a random game: commands, as they are wanted, and what goes wrong with them. */
export type Step =
  | { readonly type: "join"; readonly seatId: string; readonly name: string }
  /** `lag`: of the round that is open, or of the one before. */
  | { readonly type: "answer"; readonly seatId: string; readonly optionIds: readonly string[]; readonly lag: 0 | 1 }
  | { readonly type: "contest"; readonly seatId: string; readonly question: number }
  | { readonly type: "host"; readonly action: HostAction; readonly isStale: boolean }
  /** The clock jumps, forwards or back. */
  | { readonly type: "wait"; readonly millis: number }
  | { readonly type: "tick"; readonly connected: readonly string[] }
  | { readonly type: "recover"; readonly awayMillis: number }
  /** A message comes twice, or late: the one so many before. */
  | { readonly type: "again"; readonly back: number }
  /** The server is killed; of the last command so many events never reached the log. */
  | { readonly type: "crash"; readonly lost: number };

const SEATS = ["s1", "s2", "s3", "s4"];
/** Seats that random games add for printed cards; no phone joins by them. */
const CARD_SEATS = ["paper-1", "paper-2"];
const phoneId = fc.constantFrom(...SEATS, "nobody");
const seatId = fc.oneof({ weight: 3, arbitrary: phoneId }, fc.constantFrom(...CARD_SEATS));
const optionIds = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(["a"], ["b"], ["c"], ["a", "b"]) },
  { weight: 1, arbitrary: fc.constantFrom([], ["z"], ["a", "a"]) },
);
const question = fc.nat(4);
const ruling = fc.oneof(
  fc.constantFrom(["a"], ["b"], ["a", "b"], ["z"]).map((keyOptionIds) => ({ keyOptionIds })),
  fc.constant({ isVoid: true as const }),
);

const action: fc.Arbitrary<HostAction> = fc.oneof(
  { weight: 20, arbitrary: fc.constant<HostAction>({ type: "advance" }) },
  fc.record({ type: fc.constant("pause" as const), reason: fc.constantFrom("host" as const, "discussion" as const) }),
  fc.constant<HostAction>({ type: "resume" }),
  fc.record({ type: fc.constant("extend" as const), millis: fc.constantFrom(-1, 1000, 60_000, 700_000) }),
  fc.record({ type: fc.constant("lock" as const), isLocked: fc.boolean() }),
  fc.record({ type: fc.constant("kick" as const), seatId }),
  fc.record({ type: fc.constant("rename" as const), seatId, name: fc.constantFrom("Ann", "Anna", "王", "") }),
  fc.record({
    type: fc.constant("grant-time" as const),
    seatId,
    factor: fc.constantFrom(1 as const, 1.5 as const, 4 as const, null),
  }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant("rule" as const), question, ruling }) },
  fc.record({ type: fc.constant("add-paper" as const), names: fc.subarray(["1", "2", "Ann"]) }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("hand-in" as const),
      question,
      round: fc.constantFrom(1 as const, 2 as const),
      answers: fc.array(fc.record({ seatId, optionId: fc.constantFrom("a", "b", "c", "z") }), { maxLength: 3 }),
    }),
  },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant("join" as const),
    seatId: phoneId,
    name: fc.constantFrom("Ann", "Bob", "王", "一", "ANN"),
  }),
  {
    weight: 14,
    arbitrary: fc.record({
      type: fc.constant("answer" as const),
      seatId,
      optionIds,
      lag: fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const),
    }),
  },
  fc.record({ type: fc.constant("contest" as const), seatId, question }),
  {
    weight: 9,
    arbitrary: fc.record({
      type: fc.constant("host" as const),
      action,
      isStale: fc.nat(9).map((one) => one === 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant("wait" as const), millis: fc.integer({ min: -20_000, max: 40_000 }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("tick" as const), connected: fc.subarray(SEATS) }) },
  fc.record({ type: fc.constant("recover" as const), awayMillis: fc.integer({ min: -5000, max: 400_000 }) }),
  fc.record({ type: fc.constant("again" as const), back: fc.nat(20) }),
  fc.record({ type: fc.constant("crash" as const), lost: fc.nat(3) }),
);

/** Joins at first, so that most games have students; long enough that most reach their later questions. */
export const someSteps: fc.Arbitrary<Step[]> = fc
  .array(step, { maxLength: 150, size: "max" })
  .map((steps) => [...SEATS.map((id): Step => ({ type: "join", seatId: id, name: id })), ...steps]);

/** A room under random steps, as a server would hold it. */
export interface RandomGame {
  room: Room;
  log: RoomEvent[];
  now: number;
  /** Every command that was given, in order, with what it came to. */
  readonly given: { readonly command: RoomCommand; readonly events: readonly RoomEvent[] }[];
}

function commandOf({ room, now, given }: RandomGame, step: Exclude<Step, { type: "wait" | "crash" }>) {
  switch (step.type) {
    case "join":
      return { ...step, tokenHash: `hash of ${step.seatId}` };
    case "answer": {
      const asked = room.rounds.at(-1 - step.lag);
      const { question: index, round } = asked ?? { question: 0, round: 1 as const };
      return { type: step.type, seatId: step.seatId, optionIds: step.optionIds, question: index, round };
    }
    case "host": {
      const expectedStep = room.step - (step.isStale ? 1 : 0);
      return { type: step.type, commandId: `command-${given.length}`, expectedStep, action: step.action };
    }
    case "tick":
      return { type: step.type, connected: new Set(step.connected) };
    case "recover":
      return { type: step.type, awaySince: now - step.awayMillis };
    case "again":
      return given.at(-1 - step.back)?.command ?? null;
    default:
      return step;
  }
}

/** Gives a command as a server does: decided, written down, applied. */
export function give(game: RandomGame, command: RoomCommand, onEvent: (event: RoomEvent) => void = () => {}): void {
  const decision = decide(game.room, command, game.now);
  const events = isRefusal(decision) ? [] : decision;
  for (const event of events) {
    game.log.push(event);
    apply(game.room, event);
    onEvent(event);
  }
  game.given.push({ command, events });
}

function crash(game: RandomGame, lost: number): void {
  const last = game.given.at(-1)?.events.length ?? 0;
  game.log = game.log.slice(0, game.log.length - Math.min(lost, last));
  game.room = roomOf(game.log);
  game.now += 1000;
}

function roomOf(log: readonly RoomEvent[]): Room {
  const room = replay(log);
  if (!room) throw new Error("no room");
  return room;
}

export function aGame(creation: RoomEvent): RandomGame {
  return { room: roomOf([creation]), log: [creation], now: creation.at, given: [] };
}

/**
 * Takes one step. A server that was killed gives the lost time back when it returns.
 *
 * @param onEvent called after each event was applied
 */
export function takeStep(game: RandomGame, step: Step, onEvent: (event: RoomEvent) => void = () => {}): void {
  if (step.type === "wait") {
    game.now += step.millis;
  } else if (step.type === "crash") {
    crash(game, step.lost);
    give(game, { type: "recover", awaySince: game.room.lastAt }, onEvent);
  } else {
    const command = commandOf(game, step);
    if (command) give(game, command, onEvent);
  }
}
