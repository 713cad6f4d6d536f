import type { EpochMs } from "../shared/time";
import type { ClassQuestion, ClassQuiz } from "./class-quiz";
import type { RoomSettings } from "./room-settings";

/**
 * Where a game stands. A debate is voted on twice: its first vote is closed into `evidence`, where both sides are read,
 * and opens again as the second round.
 */
export type Phase =
  | { readonly name: "lobby" }
  | { readonly name: "intro"; readonly question: number; readonly opensAt: EpochMs }
  | {
      readonly name: "open";
      readonly question: number;
      readonly round: 1 | 2;
      readonly openedAt: EpochMs;
      /** `null` without a limit. Students with extra time have their own, later ones. */
      readonly deadline: EpochMs | null;
    }
  | { readonly name: "closed"; readonly question: number; readonly round: 1 | 2 }
  | { readonly name: "evidence"; readonly question: number }
  | { readonly name: "reveal"; readonly question: number }
  | { readonly name: "board"; readonly question: number }
  | { readonly name: "podium" }
  | { readonly name: "ended" };
export type PhaseName = Phase["name"];

/** Why nobody can answer for now: the host wants it, the class talks, or the server was away. */
export type PauseReason = "host" | "discussion" | "outage";

/** More time for one student: a factor of the time to answer, or `null` for no limit at all. */
export type TimeFactor = 1 | 1.5 | 2 | 4 | null;

/** A student's place in a room, kept for the whole game however often the phone comes and goes. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  /** Index of the team, from 0; `null` without teams. */
  readonly team: number | null;
  /** Of the secret that brings its phone back; `null` without a phone. */
  readonly tokenHash: string | null;
  /** The printed card that answers for it, from 0; `null` for a phone. */
  readonly card: number | null;
  readonly joinedAt: EpochMs;
  readonly timeFactor: TimeFactor;
  readonly isKicked: boolean;
}

export interface ClassAnswer {
  readonly seatId: string;
  readonly optionIds: readonly string[];
  /** From opening to arrival at the server, pauses left out, >= 0. */
  readonly tookMillis: number;
  /** What the student had then: more time granted later changes no points. */
  readonly timeFactor: TimeFactor;
}

/** What was asked and answered: one for each round of each question, in the order asked. */
export interface Round {
  readonly question: number;
  readonly round: 1 | 2;
  readonly answers: ReadonlyMap<string, ClassAnswer>;
  /** When it took no more answers; `null` while it does. */
  readonly closedAt: EpochMs | null;
}

/** What a teacher decided about a contested question: these options are right, or it counts for nobody. */
export type Ruling = { readonly keyOptionIds: readonly string[] } | { readonly isVoid: true };

/** What a seat has earned. */
export interface SeatScore {
  /** Points, >= 0, by question. */
  readonly points: ReadonlyMap<number, number>;
  readonly total: number;
  /** Right answers in a row, up to the last question that has a key. */
  readonly streak: number;
}

/** Secrets are known by their hashes only. */
export interface RoomSecrets {
  readonly host: string;
  readonly display: string;
  readonly remote: string;
}

/**
 * A whole game. It belongs to whoever holds it: `apply` changes it in place, because a copy for each of five thousand
 * answers would cost more than all the rest.
 */
export interface Room {
  readonly id: string;
  readonly code: string;
  readonly quiz: ClassQuiz;
  readonly settings: RoomSettings;
  readonly secrets: RoomSecrets;
  readonly createdAt: EpochMs;
  phase: Phase;
  /** Counts changes of phase, pause, deadline and key: what a host's command expects and a phone's picture is of. */
  step: number;
  isLocked: boolean;
  pause: { readonly since: EpochMs; readonly reason: PauseReason } | null;
  /** When the last pause ended: if the server was away in it, students come back one by one. `null` without any. */
  resumedAt: EpochMs | null;
  readonly seats: Map<string, Seat>;
  /** Seats in play, by their names as the eye reads them. */
  readonly seatIdsByName: Map<string, string>;
  readonly rounds: (Omit<Round, "closedAt"> & {
    readonly answers: Map<string, ClassAnswer>;
    closedAt: EpochMs | null;
  })[];
  /** By question, students who say that it is wrong. */
  readonly contests: Map<number, Set<string>>;
  readonly rulings: Map<number, Ruling>;
  /** Questions that were revealed, in that order. */
  readonly revealed: number[];
  /** What revealed questions came to, by seat. */
  readonly scores: Map<string, SeatScore>;
  /** Host commands that were carried out, so that a second click does nothing. */
  readonly commandIds: Set<string>;
  /** The last moment that any event tells of. */
  lastAt: EpochMs;
}

/** The question that a phase is about; `null` in the lobby and at the end. */
export function questionOf({ quiz, phase }: Pick<Room, "quiz" | "phase">): ClassQuestion | null {
  return "question" in phase ? (quiz.questions[phase.question] ?? null) : null;
}

/** The round that is being answered, or was last; `null` where the phase is about no question. */
export function roundOf(room: Pick<Room, "rounds" | "phase">): Room["rounds"][number] | null {
  const { phase, rounds } = room;
  return "question" in phase ? (rounds.findLast(({ question }) => question === phase.question) ?? null) : null;
}

/** What a seat gave in a round; `null` where it gave nothing. Repeats are answered with it. */
export function answerOf(
  room: Pick<Room, "rounds">,
  given: { readonly seatId: string; readonly question: number; readonly round: 1 | 2 },
): ClassAnswer | null {
  const asked = room.rounds.find(({ question, round }) => question === given.question && round === given.round);
  return asked?.answers.get(given.seatId) ?? null;
}

/** Has the seat a student who was not sent out? */
export function isInPlay(room: Pick<Room, "seats">, seatId: string): boolean {
  return room.seats.get(seatId)?.isKicked === false;
}

/** Answers of students who were not sent out, in the order given. */
export function answersInPlay(room: Pick<Room, "seats">, round: Round | null): ClassAnswer[] {
  return [...(round?.answers.values() ?? [])].filter(({ seatId }) => isInPlay(room, seatId));
}

/** Seats of students who were not sent out. */
export function seatsInPlay(room: Pick<Room, "seats">): Seat[] {
  return [...room.seats.values()].filter(({ isKicked }) => !isKicked);
}

/** Was a student there when a question could still be answered? Whoever came later was not asked it. */
export function wasAsked(room: Pick<Room, "rounds">, seat: Pick<Seat, "joinedAt">, question: number): boolean {
  const last = room.rounds.findLast((round) => round.question === question);
  return last !== undefined && (last.closedAt === null || seat.joinedAt <= last.closedAt);
}

/** When a seat's time is up in an open phase; `null` without a limit. */
export function deadlineOf(phase: Phase & { readonly name: "open" }, seat: Pick<Seat, "timeFactor">): EpochMs | null {
  if (phase.deadline === null || seat.timeFactor === null) return null;
  return phase.openedAt + (phase.deadline - phase.openedAt) * seat.timeFactor;
}

/** The right options after any ruling; `null` where the question counts for nobody or has none. */
export function keyOf(room: Pick<Room, "quiz" | "rulings">, question: number): readonly string[] | null {
  const ruling = room.rulings.get(question);
  if (ruling && "isVoid" in ruling) return null;
  const key = ruling?.keyOptionIds ?? room.quiz.questions[question]?.keyOptionIds ?? [];
  return key.length === 0 ? null : key;
}
