import type { EpochMs } from "../shared/time";
import { hasKey, isGivable } from "./class-quiz";
import type { Decision } from "./decide";
import { cleanName, confusableName } from "./nickname";
import { isRefusedName } from "./refused-name";
import { deadlineOf, type Phase, questionOf, type Room, type Seat, seatsInPlay } from "./room";
import type { PlayerCommand, Refusal } from "./room-commands";

/** An answer that was on its way when time ran out still counts. */
export const GRACE_MILLIS = 250;

type Join = PlayerCommand & { readonly type: "join" };
type Answer = PlayerCommand & { readonly type: "answer" };
type Contest = PlayerCommand & { readonly type: "contest" };

/** Students of each team; empty without teams. */
export function teamSizes(room: Room): number[] {
  const sizes = Array.from({ length: room.settings.teams }, () => 0);
  for (const { team } of seatsInPlay(room)) if (team !== null) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes;
}

/** The team with the fewest students, the first of those; `null` without teams. */
export function smallestTeam(sizes: readonly number[]): number | null {
  return sizes.length === 0 ? null : sizes.indexOf(Math.min(...sizes));
}

/** Do two students look alike on the big screen? */
function isNameTaken(room: Room, name: string, exceptSeatId: string): boolean {
  const owner = room.seatIdsByName.get(confusableName(name));
  return owner !== undefined && owner !== exceptSeatId;
}

/** A name as a seat may bear it, or why not. */
export function nameFor(room: Room, seatId: string, text: string): string | { readonly refusal: Refusal } {
  const name = cleanName(text);
  if (name === "" || isRefusedName(name)) return { refusal: "name-refused" };
  return isNameTaken(room, name, seatId) ? { refusal: "name-taken" } : name;
}

function decideJoin(room: Room, { seatId, tokenHash, name: text }: Join, at: EpochMs): Decision {
  const seat = room.seats.get(seatId);
  if (seat) return { refusal: seat.isKicked ? "kicked" : "already-done" };
  if (room.isLocked) return { refusal: "locked" };
  if (room.seatIdsByName.size >= room.settings.seatLimit) return { refusal: "full" };
  const name = nameFor(room, seatId, text);
  if (typeof name !== "string") return name;
  return [{ type: "joined", at, seatId, name, team: smallestTeam(teamSizes(room)), tokenHash }];
}

/** A seat that may take part, or why not. */
function seatInPlay(room: Room, seatId: string): Seat | { readonly refusal: Refusal } {
  const seat = room.seats.get(seatId);
  if (!seat) return { refusal: "unknown-seat" };
  return seat.isKicked ? { refusal: "kicked" } : seat;
}

function isTooLate(phase: Phase & { readonly name: "open" }, seat: Seat, at: EpochMs): boolean {
  const deadline = deadlineOf(phase, seat);
  return deadline !== null && at > deadline + GRACE_MILLIS;
}

function decideAnswer(room: Room, { seatId, question, round, optionIds }: Answer, at: EpochMs): Decision {
  const { phase } = room;
  const seat = seatInPlay(room, seatId);
  const asked = questionOf(room);
  if ("refusal" in seat) return seat;
  if (phase.name !== "open" || !asked) return { refusal: "wrong-phase" };
  if (phase.question !== question || phase.round !== round) return { refusal: "wrong-question" };
  if (room.pause) return { refusal: "paused" };
  if (isTooLate(phase, seat, at)) return { refusal: "late" };
  if (!isGivable(asked, optionIds)) return { refusal: "not-an-option" };
  return [{ type: "answered", at, seatId, question, round, optionIds }];
}

/** Only what was revealed, and has a right answer, can be contested, once by each student. */
function decideContest(room: Room, { seatId, question }: Contest, at: EpochMs): Decision {
  const seat = seatInPlay(room, seatId);
  if ("refusal" in seat) return seat;
  const asked = room.quiz.questions[question];
  if (!asked || !hasKey(asked) || !room.revealed.includes(question)) return { refusal: "wrong-question" };
  if (room.contests.get(question)?.has(seatId)) return { refusal: "already-contested" };
  return [{ type: "contested", at, seatId, question }];
}

export function decidePlayer(room: Room, command: PlayerCommand, at: EpochMs): Decision {
  if (command.type === "join") return decideJoin(room, command, at);
  return command.type === "answer" ? decideAnswer(room, command, at) : decideContest(room, command, at);
}
