import { classReport } from "../../../lib/domain/classroom/class-report";
import { GRACE_MILLIS } from "../../../lib/domain/classroom/decide-player";
import { rosterOf } from "../../../lib/domain/classroom/host-view";
import { standingsOf } from "../../../lib/domain/classroom/standings";
import {
  aClassQuestion,
  aDebate,
  anOpenRoom,
  aPlayedRoom,
  type PlayedRoom,
  type RoomFields,
} from "../../builders/a-room";

/** An open question; two students with cards and, unless others are named, Ann with a phone. */
function anOpenPaperRoom(fields: RoomFields = {}): PlayedRoom {
  const played = aPlayedRoom({ students: ["Ann"], ...fields });
  played.host({ type: "add-paper", names: ["1", "2"] });
  played.advance(2);
  return played;
}

type Answers = readonly (readonly [seatId: string, optionId: string])[];

function handIn(played: PlayedRoom, answers: Answers, { question = 0, round = 1 as 1 | 2 } = {}) {
  const given = answers.map(([seatId, optionId]) => ({ seatId, optionId }));
  return played.host({ type: "hand-in", question, round, answers: given });
}

/** What the open round, or the last, holds. */
function answersOf({ room }: PlayedRoom): Record<string, readonly string[]> {
  const answers = [...(room.rounds.at(-1)?.answers.values() ?? [])];
  return Object.fromEntries(answers.map(({ seatId, optionIds }) => [seatId, optionIds]));
}

describe("adding paper cards", () => {
  it("seats a student for each name, with the cards in order", () => {
    const played = aPlayedRoom({ students: ["Ann"] });
    played.host({ type: "add-paper", names: ["1", "2"] });
    played.host({ type: "add-paper", names: ["Dai"] });

    expect(rosterOf(played.room).map(({ name, card }) => [name, card])).toEqual([
      ["Ann", null],
      ["1", 0],
      ["2", 1],
      ["Dai", 2],
    ]);
  });

  it("calls whoever has no name by the number of the card", () => {
    const played = aPlayedRoom();
    played.host({ type: "add-paper", names: ["Dai", "", ""] });

    expect(rosterOf(played.room).map(({ name }) => name)).toEqual(["Dai", "2", "3"]);
  });

  it("gives them no secret that would open anything", () => {
    const { room } = anOpenPaperRoom();

    expect([...room.seats.values()].map(({ id, tokenHash }) => [id, tokenHash])).toEqual([
      ["Ann", "hash of Ann"],
      ["paper-1", null],
      ["paper-2", null],
    ]);
  });

  it("gives a card that was taken away to nobody else", () => {
    const played = aPlayedRoom();
    played.host({ type: "add-paper", names: ["1"] });
    played.host({ type: "kick", seatId: "paper-1" });
    played.host({ type: "add-paper", names: ["1"] });

    expect(rosterOf(played.room).map(({ seatId, card }) => [seatId, card])).toEqual([["paper-2", 1]]);
  });

  it("fills teams evenly", () => {
    const played = aPlayedRoom({ students: ["Ann"], settings: { teams: 2 } });
    played.host({ type: "add-paper", names: ["1", "2", "3"] });

    expect(rosterOf(played.room).map(({ team }) => team)).toEqual([0, 1, 0, 1]);
  });

  it("works in a locked room: it is the host who lets them in", () => {
    const played = aPlayedRoom();
    played.host({ type: "lock", isLocked: true });

    expect(played.host({ type: "add-paper", names: ["1"] })).toMatchObject([{ type: "paper-joined" }, {}]);
  });

  it.each([
    ["a name that a phone has", ["1", "Ann"], "name-taken"],
    ["a name that comes twice", ["1", "1"], "name-taken"],
    ["an insult", ["1", "傻逼"], "name-refused"],
    ["nobody", [], "out-of-range"],
    ["more than a set has", Array.from({ length: 65 }, (_, index) => `${index}`), "out-of-range"],
    ["more than the room has seats", ["1", "2", "3"], "full"],
  ])("seats none of them for %s", (_what, names, refusal) => {
    const seatLimit = refusal === "full" ? 3 : 100;
    const played = aPlayedRoom({ students: ["Ann"], settings: { seatLimit } });

    expect(played.host({ type: "add-paper", names })).toBe(refusal);
    expect(played.room.seats.size).toBe(1);
  });
});

