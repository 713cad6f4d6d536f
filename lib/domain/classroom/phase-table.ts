import type { PhaseName } from "./room";
import type { CommandName, Refusal } from "./room-commands";

/** `yes`: its own rules decide; else why not. */
type Cell = "yes" | Refusal;

const STUDENTS_BETWEEN = {
  join: "yes",
  answer: "wrong-phase",
  "hand-in": "wrong-phase",
  contest: "wrong-phase",
} as const;
const TOO_LATE = { answer: "late", "hand-in": "late" } as const;
const ANY_TIME = {
  lock: "yes",
  kick: "yes",
  rename: "yes",
  "grant-time": "yes",
  "add-paper": "yes",
  tick: "yes",
  recover: "yes",
} as const;
const RUNNING = { ...ANY_TIME, advance: "yes", end: "yes", rule: "yes" } as const;
const UNTIMED = { pause: "wrong-phase", resume: "not-paused", extend: "wrong-phase" } as const;

/** Which command makes sense in which phase. Complete: a new phase or command does not compile without its cells. */
export const PHASE_TABLE: Readonly<Record<PhaseName, Readonly<Record<CommandName, Cell>>>> = {
  lobby: { ...RUNNING, ...STUDENTS_BETWEEN, ...UNTIMED, rule: "wrong-phase" },
  intro: { ...RUNNING, ...STUDENTS_BETWEEN, pause: "yes", resume: "yes", extend: "wrong-phase" },
  open: {
    ...RUNNING,
    ...STUDENTS_BETWEEN,
    answer: "yes",
    "hand-in": "yes",
    pause: "yes",
    resume: "yes",
    extend: "yes",
    rule: "yes",
  },
  closed: { ...RUNNING, ...STUDENTS_BETWEEN, ...TOO_LATE, ...UNTIMED, pause: "yes", resume: "yes" },
  evidence: { ...RUNNING, ...STUDENTS_BETWEEN, ...UNTIMED },
  reveal: { ...RUNNING, ...STUDENTS_BETWEEN, ...TOO_LATE, contest: "yes", ...UNTIMED, pause: "yes", resume: "yes" },
  board: { ...RUNNING, ...STUDENTS_BETWEEN, ...TOO_LATE, contest: "yes", ...UNTIMED },
  podium: { ...RUNNING, ...STUDENTS_BETWEEN, ...TOO_LATE, contest: "yes", ...UNTIMED },
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
    rename: "yes",
    "grant-time": "ended",
    "add-paper": "ended",
    rule: "yes",
    tick: "yes",
    recover: "yes",
  },
};
