import { commonView } from "../../../lib/domain/classroom/common-view";
import { hostView, rosterOf } from "../../../lib/domain/classroom/host-view";
import { ranksOf, seatView } from "../../../lib/domain/classroom/seat-view";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { aClassQuestion, aDebate, anOpenRoom, aPlayedRoom, aTakeHomeNote, NOON } from "../../builders/a-room";

describe("what everybody sees", () => {
  it("is the question from its opening on, and its key from its reveal on", () => {
    const { room, advance } = aPlayedRoom({ students: ["Ann"], settings: { showsBoard: true } });
    const seen: unknown[] = [];
    for (let times = 0; times < 6; times += 1) {
      const { phase, question, reveal } = commonView(room);
      seen.push([phase.name, question !== null, reveal?.keyOptionIds ?? null]);
      advance();
    }

    expect(seen).toEqual([
      ["lobby", false, null],
      ["intro", false, null],
      ["open", true, null],
      ["closed", true, null],
      ["reveal", true, ["b"]],
      ["board", true, ["b"]],
    ]);
  });

  it("says of an option nothing but its name and text", () => {
    const options = [
      { id: "a", text: "4", correct: false },
      { id: "b", text: "8", correct: true },
    ];
    const { room } = anOpenRoom({ questions: [aClassQuestion({ options })] });

    expect(commonView(room).question?.options).toEqual([
      { id: "a", text: "4" },
      { id: "b", text: "8" },
    ]);
  });

  it("counts the answers of students in play, in the order of the options", () => {
    const { room, host, advance, answer } = anOpenRoom();
    answer("Ann", "b");
    answer("Bob", "c");
    answer("Cho", "c");
    host({ type: "kick", seatId: "Cho" });
    advance(2);

    expect(commonView(room).reveal?.histogram).toEqual([0, 1, 1]);
    expect(commonView(room).seatCount).toBe(2);
  });

  it("shows how a debate moved the class, and its sentences in between", () => {
    const { room, advance, answer } = anOpenRoom({ questions: [aDebate()] });
    answer("Ann", "a");
    answer("Bob", "a");
    advance(2);
    expect(commonView(room)).toMatchObject({ evidence: [{ quote: "It trains on 8 bits." }], reveal: null });

    advance();
    expect(commonView(room)).toMatchObject({ evidence: null, phase: { round: 2 } });
    answer("Ann", "b");
    advance(2);
    expect(commonView(room).reveal).toMatchObject({ before: [2, 0, 0], histogram: [0, 1, 0], keyOptionIds: [] });
  });

  it("lights the answer in its sentence, counted from the sentence's beginning", () => {
    const { room, advance } = anOpenRoom();
    advance(2);

    expect(commonView(room).reveal?.evidence).toEqual([
      { quote: "It trains on 8 bits.", answer: { start: 13, end: 14 } },
    ]);
  });

  it.each([
    ["before its sentence", { start: 90, end: 95 }],
    ["beyond its sentence", { start: 113, end: 121 }],
  ])("lights nothing %s", (_, answerSpan) => {
    const { room, advance } = anOpenRoom({ questions: [aClassQuestion({ note: aTakeHomeNote({ answerSpan }) })] });
    advance(2);

    expect(commonView(room).reveal?.evidence[0]?.answer).toBeNull();
  });

  it("lights nothing in further sentences", () => {
    const proof = { documentId: "document-1" as DocumentId, start: 100, end: 120, quote: "x".repeat(20) };
    const notes = [aTakeHomeNote({ source: null, evidence: [proof] }), aTakeHomeNote({ evidence: [proof] })];
    for (const note of notes) {
      const { room, advance } = anOpenRoom({ questions: [aClassQuestion({ note })] });
      advance(2);

      expect(commonView(room).reveal?.evidence.at(-1)).toEqual({ quote: proof.quote, answer: null });
    }
  });

  it("is a ruling at once", () => {
    const { room, host, advance } = anOpenRoom();
    advance(2);
    host({ type: "rule", question: 0, ruling: { keyOptionIds: ["a"] } });
    expect(commonView(room).reveal).toMatchObject({ keyOptionIds: ["a"], isVoid: false });

    host({ type: "rule", question: 0, ruling: { isVoid: true } });
    expect(commonView(room).reveal).toMatchObject({ keyOptionIds: [], isVoid: true });
  });

  it("is the standing of five, where the game shows it", () => {
    const students = ["Ann", "Bob", "Cho", "Dan", "Eve", "Fay"];
    const { room, advance } = aPlayedRoom({ students, questions: [aClassQuestion()], settings: { showsBoard: true } });
    const shown: unknown[] = [];
    for (let times = 0; times < 8; times += 1) {
      shown.push([commonView(room).phase.name, commonView(room).board?.length ?? null]);
      advance();
    }

    expect(shown).toEqual([
      ["lobby", null],
      ["intro", null],
      ["open", null],
      ["closed", null],
      ["reveal", null],
      ["board", 5],
      ["podium", 5],
      ["ended", 5],
    ]);
  });

  it("has teams only where the room has", () => {
    const shown = [0, 2].map((teams) => {
      const { room, host } = anOpenRoom({ settings: { teams } });
      host({ type: "end" });
      return commonView(room).teams?.length ?? null;
    });

    expect(shown).toEqual([null, 2]);
  });

  it("tells when the phase ends and why it waits", () => {
    const { room, host, advance } = aPlayedRoom();
    advance();
    expect(commonView(room).phase).toMatchObject({ opensAt: NOON + 3000, openedAt: null, deadline: null });

    advance();
    host({ type: "pause", reason: "discussion" });
    expect(commonView(room)).toMatchObject({ pause: "discussion", phase: { openedAt: NOON, deadline: NOON + 30_000 } });
  });
});

