import { decide, isRefusal } from "../../../lib/domain/classroom/decide";
import { PHASE_TABLE } from "../../../lib/domain/classroom/phase-table";
import type { PhaseName } from "../../../lib/domain/classroom/room";
import {
  type CommandName,
  type HostAction,
  nameOf,
  type Refusal,
  type RoomCommand,
} from "../../../lib/domain/classroom/room-commands";
import type { RoomEventType } from "../../../lib/domain/classroom/room-events";
import { aClassQuestion, aDebate, aPlayedRoom, type PlayedRoom } from "../../builders/a-room";

/*
 * What every command does in every phase, and in every phase that can be paused. A game of one choice, or of
 * a debate where the phase asks for one, is brought into the phase; then one command is given, with its own conditions met.
 */

const PHASE_NAMES = Object.keys(PHASE_TABLE) as PhaseName[];
const COMMAND_NAMES = Object.keys(PHASE_TABLE.lobby) as CommandName[];

type PausedPhase = "intro (paused)" | "open (paused)" | "closed (paused)" | "reveal (paused)";
type TablePhase = PhaseName | PausedPhase;
/** Types of the events that follow, or why there are none; the record that a host was obeyed is left out. */
type Expected = readonly RoomEventType[] | Refusal;

const PAUSABLE = ["intro", "open", "closed", "reveal"] as const satisfies readonly PhaseName[];
const PHASES: readonly TablePhase[] = [...PHASE_NAMES, ...PAUSABLE.map((name): PausedPhase => `${name} (paused)`)];

const ALWAYS = {
  lock: ["lock-set"],
  kick: ["kicked"],
  rename: ["renamed"],
  "grant-time": ["time-granted"],
  "add-paper": ["paper-joined", "paper-joined"],
} as const;
const PLAYING = { ...ALWAYS, join: ["joined"], end: ["ended"], rule: ["ruled"], tick: [], recover: [] } as const;
const STILL = { pause: "wrong-phase", resume: "not-paused", extend: "wrong-phase" } as const;
const PAUSED = { pause: "paused", resume: ["resumed"], extend: "wrong-phase" } as const;

const TABLE: Record<TablePhase, Record<CommandName, Expected>> = {
  lobby: {
    ...PLAYING,
    ...STILL,
    answer: "wrong-phase",
    "hand-in": "wrong-phase",
    contest: "wrong-phase",
    advance: ["introduced"],
    rule: "wrong-phase",
  },
  intro: {
    ...PLAYING,
    answer: "wrong-phase",
    "hand-in": "wrong-phase",
    contest: "wrong-phase",
    advance: ["opened"],
    pause: ["paused"],
    resume: "not-paused",
    extend: "wrong-phase",
    rule: "wrong-question",
    tick: ["opened"],
    recover: ["paused", "resumed"],
  },
  "intro (paused)": {
    ...PLAYING,
    ...PAUSED,
    answer: "wrong-phase",
    "hand-in": "wrong-phase",
    contest: "wrong-phase",
    advance: ["resumed", "opened"],
    rule: "wrong-question",
  },
  open: {
    ...PLAYING,
    answer: ["answered"],
    "hand-in": ["answered"],
    contest: "wrong-phase",
    advance: ["closed"],
    pause: ["paused"],
    resume: "not-paused",
    extend: ["extended"],
    tick: ["closed"],
    recover: ["paused", "resumed"],
  },
  "open (paused)": {
    ...PLAYING,
    ...PAUSED,
    answer: "paused",
    "hand-in": "paused",
    contest: "wrong-phase",
    advance: ["resumed", "closed"],
    extend: ["extended"],
  },
  closed: {
    ...PLAYING,
    answer: "late",
    "hand-in": "late",
    contest: "wrong-phase",
    advance: ["revealed"],
    pause: ["paused"],
    resume: "not-paused",
    extend: "wrong-phase",
  },
  "closed (paused)": {
    ...PLAYING,
    ...PAUSED,
    answer: "late",
    "hand-in": "late",
    contest: "wrong-phase",
    advance: ["resumed", "revealed"],
  },
  evidence: {
    ...PLAYING,
    ...STILL,
    answer: "wrong-phase",
    "hand-in": "wrong-phase",
    contest: "wrong-phase",
    advance: ["opened"],
    rule: "wrong-question",
  },
  reveal: {
    ...PLAYING,
    answer: "late",
    "hand-in": "late",
    contest: ["contested"],
    advance: ["board-shown"],
    pause: ["paused"],
    resume: "not-paused",
    extend: "wrong-phase",
  },
  "reveal (paused)": {
    ...PLAYING,
    ...PAUSED,
    answer: "late",
    "hand-in": "late",
    contest: ["contested"],
    advance: ["resumed", "board-shown"],
  },
  board: {
    ...PLAYING,
    ...STILL,
    answer: "late",
    "hand-in": "late",
    contest: ["contested"],
    advance: ["podium-shown"],
  },
  podium: {
    ...PLAYING,
    ...STILL,
    answer: "late",
    "hand-in": "late",
    contest: ["contested"],
    advance: ["ended"],
  },
  ended: {
    join: "ended",
    answer: "ended",
    "hand-in": "ended",
    contest: "ended",
    advance: "ended",
    end: "already-done",
    pause: "ended",
    resume: "ended",
    extend: "ended",
    lock: "ended",
    kick: "ended",
    rename: ["renamed"],
    "grant-time": "ended",
    "add-paper": "ended",
    rule: ["ruled"],
    tick: [],
    recover: [],
  },
};

