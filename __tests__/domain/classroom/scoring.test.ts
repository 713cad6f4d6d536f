import { isRight } from "../../../lib/domain/classroom/class-quiz";
import type { Ruling } from "../../../lib/domain/classroom/room";
import { pointsFor } from "../../../lib/domain/classroom/scoring";
import { standingsOf, teamStandingsOf } from "../../../lib/domain/classroom/standings";
import { aClassQuestion, aDebate, anOpenRoom, type PlayedRoom } from "../../builders/a-room";

const BY_SPEED = { scoring: "speed", countsStreaks: false } as const;
const BY_ACCURACY = { scoring: "accuracy", countsStreaks: false } as const;

function totals({ room }: PlayedRoom): Record<string, number> {
  return Object.fromEntries(standingsOf(room).map(({ seatId, total }) => [seatId, total]));
}

/** Every student answers the open question in turn, and it is revealed; the next one is opened. */
function play(played: PlayedRoom, answers: Readonly<Record<string, string>>): void {
  for (const [seatId, optionId] of Object.entries(answers)) played.answer(seatId, optionId);
  played.advance(4);
}

describe("an answer", () => {
  it("of several right options needs all of them, and no other, in any order", () => {
    const question = aClassQuestion({ kind: "multiple" });
    const given = [["a", "b"], ["b", "a"], ["a"], ["a", "c"], ["a", "b", "c"], []];

    expect(given.map((optionIds) => isRight(question, optionIds, ["a", "b"]))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("of a choice needs one of the right options, should a teacher allow several", () => {
    const given = [["a"], ["b"], ["c"]];

    expect(given.map((optionIds) => isRight(aClassQuestion(), optionIds, ["a", "b"]))).toEqual([true, true, false]);
  });
});

describe("points", () => {
  it.each([
    [0, 1000],
    [15_000, 750],
    [30_000, 500],
    [90_000, 500],
    [-5, 1000],
  ])("by speed after %s ms of 30 s are %s", (tookMillis, points) => {
    expect(pointsFor(BY_SPEED, { tookMillis, limitMillis: 30_000, streak: 9 })).toBe(points);
  });

  it("by accuracy, or without a limit, are alike for everybody", () => {
    expect(pointsFor(BY_ACCURACY, { tookMillis: 29_000, limitMillis: 30_000, streak: 9 })).toBe(1000);
    expect(pointsFor(BY_SPEED, { tookMillis: 29_000, limitMillis: null, streak: 9 })).toBe(1000);
  });

  it.each([
    [0, 1000],
    [1, 1100],
    [5, 1500],
    [50, 1500],
  ])("grow with %s right answers before, to at most half as much again", (streak, points) => {
    const settings = { scoring: "accuracy", countsStreaks: true } as const;

    expect(pointsFor(settings, { tookMillis: 0, limitMillis: null, streak })).toBe(points);
  });
});

describe("the score", () => {
  it("counts right answers of revealed questions", () => {
    const played = anOpenRoom();
    play(played, { Ann: "b", Bob: "a" });
    for (const seatId of ["Ann", "Bob"]) played.answer(seatId, "b");

    expect(totals(played)).toEqual({ Ann: 1000, Bob: 0, Cho: 0 });
    expect(played.room.scores.get("Ann")?.points).toEqual(new Map([[0, 1000]]));
  });

  it("begins a row anew after a wrong or missing answer", () => {
    const questions = Array.from({ length: 4 }, () => aClassQuestion());
    const played = anOpenRoom({ questions, settings: { countsStreaks: true } });
    play(played, { Ann: "b", Bob: "b" });
    play(played, { Ann: "b", Bob: "c" });
    play(played, { Ann: "b" });
    play(played, { Ann: "b", Bob: "b" });

    expect(totals(played)).toMatchObject({ Ann: 1000 + 1100 + 1200 + 1300, Bob: 2000 });
  });

  it("does not end a row at a question without a right answer", () => {
    const questions = [aClassQuestion(), aDebate(), aClassQuestion()];
    const played = anOpenRoom({ questions, settings: { countsStreaks: true } });
    play(played, { Ann: "b" });
    played.advance(7);
    play(played, { Ann: "b" });

    expect(totals(played)).toMatchObject({ Ann: 2100 });
  });

  it("measures a student with extra time by that time", () => {
    const played = anOpenRoom({ settings: { scoring: "speed" } });
    played.host({ type: "grant-time", seatId: "Ann", factor: 2 });
    played.now += 30_000;
    play(played, { Ann: "b", Bob: "b" });

    expect(totals(played)).toMatchObject({ Ann: 750, Bob: 500 });
  });

  it("counts no speed of a student without a limit", () => {
    const played = anOpenRoom({ settings: { scoring: "speed" } });
    played.host({ type: "grant-time", seatId: "Ann", factor: null });
    played.now += 30_000;
    play(played, { Ann: "b", Bob: "b" });

    expect(totals(played)).toMatchObject({ Ann: 1000, Bob: 500 });
  });

  it("of a question does not change with time granted after it", () => {
    const played = anOpenRoom({ settings: { scoring: "speed" } });
    played.now += 30_000;
    play(played, { Ann: "b", Bob: "b" });
    played.host({ type: "grant-time", seatId: "Ann", factor: 4 });
    played.host({ type: "rule", question: 0, ruling: { keyOptionIds: ["b"] } });

    expect(totals(played)).toMatchObject({ Ann: 500, Bob: 500 });
  });
});

describe("a ruling", () => {
  it.each<[string, Ruling, Record<string, number>]>([
    ["gives the points to another option", { keyOptionIds: ["a"] }, { Ann: 0, Bob: 1000, Cho: 0 }],
    ["gives them to several options", { keyOptionIds: ["a", "b"] }, { Ann: 1000, Bob: 1000, Cho: 0 }],
    ["strikes the question out", { isVoid: true }, { Ann: 0, Bob: 0, Cho: 0 }],
  ])("%s", (_, ruling, expected) => {
    const played = anOpenRoom();
    play(played, { Ann: "b", Bob: "a", Cho: "c" });
    played.host({ type: "rule", question: 0, ruling });

    expect(totals(played)).toEqual(expected);
  });

  it("can be taken back", () => {
    const played = anOpenRoom();
    play(played, { Ann: "b", Bob: "a" });
    played.host({ type: "rule", question: 0, ruling: { isVoid: true } });
    played.host({ type: "rule", question: 0, ruling: { keyOptionIds: ["b"] } });

    expect(totals(played)).toEqual({ Ann: 1000, Bob: 0, Cho: 0 });
  });

  it("before the reveal scores nothing yet", () => {
    const played = anOpenRoom();
    played.answer("Ann", "a");
    played.host({ type: "rule", question: 0, ruling: { keyOptionIds: ["a"] } });
    expect(totals(played)).toMatchObject({ Ann: 0 });

    played.advance(2);
    expect(totals(played)).toMatchObject({ Ann: 1000 });
  });

  it("mends rows of right answers too", () => {
    const played = anOpenRoom({ settings: { countsStreaks: true } });
    play(played, { Ann: "a" });
    play(played, { Ann: "b" });
    expect(totals(played)).toMatchObject({ Ann: 1000 });

    played.host({ type: "rule", question: 0, ruling: { keyOptionIds: ["a"] } });
    expect(totals(played)).toMatchObject({ Ann: 2100 });
  });
});

describe("standings", () => {
  it("are best first; equals share a rank and stand in the order of joining", () => {
    const played = anOpenRoom({ students: ["Ann", "Bob", "Cho", "Dan"] });
    play(played, { Cho: "b", Bob: "b", Dan: "a" });

    expect(standingsOf(played.room).map(({ seatId, rank }) => [seatId, rank])).toEqual([
      ["Bob", 1],
      ["Cho", 1],
      ["Ann", 3],
      ["Dan", 3],
    ]);
  });

  it("leave out who was sent out", () => {
    const played = anOpenRoom();
    play(played, { Ann: "b" });
    played.host({ type: "kick", seatId: "Ann" });

    expect(standingsOf(played.room).map(({ seatId }) => seatId)).toEqual(["Bob", "Cho"]);
  });

  it("of teams are means, so that a large team has no advantage", () => {
    const played = anOpenRoom({ students: ["Ann", "Bob", "Cho"], settings: { teams: 3 } });
    played.join("Dan");
    play(played, { Ann: "b", Bob: "b" });

    expect(teamStandingsOf(played.room)).toEqual([
      { team: 1, total: 1000, rank: 1 },
      { team: 0, total: 500, rank: 2 },
      { team: 2, total: 0, rank: 3 },
    ]);
  });

  it("of teams are none without teams", () => {
    expect(teamStandingsOf(anOpenRoom().room)).toEqual([]);
  });
});
