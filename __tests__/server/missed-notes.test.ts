import { replay } from "../../lib/domain/classroom/apply";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { missedNotes } from "../../server/classroom/missed-notes";
import { aClassQuiz, someSettings } from "./support/class-quiz";

const SECRETS = { host: "h", remote: "r", display: "d" };

function asked(question: number, given: Readonly<Record<string, readonly [string, number]>>): RoomEvent[] {
  const at = (question + 1) * 100_000;
  return [
    { type: "introduced", at, question, opensAt: at },
    { type: "opened", at, question, round: 1, deadline: at + 30_000 },
    ...Object.entries(given).map(
      ([seatId, [optionId, millis]]): RoomEvent => ({
        type: "answered",
        at: at + millis,
        seatId,
        question,
        round: 1,
        optionIds: [optionId],
      }),
    ),
    { type: "closed", at: at + 30_000, reason: "time" },
    { type: "revealed", at: at + 31_000 },
  ];
}

function aRoomAfter(...events: RoomEvent[]) {
  const quiz = aClassQuiz(4);
  const created: RoomEvent = {
    type: "created",
    at: 0,
    id: "r",
    code: "1",
    quiz,
    settings: someSettings(),
    secrets: SECRETS,
  };
  const joined: RoomEvent = { type: "joined", at: 1, seatId: "s1", name: "小明", team: null, tokenHash: "t" };
  const room = replay([created, joined, ...events]);
  if (!room) throw new Error("no room");
  return room;
}

function taken(room: ReturnType<typeof aRoomAfter>) {
  return missedNotes(room, "s1").map(({ note, outcome }) => `${note.id} ${outcome}`);
}

it("sends home what was answered wrongly or not at all, and what was known slowly", () => {
  const room = aRoomAfter(
    ...asked(0, { s1: ["o2", 1000] }),
    ...asked(1, {}),
    ...asked(2, { s1: ["o1", 25_000] }),
    ...asked(3, { s1: ["o1", 2000] }),
  );

  expect(taken(room)).toEqual(["note-0 missed", "note-1 missed", "note-2 slow"]);
});

it("sends nothing home of a question that is not revealed, or that was struck out", () => {
  const [introduced, opened] = asked(1, {}) as [RoomEvent, RoomEvent];
  const ruled: RoomEvent = { type: "ruled", at: 200_000, question: 0, ruling: { isVoid: true } };

  expect(taken(aRoomAfter(...asked(0, { s1: ["o2", 1000] }), ruled, introduced, opened))).toEqual([]);
});

it("takes a ruling's key for the right one", () => {
  const ruled: RoomEvent = { type: "ruled", at: 200_000, question: 0, ruling: { keyOptionIds: ["o2"] } };

  expect(taken(aRoomAfter(...asked(0, { s1: ["o2", 1000] }), ruled))).toEqual([]);
});