/** How often a host goes on to get there; only a debate comes to its evidence. */
const ADVANCES: Record<PhaseName, number> = {
  lobby: 0,
  intro: 1,
  open: 2,
  closed: 3,
  reveal: 4,
  board: 5,
  evidence: 4,
  podium: 6,
  ended: 7,
};

function roomIn(name: TablePhase, command: CommandName): PlayedRoom {
  const phase = name.replace(" (paused)", "") as PhaseName;
  const questions = phase === "evidence" ? [aDebate(), aClassQuestion()] : [aClassQuestion()];
  const played = aPlayedRoom({ questions, settings: { showsBoard: true }, students: ["Ann", "Bob"] });
  if (command === "hand-in") played.host({ type: "add-paper", names: ["1"] });
  played.advance(ADVANCES[phase]);
  if (phase !== name) played.host({ type: "pause", reason: "host" });
  if (played.room.phase.name !== phase) throw new Error(`not ${phase} but ${played.room.phase.name}`);
  return played;
}

const ACTIONS: { readonly [Type in HostAction["type"]]: HostAction & { readonly type: Type } } = {
  advance: { type: "advance" },
  end: { type: "end" },
  pause: { type: "pause", reason: "discussion" },
  resume: { type: "resume" },
  extend: { type: "extend", millis: 5000 },
  lock: { type: "lock", isLocked: true },
  kick: { type: "kick", seatId: "Ann" },
  rename: { type: "rename", seatId: "Ann", name: "Anna" },
  "grant-time": { type: "grant-time", seatId: "Ann", factor: 2 },
  rule: { type: "rule", question: 0, ruling: { isVoid: true } },
  "add-paper": { type: "add-paper", names: ["Dai", "Eve"] },
  "hand-in": { type: "hand-in", question: 0, round: 1, answers: [{ seatId: "paper-1", optionId: "b" }] },
};

function isAction(name: CommandName): name is HostAction["type"] {
  return name in ACTIONS;
}

function commandOf(name: CommandName, { room, now }: PlayedRoom): RoomCommand {
  if (isAction(name)) {
    return { type: "host", commandId: "fresh", expectedStep: room.step, action: ACTIONS[name] };
  }
  const seatId = "Bob";
  if (name === "join") return { type: "join", seatId: "Cho", tokenHash: "hash", name: "Cho" };
  if (name === "answer") return { type: "answer", seatId, question: 0, round: 1, optionIds: ["b"] };
  if (name === "contest") return { type: "contest", seatId, question: 0 };
  return name === "tick" ? { type: "tick", connected: new Set([seatId]) } : { type: "recover", awaySince: now };
}

/** Time has passed where that matters: a tick finds what was to come, and an outage has lasted. */
function lateness(name: CommandName): number {
  return name === "tick" || name === "recover" ? 60_000 : 0;
}

describe.each(PHASES)("in the phase %s", (phase) => {
  it.each(COMMAND_NAMES)("%s does what the table says", (name) => {
    const played = roomIn(phase, name);
    const command = commandOf(name, played);

    const decision = decide(played.room, command, played.now + lateness(name));

    const types = isRefusal(decision) ? decision.refusal : decision.map(({ type }) => type);
    const outcome = typeof types === "string" ? types : types.filter((type) => type !== "commanded");
    expect(nameOf(command)).toBe(name);
    expect(outcome).toEqual(TABLE[phase][name]);
  });
});
