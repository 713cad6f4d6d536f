import { INTRO_MILLIS } from "../../../lib/domain/classroom/decide-host";
import type { HostAction } from "../../../lib/domain/classroom/room-commands";
import { aClassQuestion, aDebate, anOpenRoom, aPlayedRoom, aSurvey, NOON } from "../../builders/a-room";

/** Phases that a host goes through, from the lobby to the end. */
function journey(...[fields]: Parameters<typeof aPlayedRoom>): string[] {
  const { room, advance } = aPlayedRoom(fields);
  const names: string[] = [room.phase.name];
  while (room.phase.name !== "ended") {
    advance();
    names.push(room.phase.name);
  }
  return names;
}

describe("going on", () => {
  it("leads from question to question to the podium", () => {
    const question = ["intro", "open", "closed", "reveal"];

    expect(journey()).toEqual(["lobby", ...question, ...question, "podium", "ended"]);
  });

  it("shows the standing between where the room wants it", () => {
    const question = ["intro", "open", "closed", "reveal", "board"];

    expect(journey({ settings: { showsBoard: true } })).toEqual(["lobby", ...question, ...question, "podium", "ended"]);
  });

  it("lets a debate be read and voted on again", () => {
    const debate = ["intro", "open", "closed", "evidence", "open", "closed", "reveal"];

    expect(journey({ questions: [aDebate()] })).toEqual(["lobby", ...debate, "podium", "ended"]);
  });

  it("lets the number of the question stand alone first", () => {
    const { room, advance } = aPlayedRoom();
    advance();

    expect(room.phase).toEqual({ name: "intro", question: 0, opensAt: NOON + INTRO_MILLIS });
  });

  it("gives every round its own time", () => {
    const played = anOpenRoom({ questions: [aDebate()] });
    played.now += 100_000;
    played.advance(3);

    expect(played.room.phase).toMatchObject({ round: 2, openedAt: NOON + 100_000, deadline: NOON + 130_000 });
  });
});

describe("a command", () => {
  it("is carried out once, however often it comes", () => {
    const { room, host } = aPlayedRoom();
    host({ type: "lock", isLocked: true }, { commandId: "click" });

    expect(host({ type: "lock", isLocked: false }, { commandId: "click" })).toBe("already-done");
    expect(room.isLocked).toBe(true);
  });

  it.each<HostAction>([
    { type: "advance" },
    { type: "end" },
    { type: "pause", reason: "host" },
    { type: "resume" },
    { type: "extend", millis: 5000 },
  ])("that moves the game is refused to a host who saw another step ($type)", (action) => {
    const { room, host } = anOpenRoom();

    expect(host(action, { expectedStep: room.step - 1 })).toBe("out-of-step");
  });

  it("about a student does not depend on the step", () => {
    expect(anOpenRoom().host({ type: "kick", seatId: "Ann" }, { expectedStep: 0 })).toHaveLength(2);
  });

  it.each<HostAction>([
    { type: "kick", seatId: "Nobody" },
    { type: "rename", seatId: "Nobody", name: "Eve" },
    { type: "grant-time", seatId: "Nobody", factor: 2 },
  ])("about nobody is refused ($type)", (action) => {
    expect(anOpenRoom().host(action)).toBe("unknown-seat");
  });

  it.each<HostAction>([
    { type: "kick", seatId: "Ann" },
    { type: "rename", seatId: "Ann", name: "Eve" },
    { type: "grant-time", seatId: "Ann", factor: 2 },
  ])("about a student who was sent out is refused ($type)", (action) => {
    const { host } = anOpenRoom();
    host({ type: "kick", seatId: "Ann" });

    expect(host(action)).toBe("kicked");
  });
});

describe("renaming", () => {
  it("cleans the name and frees the old one", () => {
    const { room, host, join } = aPlayedRoom({ students: ["Ann"] });
    host({ type: "rename", seatId: "Ann", name: " Anna\u200b " });

    expect(room.seats.get("Ann")?.name).toBe("Anna");
    expect(join("seat-2", "Ann")).toHaveLength(1);
    expect(join("seat-3", "Anna")).toBe("name-taken");
  });

  it("may change the case of a student's own name", () => {
    expect(aPlayedRoom({ students: ["Ann"] }).host({ type: "rename", seatId: "Ann", name: "ANN" })).toHaveLength(2);
  });

  it("is refused for a name that is taken, unseen or an insult", () => {
    const { host } = aPlayedRoom({ students: ["Ann", "Bob"] });
    const outcomes = ["Bob", "\u200d", "混蛋"].map((name) => host({ type: "rename", seatId: "Ann", name }));

    expect(outcomes).toEqual(["name-taken", "name-refused", "name-refused"]);
  });
});

