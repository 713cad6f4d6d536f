import type { EpochMs } from "../shared/time";
import { isGivable } from "./class-quiz";
import type { Decision } from "./decide";
import { confusableName } from "./nickname";
import { deadlineOf, type Phase, questionOf, type Room, roundOf, type Seat, seatsInPlay } from "./room";
import type { PlayerCommand, Refusal } from "./room-commands";

/** An answer that was on its way when time ran out still counts. */
export const GRACE_MILLIS = 250;

type Join = PlayerCommand & { readonly type: "join" };
type Answer = PlayerCommand & { readonly type: "answer" };
type Contest = PlayerCommand & { readonly type: "contest" };

/** The team with the fewest students, the first of those. */
function teamFor(room: Room): number | null {
  if (room.settings.teams === 0) return null;
  const sizes = Array.from({ length: room.settings.teams }, () => 0);
  for (const { team } of seatsInPlay(room)) if (team !== null) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes.indexOf(Math.min(...sizes));
}

/** Do two students look alike on the big screen? */
export function isNameTaken(room: Room, name: string, exceptSeatId?: string): boolean {
  const owner = room.seatIdsByName.get(confusableName(name));
  return owner !== undefined && owner !== exceptSeatId;
}

function decideJoin(room: Room, { seatId, tokenHash, name }: Join, at: EpochMs): Decision {
  const seat = room.seats.get(seatId);
  if (seat) return { refusal: seat.isKicked ? "kicked" : "already-done" };
  if (room.isLocked) return { refusal: "locked" };
  if (room.seatIdsByName.size >= room.settings.seatLimit) return { refusal: "full" };
  if (isNameTaken(room, name)) return { refusal: "name-taken" };
  return [{ type: "joined", at, seatId, name, team: teamFor(room), tokenHash }];
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
  if (roundOf(room)?.answers.has(seatId)) return { refusal: "already-answered" };
  if (room.pause) return { refusal: "paused" };
  if (isTooLate(phase, seat, at)) return { refusal: "late" };
  if (!isGivable(asked, optionIds)) return { refusal: "not-an-option" };
  return [{ type: "answered", at, seatId, question, round, optionIds }];
}

/** Only what was revealed can be contested, once by each student. */
function decideContest(room: Room, { seatId, question }: Contest, at: EpochMs): Decision {
  const seat = seatInPlay(room, seatId);
  if ("refusal" in seat) return seat;
  const last = "question" in room.phase ? room.phase.question : room.quiz.questions.length - 1;
  const wasAsked = question <= last && room.rounds.some((round) => round.question === question);
  if (!wasAsked) return { refusal: "wrong-question" };
  if (room.contests.get(question)?.has(seatId)) return { refusal: "already-contested" };
  return [{ type: "contested", at, seatId, question }];
}

export function decidePlayer(room: Room, command: PlayerCommand, at: EpochMs): Decision {
  if (command.type === "join") return decideJoin(room, command, at);
  return command.type === "answer" ? decideAnswer(room, command, at) : decideContest(room, command, at);
}
