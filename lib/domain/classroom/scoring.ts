import type { EpochMs } from "../shared/time";
import { isRight } from "./class-quiz";
import { keyOf, type Room, type SeatScore, type TimeFactor } from "./room";
import type { RoomSettings } from "./room-settings";

/** What a right answer earns; by speed half of it is sure. */
export const FULL_POINTS = 1000;
const STREAK_POINTS = 100;
const MOST_STREAK_POINTS = 500;

/**
 * What one right answer earns.
 *
 * @param tookMillis from opening to arrival, >= 0
 * @param limitMillis the student's own time to answer, > 0; `null` without a limit, where speed counts nothing
 * @param streak     right answers in a row before this one, >= 0
 * @returns whole points, 500 to 1500
 */
export function pointsFor(
  settings: Pick<RoomSettings, "scoring" | "countsStreaks">,
  { tookMillis, limitMillis, streak }: { tookMillis: number; limitMillis: number | null; streak: number },
): number {
  const isBySpeed = settings.scoring === "speed" && limitMillis !== null;
  const share = isBySpeed ? Math.min(1, Math.max(0, tookMillis / limitMillis)) : 0;
  const bonus = settings.countsStreaks ? Math.min(MOST_STREAK_POINTS, streak * STREAK_POINTS) : 0;
  return Math.round(FULL_POINTS * (1 - share / 2)) + bonus;
}

const NOTHING: SeatScore = { points: new Map(), total: 0, streak: 0 };

function limitOf(room: Room, factor: TimeFactor): EpochMs | null {
  const { answerSeconds } = room.settings;
  return answerSeconds === null || factor === null ? null : answerSeconds * 1000 * factor;
}

/** Scores one revealed question for every seat; a question without a key changes nothing. */
export function scoreQuestion(room: Room, question: number): void {
  const key = keyOf(room, question);
  const round = room.rounds.findLast((one) => one.question === question);
  const asked = room.quiz.questions[question];
  if (key === null || !round || !asked) return;
  for (const seat of room.seats.values()) {
    const before = room.scores.get(seat.id) ?? NOTHING;
    const answer = round.answers.get(seat.id);
    if (!answer || !isRight(asked, answer.optionIds, key)) {
      if (before.streak > 0) room.scores.set(seat.id, { ...before, streak: 0 });
      continue;
    }
    const limitMillis = limitOf(room, answer.timeFactor);
    const earned = pointsFor(room.settings, { tookMillis: answer.tookMillis, limitMillis, streak: before.streak });
    const points = new Map(before.points).set(question, earned);
    room.scores.set(seat.id, { points, total: before.total + earned, streak: before.streak + 1 });
  }
}

/** Scores everything that was revealed anew, as a ruling asks for. */
export function rescore(room: Room): void {
  room.scores.clear();
  for (const question of room.revealed) scoreQuestion(room, question);
}
