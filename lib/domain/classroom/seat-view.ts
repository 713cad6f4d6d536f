import { isRight } from "./class-quiz";
import { isTold } from "./common-view";
import { deadlineOf, keyOf, questionOf, type Room, roundOf } from "./room";
import type { SeatView } from "./room-view";
import { standingsOf } from "./standings";

/** Ranks of all seats; made once for a whole room. Empty until something was revealed. */
export function ranksOf(room: Room): ReadonlyMap<string, number> {
  return new Map(room.revealed.length === 0 ? [] : standingsOf(room).map(({ seatId, rank }) => [seatId, rank]));
}

/** What became of the question that the phase is about. */
function outcomeOf(room: Room, seatId: string): Pick<SeatView, "optionIds" | "isRight" | "points" | "hasContested"> {
  const { phase } = room;
  const asked = questionOf(room);
  if (!asked || !("question" in phase)) return { optionIds: null, isRight: null, points: 0, hasContested: false };
  const { question } = phase;
  const optionIds = roundOf(room)?.answers.get(seatId)?.optionIds ?? null;
  const key = isTold(phase) ? keyOf(room, question) : null;
  return {
    optionIds,
    isRight: key && optionIds !== null && isRight(asked, optionIds, key),
    points: room.scores.get(seatId)?.points.get(question) ?? 0,
    hasContested: room.contests.get(question)?.has(seatId) ?? false,
  };
}

/**
 * What one student may see besides what all see.
 *
 * @param ranks of `ranksOf`; given where many seats are looked at
 * @returns `null` for a seat that the room does not have
 */
export function seatView(
  room: Room,
  seatId: string,
  ranks: ReadonlyMap<string, number> = ranksOf(room),
): SeatView | null {
  const seat = room.seats.get(seatId);
  if (!seat) return null;
  return {
    step: room.step,
    seatId,
    name: seat.name,
    team: seat.team,
    deadline: room.phase.name === "open" ? deadlineOf(room.phase, seat) : null,
    ...outcomeOf(room, seatId),
    total: room.scores.get(seatId)?.total ?? 0,
    rank: ranks.get(seatId) ?? null,
  };
}
