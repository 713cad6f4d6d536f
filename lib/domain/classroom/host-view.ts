import { histogramOf } from "./common-view";
import { answersInPlay, isInPlay, keyOf, questionOf, type Room, roundOf, seatsInPlay } from "./room";
import type { ContestView, HostView, RosterEntry } from "./room-view";

/** Every student in play, in the order of joining. */
export function rosterOf(room: Room): RosterEntry[] {
  const answers = roundOf(room)?.answers;
  return seatsInPlay(room).map(({ id, name, team, timeFactor, card }) => ({
    seatId: id,
    name,
    team,
    timeFactor,
    card,
    hasAnswered: answers?.has(id) ?? false,
    total: room.scores.get(id)?.total ?? 0,
  }));
}

function contestView(room: Room, question: number, count: number): ContestView[] {
  const asked = room.quiz.questions[question];
  if (!asked) return [];
  const ruling = room.rulings.get(question);
  const keyOptionIds = keyOf(room, question) ?? [];
  const isVoid = ruling !== undefined && "isVoid" in ruling;
  return [{ question, text: asked.text, options: asked.options, keyOptionIds, isVoid, count }];
}

/** What only whoever leads the game may see. */
export function hostView(room: Room): HostView {
  const asked = questionOf(room);
  const round = roundOf(room);
  return {
    step: room.step,
    isLocked: room.isLocked,
    answered: answersInPlay(room, round).length,
    histogram: asked && room.phase.name !== "intro" ? histogramOf(room, asked, round) : null,
    contests: [...room.contests].flatMap(([question, seats]) => {
      const count = [...seats].filter((seatId) => isInPlay(room, seatId)).length;
      return count === 0 ? [] : contestView(room, question, count);
    }),
    showsBoard: room.settings.showsBoard,
  };
}
