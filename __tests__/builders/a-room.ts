import { apply, replay } from "../../lib/domain/classroom/apply";
import type { ClassQuestion, TakeHomeNote } from "../../lib/domain/classroom/class-quiz";
import { decide, isRefusal } from "../../lib/domain/classroom/decide";
import type { Room } from "../../lib/domain/classroom/room";
import type { HostAction, Refusal, RoomCommand } from "../../lib/domain/classroom/room-commands";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { DEFAULT_ROOM_SETTINGS, type RoomSettings } from "../../lib/domain/classroom/room-settings";
import type { DocumentId } from "../../lib/domain/shared/ids";

/** When every room of the tests opens. */
export const NOON = 1_800_000_000_000;

/** What a phone takes home of the fact that a question asks for. */
export function aTakeHomeNote(fields: Partial<TakeHomeNote> = {}): TakeHomeNote {
  const quote = "It trains on 8 bits.";
  return {
    id: "item-1",
    language: "en",
    kind: "question",
    frame: "number",
    question: "How many bits does it train with?",
    answer: "8",
    accept: [],
    options: [],
    source: { documentId: "document-1" as DocumentId, start: 100, end: 120, quote },
    evidence: [],
    answerSpan: { start: 113, end: 114 },
    section: "Training",
    ...fields,
  };
}

/** A choice of `a`, `b` and `c`, where `b` is right. */
export function aClassQuestion(fields: Partial<ClassQuestion> = {}): ClassQuestion {
  return {
    kind: "choice",
    language: "en",
    text: "How many bits does it train with?",
    options: [
      { id: "a", text: "4" },
      { id: "b", text: "8" },
      { id: "c", text: "16" },
    ],
    keyOptionIds: ["b"],
    note: aTakeHomeNote(),
    ...fields,
  };
}

export function aDebate(fields: Partial<ClassQuestion> = {}): ClassQuestion {
  return aClassQuestion({ kind: "debate", text: "It was copied.", keyOptionIds: [], ...fields });
}

export function aSurvey(fields: Partial<ClassQuestion> = {}): ClassQuestion {
  return aClassQuestion({ kind: "survey", text: "How was it?", keyOptionIds: [], note: null, ...fields });
}

export interface RoomFields {
  readonly questions?: readonly ClassQuestion[];
  readonly settings?: Partial<RoomSettings>;
  /** Ids of the students who have joined; their names are the same. */
  readonly students?: readonly string[];
  readonly id?: string;
}

/** The event that opens a room of two questions. */
export function aCreation({ questions, settings, id = "room-1" }: RoomFields = {}): RoomEvent & { type: "created" } {
  return {
    type: "created",
    at: NOON,
    id,
    code: "123456",
    quiz: { title: "DeepSeek", questions: questions ?? [aClassQuestion(), aClassQuestion()] },
    settings: { ...DEFAULT_ROOM_SETTINGS, ...settings },
    secrets: { host: "host-hash", remote: "remote-hash", display: "display-hash" },
  };
}

/** A room with its log, its clock and its commands, as a server holds it. */
export interface PlayedRoom {
  readonly room: Room;
  readonly log: RoomEvent[];
  /** The server's time; tests move it on. */
  now: number;
  /** Carries a command out; the events it came to, or why not. */
  do(command: RoomCommand): readonly RoomEvent[] | Refusal;
  host(action: HostAction, fields?: { commandId?: string; expectedStep?: number }): readonly RoomEvent[] | Refusal;
  join(seatId: string, name?: string): readonly RoomEvent[] | Refusal;
  /** Answers what is open, or was last. */
  answer(seatId: string, ...optionIds: string[]): readonly RoomEvent[] | Refusal;
  /** Time passes with these students there; without any, all of them. */
  tick(afterMillis?: number, connected?: Iterable<string>): readonly RoomEvent[] | Refusal;
  /** The host goes on so many times. */
  advance(times?: number): void;
}

/** Opens a room and lets its students in, at noon. */
export function aPlayedRoom(fields: RoomFields = {}): PlayedRoom {
  const played = aRecoveredRoom([aCreation(fields)]);
  for (const student of fields.students ?? []) played.join(student);
  return played;
}

/** The room of a log, as after a crash, at the moment of its last event. */
export function aRecoveredRoom(events: readonly RoomEvent[]): PlayedRoom {
  const log = [...events];
  const room = replay(log);
  if (!room) throw new Error("no room");
  let commands = 0;
  const played: PlayedRoom = {
    room,
    log,
    now: room.lastAt,
    do: (command) => {
      const decision = decide(room, command, played.now);
      if (isRefusal(decision)) return decision.refusal;
      for (const event of decision) apply(room, event);
      log.push(...decision);
      return decision;
    },
    host: (action, { commandId, expectedStep = room.step } = {}) => {
      commands += 1;
      return played.do({ type: "host", commandId: commandId ?? `command-${commands}`, expectedStep, action });
    },
    join: (seatId, name = seatId) => played.do({ type: "join", seatId, tokenHash: `hash of ${seatId}`, name }),
    answer: (seatId, ...optionIds) => {
      const { question = 0, round = 1 } = room.rounds.at(-1) ?? {};
      return played.do({ type: "answer", seatId, question, round, optionIds });
    },
    tick: (afterMillis = 0, connected = room.seats.keys()) => {
      played.now += afterMillis;
      return played.do({ type: "tick", connected: new Set(connected) });
    },
    advance: (times = 1) => {
      for (let time = 0; time < times; time += 1) played.host({ type: "advance" });
    },
  };
  return played;
}

/** A room whose first question is open, with Ann, Bob and Cho in it. */
export function anOpenRoom(fields: RoomFields = {}): PlayedRoom {
  const played = aPlayedRoom({ students: ["Ann", "Bob", "Cho"], ...fields });
  played.advance(2);
  return played;
}