describe("what a student sees", () => {
  it("is the own answer at once, and whether it holds from the reveal on", () => {
    const { room, advance, answer } = anOpenRoom();
    answer("Ann", "b");
    answer("Bob", "c");
    expect(seatView(room, "Ann")).toMatchObject({ optionIds: ["b"], isRight: null, points: 0, rank: null });

    advance();
    expect(seatView(room, "Ann")).toMatchObject({ isRight: null, points: 0 });

    advance();
    const views = ["Ann", "Bob", "Cho"].map((seatId) => seatView(room, seatId));
    expect(views).toMatchObject([
      { isRight: true, points: 1000, total: 1000, rank: 1 },
      { isRight: false, points: 0, total: 0, rank: 2 },
      { isRight: false, points: 0, total: 0, rank: 2, optionIds: null },
    ]);
  });

  it("is no judgement where nothing is right", () => {
    const { room, host, advance, answer } = anOpenRoom();
    answer("Ann", "b");
    advance(2);
    host({ type: "rule", question: 0, ruling: { isVoid: true } });

    expect(seatView(room, "Ann")).toMatchObject({ isRight: null, points: 0, total: 0 });
  });

  it("is the own deadline", () => {
    const { room, host } = anOpenRoom();
    host({ type: "grant-time", seatId: "Ann", factor: 1.5 });
    host({ type: "grant-time", seatId: "Bob", factor: null });

    const deadlines = ["Ann", "Bob", "Cho"].map((seatId) => seatView(room, seatId)?.deadline);
    expect(deadlines).toEqual([NOON + 45_000, null, NOON + 30_000]);
  });

  it("is whether the question was contested", () => {
    const { room, advance, do: carryOut } = anOpenRoom();
    advance(2);
    carryOut({ type: "contest", seatId: "Ann", question: 0 });

    expect(["Ann", "Bob"].map((seatId) => seatView(room, seatId)?.hasContested)).toEqual([true, false]);
  });

  it("is nothing without a seat, and no rank before the first reveal", () => {
    const { room } = anOpenRoom();

    expect(seatView(room, "Nobody")).toBeNull();
    expect(ranksOf(room).size).toBe(0);
  });

  it("forgets the answer of the question before", () => {
    const { room, advance, answer } = anOpenRoom();
    answer("Ann", "b");
    advance(4);

    expect(seatView(room, "Ann")).toMatchObject({ optionIds: null, points: 0, total: 1000 });
  });
});

describe("what the host sees", () => {
  it("is the answers as they come, of students in play", () => {
    const { room, host, answer } = anOpenRoom();
    answer("Ann", "b");
    answer("Bob", "c");
    host({ type: "kick", seatId: "Bob" });

    expect(hostView(room)).toMatchObject({ answered: 1, histogram: [0, 1, 0] });
    expect(rosterOf(room)).toMatchObject([
      { seatId: "Ann", hasAnswered: true },
      { seatId: "Cho", hasAnswered: false },
    ]);
  });

  it("is no count of the round before", () => {
    const { room, advance, answer } = anOpenRoom();
    answer("Ann", "b");
    advance(3);
    expect(hostView(room)).toMatchObject({ answered: 0, histogram: null });

    advance();
    expect(hostView(room)).toMatchObject({ answered: 0, histogram: [0, 0, 0] });
  });

  it("is what was contested, with its key as it counts now", () => {
    const { room, host, advance, do: carryOut } = anOpenRoom();
    advance(2);
    for (const seatId of ["Ann", "Bob"]) carryOut({ type: "contest", seatId, question: 0 });
    expect(hostView(room).contests).toMatchObject([{ question: 0, keyOptionIds: ["b"], isVoid: false, count: 2 }]);

    host({ type: "rule", question: 0, ruling: { isVoid: true } });
    expect(hostView(room).contests).toMatchObject([{ keyOptionIds: [], isVoid: true }]);
  });

  it("is no contest of a student who was sent out", () => {
    const { room, host, advance, do: carryOut } = anOpenRoom();
    advance(2);
    for (const seatId of ["Ann", "Bob"]) carryOut({ type: "contest", seatId, question: 0 });
    host({ type: "kick", seatId: "Ann" });
    expect(hostView(room).contests).toMatchObject([{ count: 1 }]);

    host({ type: "kick", seatId: "Bob" });
    expect(hostView(room).contests).toEqual([]);
  });

  it("is whether the room is locked", () => {
    const { room, host } = anOpenRoom();
    host({ type: "lock", isLocked: true });

    expect(hostView(room).isLocked).toBe(true);
  });
});
