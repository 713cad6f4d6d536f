import type { MissedNote } from "../../lib/domain/classroom/messages";
import { keyOf, type Room } from "../../lib/domain/classroom/room";

/** Whoever needed more than this share of the time knew it with effort. */
const SLOW_SHARE = 0.6;
/** The same, where there was no limit. */
const SLOW_MILLIS = 30_000;

function outcomeOf(room: Room, seatId: string, question: number): MissedNote["outcome"] | null {
  if (!keyOf(room, question)) return null;
  const answer = room.rounds.findLast((round) => round.question === question)?.answers.get(seatId);
  if (!answer || !room.scores.get(seatId)?.points.has(question)) return "missed"; // whatever is right earns points
  const { answerSeconds } = room.settings;
  const factor = room.seats.get(seatId)?.timeFactor ?? null;
  const slowMillis =
    answerSeconds === null || factor === null ? SLOW_MILLIS : answerSeconds * 1000 * factor * SLOW_SHARE;
  return answer.tookMillis > slowMillis ? "slow" : null;
}

/** What a student takes home: the notes behind revealed questions that were not known, or with effort. */
export function missedNotes(room: Room, seatId: string): MissedNote[] {
  return room.revealed.flatMap((question) => {
    const note = room.quiz.questions[question]?.note ?? null;
    const outcome = outcomeOf(room, seatId, question);
    return note && outcome ? [{ note, outcome }] : [];
  });
}
