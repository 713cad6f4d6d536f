import { GRACE_MILLIS } from "../../../lib/domain/classroom/decide-player";
import { aClassQuestion, aDebate, anOpenRoom, aPlayedRoom, aSurvey, NOON } from "../../builders/a-room";

describe("joining", () => {
  it("gives a seat with the cleaned name", () => {
    const { room, join } = aPlayedRoom();

    join("seat-1", " \u202eAnn\u200b  Lee ");

    expect(room.seats.get("seat-1")?.name).toBe("Ann Lee");
  });

  it("is done once: the same seat asks again in vain", () => {
    const { join } = aPlayedRoom({ students: ["Ann"] });

    expect(join("Ann", "Another")).toBe("already-done");
  });

  it("is refused while the room is locked", () => {
    const { host, join } = aPlayedRoom();
    host({ type: "lock", isLocked: true });

    expect(join("Ann")).toBe("locked");
  });

  it("is refused when the room is full, until somebody is sent out", () => {
    const { host, join } = aPlayedRoom({ students: ["Ann"], settings: { seatLimit: 1 } });

    expect(join("Bob")).toBe("full");
    host({ type: "kick", seatId: "Ann" });
    expect(join("Bob")).toHaveLength(1);
  });

  it.each([
    ["another case", "ann"],
    ["letters of another script", "Аnn"],
    ["an unseen joiner", "A\u200dnn"],
    ["an accent", "Ánn"],
  ])("is refused under a name that differs by %s", (_, name) => {
    const { join } = aPlayedRoom({ students: ["Ann"] });

    expect(join("seat-2", name)).toBe("name-taken");
  });

  it("takes Chinese names of one character", () => {
    const { room, join } = aPlayedRoom();

    for (const name of ["一", "丁", "七", "十", "乙", "〇"]) join(`seat of ${name}`, name);

    expect([...room.seats.values()].map(({ name }) => name)).toEqual(["一", "丁", "七", "十", "乙", "〇"]);
  });

  it.each(["", "  ", "\u200d", "\u3164", "\u2800"])("is refused under a name that nobody can see (%j)", (name) => {
    expect(aPlayedRoom().join("seat-1", name)).toBe("name-refused");
  });

  it("is refused under an insult", () => {
    expect(aPlayedRoom().join("seat-1", "傻 逼")).toBe("name-refused");
  });

  it("frees the name of a student who was sent out, but not the seat", () => {
    const { host, join } = aPlayedRoom({ students: ["Ann"] });
    host({ type: "kick", seatId: "Ann" });

    expect(join("seat-2", "Ann")).toHaveLength(1);
    expect(join("Ann", "Somebody")).toBe("kicked");
  });

  it("fills the smallest team, the first of equals; those sent out count in none", () => {
    const { room, host, join } = aPlayedRoom({ students: ["Ann", "Bob", "Cho"], settings: { teams: 2 } });
    host({ type: "kick", seatId: "Ann" });
    host({ type: "kick", seatId: "Cho" });

    join("Dan");

    expect([...room.seats.values()].map(({ team }) => team)).toEqual([0, 1, 0, 0]);
  });
});

