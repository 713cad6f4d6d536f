import { assertNever } from "../shared/assert-never";
import type { EpochMs } from "../shared/time";
import { hasKey } from "./class-quiz";
import type { Decision } from "./decide";
import { addPaper, handIn } from "./decide-paper";
import { nameFor } from "./decide-player";
import { questionOf, type Room } from "./room";
import type { HostAction, HostCommand, Refusal } from "./room-commands";
import type { RoomEvent } from "./room-events";

/** The number of a question stands alone on the screen for so long, before anybody can read it. */
export const INTRO_MILLIS = 3000;
const LONGEST_EXTENSION_MILLIS = 600_000;

/** What moves the game: a host who saw another step does not mean this one. */
const MOVES: ReadonlySet<HostAction["type"]> = new Set(["advance", "end", "pause", "resume", "extend"]);

type Outcome = RoomEvent | { readonly refusal: Refusal };

/** The event that opens a question, or its second round. */
export function opening(room: Room, question: number, round: 1 | 2, at: EpochMs): RoomEvent {
  const { answerSeconds } = room.settings;
  const deadline = answerSeconds === null ? null : at + answerSeconds * 1000;
  return { type: "opened", at, question, round, deadline };
}

function goOn(room: Room, next: number, at: EpochMs): RoomEvent {
  if (next >= room.quiz.questions.length) return { type: "podium-shown", at };
  return { type: "introduced", at, question: next, opensAt: at + INTRO_MILLIS };
}

function afterClosed(room: Room, round: 1 | 2, at: EpochMs): RoomEvent {
  const isFirstVote = questionOf(room)?.kind === "debate" && round === 1;
  return isFirstVote ? { type: "evidence-shown", at } : { type: "revealed", at };
}

function advance(room: Room, at: EpochMs): Outcome {
  const { phase } = room;
  switch (phase.name) {
    case "lobby":
      return goOn(room, 0, at);
    case "intro":
      return opening(room, phase.question, 1, at);
    case "open":
      return { type: "closed", at, reason: "host" };
    case "closed":
      return afterClosed(room, phase.round, at);
    case "evidence":
      return opening(room, phase.question, 2, at);
    case "reveal":
      return room.settings.showsBoard ? { type: "board-shown", at } : goOn(room, phase.question + 1, at);
    case "board":
      return goOn(room, phase.question + 1, at);
    case "podium":
      return { type: "ended", at };
    case "ended":
      return { refusal: "ended" };
    default:
      return assertNever(phase);
  }
}

/** More time, from now on where time was up and only students with extra time were waited for. */
function extend(room: Room, millis: number, at: EpochMs): Outcome {
  if (room.phase.name !== "open" || room.phase.deadline === null) return { refusal: "no-limit" };
  if (!(millis > 0 && millis <= LONGEST_EXTENSION_MILLIS)) return { refusal: "out-of-range" };
  const overdueMillis = Math.max(0, (room.pause?.since ?? at) - room.phase.deadline);
  return { type: "extended", at, millis: overdueMillis + millis };
}

function resume(room: Room, at: EpochMs): Outcome {
  return room.pause ? { type: "resumed", at, shiftMillis: at - room.pause.since } : { refusal: "not-paused" };
}

/** What a ruling may say: a question without a right answer gets none, and one with a single answer may get several. */
function rule(room: Room, action: HostAction & { readonly type: "rule" }, at: EpochMs): Outcome {
  const asked = room.quiz.questions[action.question];
  const wasAsked = room.rounds.some(({ question }) => question === action.question);
  if (!asked || !hasKey(asked) || !wasAsked) return { refusal: "wrong-question" };
  if ("keyOptionIds" in action.ruling) {
    const known = new Set(asked.options.map(({ id }) => id));
    const { keyOptionIds } = action.ruling;
    const isDistinct = new Set(keyOptionIds).size === keyOptionIds.length;
    if (keyOptionIds.length === 0 || !isDistinct || !keyOptionIds.every((id) => known.has(id)))
      return { refusal: "not-an-option" };
  }
  return { type: "ruled", at, question: action.question, ruling: action.ruling };
}

function onSeat(room: Room, seatId: string, event: RoomEvent): Outcome {
  const seat = room.seats.get(seatId);
  if (!seat) return { refusal: "unknown-seat" };
  return seat.isKicked ? { refusal: "kicked" } : event;
}

function rename(room: Room, { seatId, name: text }: HostAction & { readonly type: "rename" }, at: EpochMs): Outcome {
  const name = nameFor(room, seatId, text);
  return typeof name === "string" ? onSeat(room, seatId, { type: "renamed", at, seatId, name }) : name;
}

function outcomeOf(room: Room, action: HostAction, at: EpochMs): Outcome | Decision {
  switch (action.type) {
    case "advance":
      return advance(room, at);
    case "end":
      return { type: "ended", at };
    case "pause":
      return room.pause ? { refusal: "paused" } : { type: "paused", at, reason: action.reason };
    case "resume":
      return resume(room, at);
    case "extend":
      return extend(room, action.millis, at);
    case "lock":
      return { type: "lock-set", at, isLocked: action.isLocked };
    case "kick":
      return onSeat(room, action.seatId, { type: "kicked", at, seatId: action.seatId });
    case "rename":
      return rename(room, action, at);
    case "grant-time":
      return onSeat(room, action.seatId, { type: "time-granted", at, seatId: action.seatId, factor: action.factor });
    case "rule":
      return rule(room, action, at);
    case "add-paper":
      return addPaper(room, action, at);
    case "hand-in":
      return handIn(room, action, at);
    default:
      return assertNever(action);
  }
}

export function decideHost(room: Room, { commandId, expectedStep, action }: HostCommand, at: EpochMs): Decision {
  if (MOVES.has(action.type) && expectedStep !== room.step) return { refusal: "out-of-step" };
  const outcome = outcomeOf(room, action, at);
  if ("refusal" in outcome) return outcome;
  // Going on ends a pause: its time is given back first.
  const before = action.type === "advance" && room.pause ? [resume(room, at)] : [];
  const resumed = before.filter((one): one is RoomEvent => !("refusal" in one));
  const events = "type" in outcome ? [outcome] : outcome;
  return [...resumed, ...events, { type: "commanded", at, commandId }];
}
