import { confusableName } from "./nickname";
import { type Phase, type Room, roundOf, type Seat } from "./room";
import type { RoomEvent } from "./room-events";
import { rescore, scoreQuestion } from "./scoring";

type Of<Type extends RoomEvent["type"]> = RoomEvent & { readonly type: Type };

/** A new room, in its lobby. */
export function roomFrom(event: Of<"created">): Room {
  const { id, code, quiz, settings, secrets, at } = event;
  return {
    id,
    code,
    quiz,
    settings,
    secrets,
    createdAt: at,
    phase: { name: "lobby" },
    step: 0,
    isLocked: false,
    pause: null,
    resumedAt: null,
    seats: new Map(),
    seatIdsByName: new Map(),
    rounds: [],
    contests: new Map(),
    rulings: new Map(),
    revealed: [],
    scores: new Map(),
    commandIds: new Set(),
    lastAt: at,
  };
}

function join(room: Room, { seatId, name, team, tokenHash, at }: Of<"joined">): void {
  room.seats.set(seatId, {
    id: seatId,
    name,
    team,
    tokenHash,
    card: null,
    joinedAt: at,
    timeFactor: 1,
    isKicked: false,
  });
  room.seatIdsByName.set(confusableName(name), seatId);
}

/** Cards are read when the host comes to it: they have no time of their own. */
function joinOnPaper(room: Room, { seatId, name, team, card, at }: Of<"paper-joined">): void {
  room.seats.set(seatId, {
    id: seatId,
    name,
    team,
    tokenHash: null,
    card,
    joinedAt: at,
    timeFactor: null,
    isKicked: false,
  });
  room.seatIdsByName.set(confusableName(name), seatId);
}

function changeSeat(room: Room, seatId: string, change: Partial<Seat>): void {
  const seat = room.seats.get(seatId);
  if (!seat) return;
  room.seatIdsByName.delete(confusableName(seat.name));
  const changed = { ...seat, ...change };
  room.seats.set(seatId, changed);
  if (!changed.isKicked) room.seatIdsByName.set(confusableName(changed.name), seatId);
}

function enter(room: Room, phase: Phase): void {
  room.phase = phase;
  room.step += 1;
}

function open(room: Room, { question, round, at, deadline }: Of<"opened">): void {
  room.rounds.push({ question, round, answers: new Map(), closedAt: null });
  enter(room, { name: "open", question, round, openedAt: at, deadline });
}

function answer(room: Room, { seatId, optionIds, at }: Of<"answered">): void {
  const { phase } = room;
  const round = roundOf(room);
  const seat = room.seats.get(seatId);
  if (phase.name !== "open" || !round || !seat || round.answers.has(seatId)) return;
  const tookMillis = Math.max(0, at - phase.openedAt);
  round.answers.set(seatId, { seatId, optionIds, tookMillis, timeFactor: seat.timeFactor });
}

/** Gives time back: whatever counts down starts later by so much. */
function shifted(phase: Phase, millis: number): Phase {
  if (phase.name === "intro") return { ...phase, opensAt: phase.opensAt + millis };
  if (phase.name !== "open") return phase;
  const deadline = phase.deadline === null ? null : phase.deadline + millis;
  return { ...phase, openedAt: phase.openedAt + millis, deadline };
}

function extended(phase: Phase, millis: number): Phase {
  return phase.name === "open" && phase.deadline !== null ? { ...phase, deadline: phase.deadline + millis } : phase;
}

function currentQuestion({ phase }: Room): number {
  return "question" in phase ? phase.question : 0;
}

function reveal(room: Room): void {
  const question = currentQuestion(room);
  enter(room, { name: "reveal", question });
  room.revealed.push(question);
  scoreQuestion(room, question);
}

/** Ends the time for answers, in the round that was open. */
function close(room: Room, { at }: Of<"closed">): void {
  const round = roundOf(room);
  if (round) round.closedAt = at;
  enter(room, { name: "closed", question: currentQuestion(room), round: round?.round ?? 1 });
}

type Handler<Type extends RoomEvent["type"]> = (room: Room, event: Of<Type>) => void;

/** What each event does; a new one does not compile without its line. */
const HANDLERS: { readonly [Type in RoomEvent["type"]]: Handler<Type> } = {
  created: () => {},
  joined: join,
  "paper-joined": joinOnPaper,
  renamed: (room, { seatId, name }) => changeSeat(room, seatId, { name }),
  kicked: (room, { seatId }) => changeSeat(room, seatId, { isKicked: true }),
  "time-granted": (room, { seatId, factor }) => changeSeat(room, seatId, { timeFactor: factor }),
  "lock-set": (room, { isLocked }) => {
    room.isLocked = isLocked;
  },
  introduced: (room, { question, opensAt }) => enter(room, { name: "intro", question, opensAt }),
  opened: open,
  answered: answer,
  closed: close,
  "evidence-shown": (room) => enter(room, { name: "evidence", question: currentQuestion(room) }),
  revealed: reveal,
  "board-shown": (room) => enter(room, { name: "board", question: currentQuestion(room) }),
  "podium-shown": (room) => enter(room, { name: "podium" }),
  ended: (room) => {
    room.pause = null;
    enter(room, { name: "ended" });
  },
  paused: (room, { at, reason }) => {
    room.pause = { since: at, reason };
    enter(room, room.phase);
  },
  resumed: (room, { at, shiftMillis }) => {
    room.pause = null;
    room.resumedAt = at;
    enter(room, shifted(room.phase, shiftMillis));
  },
  extended: (room, { millis }) => enter(room, extended(room.phase, millis)),
  contested: (room, { question, seatId }) => {
    const seats = room.contests.get(question) ?? new Set();
    room.contests.set(question, seats.add(seatId));
  },
  ruled: (room, { question, ruling }) => {
    room.rulings.set(question, ruling);
    rescore(room);
    enter(room, room.phase);
  },
  commanded: (room, { commandId }) => {
    room.commandIds.add(commandId);
  },
};

/** Changes a room as an event says. The events of `decide` are always applied in their order, once each. */
export function apply(room: Room, event: RoomEvent): void {
  (HANDLERS[event.type] as Handler<RoomEvent["type"]>)(room, event);
  room.lastAt = Math.max(room.lastAt, event.at);
}

/**
 * The room that a log tells of.
 *
 * @param events in order, the first one `created`
 * @returns `null` for an empty log, or one that begins otherwise
 */
export function replay(events: Iterable<RoomEvent>): Room | null {
  let room: Room | null = null;
  for (const event of events) {
    if (room) apply(room, event);
    else if (event.type === "created") room = roomFrom(event);
    else return null;
  }
  return room;
}