describe("handing answers in", () => {
  it("counts the first answer of a card, however often it is read", () => {
    const played = anOpenPaperRoom();
    const twice = handIn(played, [
      ["paper-1", "a"],
      ["paper-1", "b"],
    ]);
    expect(twice).toMatchObject([{ type: "answered", optionIds: ["a"] }, { type: "commanded" }]);
    handIn(played, [
      ["paper-1", "c"],
      ["paper-2", "b"],
    ]);

    expect(answersOf(played)).toEqual({ "paper-1": ["a"], "paper-2": ["b"] });
  });

  it("passes over phones, strangers, students sent out and what is no option", () => {
    const played = anOpenPaperRoom();
    played.host({ type: "kick", seatId: "paper-2" });

    const events = handIn(played, [
      ["Ann", "a"],
      ["nobody", "a"],
      ["paper-2", "a"],
      ["paper-1", "z"],
      ["paper-1", "b"],
    ]);

    expect(events).toMatchObject([{ type: "answered", seatId: "paper-1" }, { type: "commanded" }]);
  });

  it("does not depend on the step: cards are read while the game moves", () => {
    const played = anOpenPaperRoom();
    const answers = [{ seatId: "paper-1", optionId: "b" }];
    const expectedStep = played.room.step - 1;

    played.host({ type: "hand-in", question: 0, round: 1, answers }, { expectedStep });

    expect(answersOf(played)).toEqual({ "paper-1": ["b"] });
  });

  it("is refused for another question, or the other vote of a debate", () => {
    const played = anOpenPaperRoom({ questions: [aDebate(), aClassQuestion()] });

    expect(handIn(played, [["paper-1", "a"]], { question: 1 })).toBe("wrong-question");
    expect(handIn(played, [["paper-1", "a"]], { round: 2 })).toBe("wrong-question");
  });

  it("is taken after the deadline, as long as the question is open", () => {
    const played = anOpenPaperRoom();
    played.tick(60_000);

    expect(handIn(played, [["paper-1", "b"]])).toMatchObject([{ type: "answered" }, {}]);
    expect(played.answer("Ann", "b")).toBe("late");
  });
});

describe("a question with cards", () => {
  it("is not closed for phones that have all answered: cards are still to be read", () => {
    const played = anOpenPaperRoom();
    played.answer("Ann", "b");

    expect(played.tick(0, ["Ann"])).toEqual([]);
  });

  it("is not closed for cards that were all read: a phone has not answered", () => {
    const played = anOpenPaperRoom();
    handIn(played, [
      ["paper-1", "a"],
      ["paper-2", "b"],
    ]);

    expect(played.tick(0, ["Ann"])).toEqual([]);
  });

  it.each([
    ["with phones", ["Ann"]],
    ["without any phone", []],
  ])("is closed when every card was read and every phone is in, %s", (_which, connected) => {
    const played = anOpenPaperRoom();
    if (connected.length > 0) played.answer("Ann", "b");
    handIn(played, [
      ["paper-1", "a"],
      ["paper-2", "b"],
    ]);

    expect(played.tick(0, connected)).toMatchObject([{ type: "closed", reason: "everybody" }]);
  });

  it("stays open beyond its deadline until the cards are read", () => {
    const played = anOpenPaperRoom();
    expect(played.tick(30_000 + GRACE_MILLIS + 1, ["Ann"])).toEqual([]);
    handIn(played, [
      ["paper-1", "a"],
      ["paper-2", "b"],
    ]);

    expect(played.tick(0, ["Ann"])).toMatchObject([{ type: "closed", reason: "time" }]);
  });

  it("waits for no card that was taken away", () => {
    const played = anOpenPaperRoom();
    played.host({ type: "kick", seatId: "paper-1" });
    played.host({ type: "kick", seatId: "paper-2" });

    expect(played.tick(30_000 + GRACE_MILLIS + 1, ["Ann"])).toMatchObject([{ type: "closed", reason: "time" }]);
  });
});

describe("students with cards", () => {
  it("score and are reported like everybody else", () => {
    const played = anOpenPaperRoom({ settings: { scoring: "speed" } });
    handIn(played, [["paper-2", "b"]]);
    played.answer("Ann", "b");
    played.advance(2);

    expect(standingsOf(played.room).map(({ name, total }) => [name, total])).toEqual(
      expect.arrayContaining([
        ["2", 1000],
        ["Ann", 1000],
        ["1", 0],
      ]),
    );
    expect(classReport(played.room).students.map(({ name, rightCount }) => [name, rightCount])).toEqual(
      expect.arrayContaining([
        ["2", 1],
        ["1", 0],
      ]),
    );
  });

  it("lose no points by speed to the time it takes to read the class", () => {
    const played = anOpenPaperRoom({ settings: { scoring: "speed" } });
    played.now += 25_000;
    handIn(played, [["paper-2", "b"]]);
    played.advance(2);

    expect(played.room.scores.get("paper-2")?.total).toBe(1000);
  });

  it("change nothing for a class of phones alone", () => {
    const played = anOpenRoom();
    for (const student of ["Ann", "Bob", "Cho"]) played.answer(student, "b");

    expect(played.tick()).toMatchObject([{ type: "closed", reason: "everybody" }]);
  });
});