describe("a pause", () => {
  it("gives its time back to the open question", () => {
    const played = anOpenRoom();
    played.now += 10_000;
    played.host({ type: "pause", reason: "host" });
    played.now += 60_000;
    played.host({ type: "resume" });
    played.now += 5000;
    played.answer("Ann", "b");

    expect(played.room.phase).toMatchObject({ openedAt: NOON + 60_000, deadline: NOON + 90_000 });
    expect(played.room.rounds[0]?.answers.get("Ann")?.tookMillis).toBe(15_000);
  });

  it("gives its time back to an intro", () => {
    const played = aPlayedRoom();
    played.advance();
    played.host({ type: "pause", reason: "host" });
    played.now += 7000;
    played.host({ type: "resume" });

    expect(played.room.phase).toMatchObject({ opensAt: NOON + INTRO_MILLIS + 7000 });
  });

  it("ends when the host goes on, and opens a question with all its time", () => {
    const played = aPlayedRoom();
    played.advance();
    played.host({ type: "pause", reason: "discussion" });
    played.now += 20_000;
    played.advance();

    expect(played.room.pause).toBeNull();
    expect(played.room.phase).toMatchObject({ openedAt: NOON + 20_000, deadline: NOON + 50_000 });
  });

  it("is not paused again, and ends with the game", () => {
    const { room, host } = anOpenRoom();
    host({ type: "pause", reason: "host" });
    expect(host({ type: "pause", reason: "discussion" })).toBe("paused");

    host({ type: "end" });
    expect(room.pause).toBeNull();
  });

  it("without a limit moves the opening alone", () => {
    const played = anOpenRoom({ settings: { answerSeconds: null } });
    played.host({ type: "pause", reason: "host" });
    played.now += 60_000;
    played.host({ type: "resume" });

    expect(played.room.phase).toMatchObject({ openedAt: NOON + 60_000, deadline: null });
  });
});

describe("extending", () => {
  it("moves the deadline of everybody, of students with extra time by as much more", () => {
    const played = anOpenRoom();
    played.host({ type: "grant-time", seatId: "Ann", factor: 2 });
    played.host({ type: "extend", millis: 10_000 });
    played.now += 80_000;

    expect(played.room.phase).toMatchObject({ deadline: NOON + 40_000 });
    expect(played.answer("Ann", "b")).toHaveLength(1);
  });

  it("counts from now where time was up already", () => {
    const played = anOpenRoom();
    played.host({ type: "grant-time", seatId: "Ann", factor: 4 });
    played.now += 50_000;
    played.host({ type: "extend", millis: 10_000 });

    expect(played.room.phase).toMatchObject({ deadline: NOON + 60_000 });
  });

  it("counts from the beginning of a pause within one", () => {
    const played = anOpenRoom();
    played.host({ type: "pause", reason: "host" });
    played.now += 500_000;
    played.host({ type: "extend", millis: 10_000 });

    expect(played.room.phase).toMatchObject({ deadline: NOON + 40_000 });
  });

  it.each([0, -1, 600_001, Number.NaN, Number.POSITIVE_INFINITY])("is refused by %s ms", (millis) => {
    expect(anOpenRoom().host({ type: "extend", millis })).toBe("out-of-range");
  });

  it("is refused where there is no limit", () => {
    expect(anOpenRoom({ settings: { answerSeconds: null } }).host({ type: "extend", millis: 5000 })).toBe("no-limit");
  });
});

describe("a ruling", () => {
  const rule = (keyOptionIds: readonly string[], question = 0): HostAction => ({
    type: "rule",
    question,
    ruling: { keyOptionIds },
  });

  it("is of questions that were asked and have a right answer", () => {
    const { host, advance } = anOpenRoom({ questions: [aSurvey(), aClassQuestion(), aClassQuestion()] });
    advance(4);

    expect([0, 1, 2, 9].map((question) => host(rule(["a"], question)))).toMatchObject([
      "wrong-question",
      [{ type: "ruled" }, { type: "commanded" }],
      "wrong-question",
      "wrong-question",
    ]);
  });

  it.each([[[]], [["z"]], [["a", "a"]], [["a", "__proto__"]]])("does not make %j right", (keyOptionIds) => {
    expect(anOpenRoom().host(rule(keyOptionIds))).toBe("not-an-option");
  });
});