describe("answering", () => {
  it("takes the first answer and keeps the time that it took", () => {
    const played = anOpenRoom();
    played.now += 1500;

    played.answer("Ann", "b");

    expect(played.room.rounds[0]?.answers.get("Ann")).toMatchObject({ optionIds: ["b"], tookMillis: 1500 });
  });

  it("keeps the first answer against any other", () => {
    const { room, answer } = anOpenRoom();
    answer("Ann", "a");

    expect(answer("Ann", "b")).toBe("already-answered");
    expect(room.rounds[0]?.answers.get("Ann")?.optionIds).toEqual(["a"]);
  });

  it("tells a phone that asks again that its answer was taken, however late", () => {
    const played = anOpenRoom();
    const again = { type: "answer", seatId: "Ann", question: 0, round: 1, optionIds: ["b"] } as const;
    played.do(again);

    for (const phase of ["closed", "reveal", "intro", "open", "closed", "reveal", "podium", "ended"]) {
      played.advance();
      expect([played.room.phase.name, played.do(again)]).toEqual([phase, "already-answered"]);
    }
  });

  it("tells it so in a pause as well", () => {
    const played = anOpenRoom();
    played.answer("Ann", "b");
    played.host({ type: "pause", reason: "host" });

    expect(played.answer("Ann", "b")).toBe("already-answered");
  });

  it("takes an answer that was on its way when time ran out, and none after", () => {
    const played = anOpenRoom();
    played.now += 30_000 + GRACE_MILLIS;
    expect(played.answer("Ann", "b")).toHaveLength(1);

    played.now += 1;
    expect(played.answer("Bob", "b")).toBe("late");
  });

  it("has no limit where the room has none", () => {
    const played = anOpenRoom({ settings: { answerSeconds: null } });
    played.now += 10_000_000;

    expect(played.answer("Ann", "b")).toHaveLength(1);
  });

  it.each([
    [1.5, 45_000],
    [2, 60_000],
    [4, 120_000],
  ] as const)("gives %s times as long to a student with that", (factor, limitMillis) => {
    const played = anOpenRoom();
    for (const seatId of ["Ann", "Bob"]) played.host({ type: "grant-time", seatId, factor });
    played.now += limitMillis + GRACE_MILLIS;
    expect(played.answer("Ann", "b")).toHaveLength(1);
    expect(played.answer("Cho", "b")).toBe("late");

    played.now += 1;
    expect(played.answer("Bob", "b")).toBe("late");
  });

  it("gives all the time to a student without a limit", () => {
    const played = anOpenRoom();
    played.host({ type: "grant-time", seatId: "Ann", factor: null });
    played.now += 10_000_000;

    expect(played.answer("Ann", "b")).toHaveLength(1);
  });

  it("is of the open question and round only", () => {
    const played = anOpenRoom();
    const given = { type: "answer", seatId: "Ann", optionIds: ["b"] } as const;

    expect(played.do({ ...given, question: 1, round: 1 })).toBe("wrong-question");
    expect(played.do({ ...given, question: 0, round: 2 })).toBe("wrong-question");
  });

  it("never counts for the next question", () => {
    const { room, advance, answer, do: carryOut } = anOpenRoom();
    advance(2);
    expect(answer("Ann", "b")).toBe("late");
    advance(2);

    expect(carryOut({ type: "answer", seatId: "Ann", question: 0, round: 1, optionIds: ["b"] })).toBe("wrong-question");
    expect(room.rounds[1]?.answers.size).toBe(0);
  });

  it.each([[[]], [["z"]], [["a", "b"]], [["b", "b"]], [["__proto__"]]])("of a choice is not %j", (optionIds) => {
    expect(anOpenRoom().answer("Ann", ...optionIds)).toBe("not-an-option");
  });

  it("of several right options is any number of them, each once", () => {
    const { answer } = anOpenRoom({ questions: [aClassQuestion({ kind: "multiple", keyOptionIds: ["a", "b"] })] });

    expect(answer("Ann", "b", "b")).toBe("not-an-option");
    expect(answer("Ann")).toBe("not-an-option");
    expect(answer("Ann", "c", "a")).toHaveLength(1);
  });

  it("is for seats in play", () => {
    const { host, answer } = anOpenRoom();
    host({ type: "kick", seatId: "Ann" });

    expect(answer("Ann", "b")).toBe("kicked");
    expect(answer("Nobody", "b")).toBe("unknown-seat");
  });

  it("votes anew in the second round of a debate", () => {
    const { room, advance, answer } = anOpenRoom({ questions: [aDebate()] });
    answer("Ann", "a");
    advance(3);

    expect(answer("Ann", "b")).toHaveLength(1);
    expect(room.rounds.map(({ round, answers }) => [round, answers.get("Ann")?.optionIds])).toEqual([
      [1, ["a"]],
      [2, ["b"]],
    ]);
  });

  it("counts no time before the room's last event, whatever the clock says", () => {
    const played = anOpenRoom();
    played.now = NOON - 5000;

    expect(played.answer("Ann", "b")).toMatchObject([{ at: NOON }]);
  });
});

describe("contesting", () => {
  it("takes one contest of each student", () => {
    const { room, advance, do: carryOut } = anOpenRoom();
    advance(2);
    const contest = { type: "contest", seatId: "Ann", question: 0 } as const;

    expect(carryOut(contest)).toHaveLength(1);
    expect(carryOut(contest)).toBe("already-contested");
    expect(carryOut({ ...contest, seatId: "Bob" })).toHaveLength(1);
    expect(room.contests.get(0)).toEqual(new Set(["Ann", "Bob"]));
  });

  it("is of revealed questions with a right answer", () => {
    const { advance, do: carryOut } = anOpenRoom({ questions: [aSurvey(), aClassQuestion(), aClassQuestion()] });
    advance(6);

    const outcomes = [0, 1, 2, 3].map((question) => carryOut({ type: "contest", seatId: "Ann", question }));

    expect(outcomes).toMatchObject(["wrong-question", [{ type: "contested" }], "wrong-question", "wrong-question"]);
  });

  it("is for seats in play", () => {
    const { host, advance, do: carryOut } = anOpenRoom();
    advance(2);
    host({ type: "kick", seatId: "Ann" });

    expect(carryOut({ type: "contest", seatId: "Ann", question: 0 })).toBe("kicked");
    expect(carryOut({ type: "contest", seatId: "Nobody", question: 0 })).toBe("unknown-seat");
  });
});
