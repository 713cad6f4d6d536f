import fc from "fast-check";
import { writeHandOff } from "../../../lib/domain/classroom/hand-off";
import type { MissedNote } from "../../../lib/domain/classroom/messages";
import { missedNotes } from "../../../lib/domain/classroom/missed-notes";
import { readHandOff } from "../../../lib/domain/classroom/read-hand-off";
import { aClassQuestion, aDebate, anOpenRoom, aTakeHomeNote, type PlayedRoom } from "../../builders/a-room";

const outcomes = ({ room }: PlayedRoom, seatId: string) =>
  missedNotes(room, seatId).map(({ note, outcome }) => [note.id, outcome]);

/** A class that answers the first question after so many seconds each, and sees it revealed. */
function answeredAfter(...seconds: readonly number[]): PlayedRoom {
  const students = seconds.map((_, index) => `s${index}`);
  const played = anOpenRoom({ students });
  const openedAt = played.now;
  for (const [index, one] of seconds.entries()) {
    played.now = openedAt + one * 1000;
    played.answer(`s${index}`, "b");
  }
  played.advance(2);
  return played;
}

describe("what a student takes home", () => {
  it("is what was answered wrongly or not at all", () => {
    const played = anOpenRoom();
    played.answer("Ann", "b");
    played.answer("Bob", "a");
    played.advance(2);

    expect(["Ann", "Bob", "Cho"].map((seatId) => outcomes(played, seatId))).toEqual([
      [],
      [["item-1", "missed"]],
      [["item-1", "missed"]],
    ]);
  });

  it("is nothing before the reveal", () => {
    const played = anOpenRoom();
    played.answer("Ann", "a");
    expect(outcomes(played, "Ann")).toEqual([]);

    played.advance();
    expect(outcomes(played, "Ann")).toEqual([]);

    played.host({ type: "end" });
    expect(outcomes(played, "Ann")).toEqual([]);
  });

  it("is what was right but took more than half as long again as the class's median", () => {
    const played = answeredAfter(10, 10, 15, 15.001);

    // The median is 12.5 s, so that slow begins after 18.75 s.
    expect(outcomes(played, "s3")).toEqual([]);
    expect(outcomes(answeredAfter(10, 10, 10, 15.001), "s3")).toEqual([["item-1", "slow"]]);
    expect(outcomes(answeredAfter(10, 10, 10, 15), "s3")).toEqual([]);
  });

  it("allows for time that was granted", () => {
    const slow = (factor: 2 | null) => {
      const played = anOpenRoom();
      played.host({ type: "grant-time", seatId: "Cho", factor });
      played.now += 10_000;
      for (const seatId of ["Ann", "Bob"]) played.answer(seatId, "b");
      played.now += 15_000;
      played.answer("Cho", "b");
      played.advance(2);
      return outcomes(played, "Cho");
    };

    expect([slow(2), slow(null)]).toEqual([[], []]);
  });

  it("is nothing that was asked before the student came", () => {
    const played = anOpenRoom();
    played.advance(2);
    played.now += 1;
    played.join("Late");

    expect(outcomes(played, "Late")).toEqual([]);
    expect(outcomes(played, "Nobody")).toEqual([]);
  });

  it("is nothing of debates, of what was struck out, or of questions without a note", () => {
    const questions = [aDebate(), aClassQuestion(), aClassQuestion({ note: null })];
    const played = anOpenRoom({ questions });
    played.advance(14);
    played.host({ type: "rule", question: 1, ruling: { isVoid: true } });

    expect(played.room.revealed).toEqual([0, 1, 2]);
    expect(outcomes(played, "Ann")).toEqual([]);
  });

  it("is the note of any question with a right answer, whatever its options say", () => {
    const truths = [
      { id: "true", text: "True" },
      { id: "false", text: "False" },
    ];
    const note = aTakeHomeNote({ id: "item-2" });
    const questions = [
      aClassQuestion({ kind: "multiple", keyOptionIds: ["a", "b"] }),
      aClassQuestion({ options: truths, keyOptionIds: ["true"], note }),
    ];
    const played = anOpenRoom({ questions });
    played.advance(8);

    expect(outcomes(played, "Ann")).toEqual([
      ["item-1", "missed"],
      ["item-2", "missed"],
    ]);
  });

  it("is a note once, missed if it was missed once", () => {
    const played = anOpenRoom({ questions: [aClassQuestion(), aClassQuestion(), aClassQuestion()] });
    for (const seconds of [20, 0, 20]) {
      for (const seatId of ["Bob", "Cho"]) played.answer(seatId, "b");
      played.now += seconds * 1000;
      played.answer("Ann", seconds === 0 ? "a" : "b");
      played.advance(4);
    }

    expect(outcomes(played, "Ann")).toEqual([["item-1", "missed"]]);
  });
});

describe("a note after a ruling", () => {
  function ruled(keyOptionIds: readonly string[], note = aTakeHomeNote()): MissedNote["note"] | undefined {
    const options = ["4", "8", "16"].map((text) => ({ text, correct: text === "8" }));
    const played = anOpenRoom({ questions: [aClassQuestion({ note: { ...note, options } })] });
    played.advance(2);
    played.host({ type: "rule", question: 0, ruling: { keyOptionIds } });
    return missedNotes(played.room, "Ann")[0]?.note;
  }

  it("has the answer that was found right", () => {
    const note = ruled(["c"]);

    expect(note).toMatchObject({ answer: "16", accept: [] });
    expect(note?.options.filter(({ correct }) => correct)).toEqual([{ text: "16", correct: true }]);
    expect(note).not.toHaveProperty("answerSpan");
  });

  it("accepts a second answer beside its own", () => {
    expect(ruled(["b", "c"])).toMatchObject({ answer: "8", accept: ["16"], answerSpan: { start: 113, end: 114 } });
  });

  it("stays as it is where the ruling confirms it", () => {
    expect(ruled(["b"])).toMatchObject({ answer: "8", accept: [] });
  });

  it("is left out where the ruling does not say what its answer is", () => {
    expect(ruled(["c"], aTakeHomeNote({ answer: "eight" }))).toBeUndefined();
  });
});

describe("what is handed on", () => {
  const missed = (count: number): MissedNote[] =>
    Array.from({ length: count }, (_, index) => ({ note: aTakeHomeNote({ id: `item-${index}` }), outcome: "slow" }));
  const HAND_OFF = { roomId: "room-1", title: "DeepSeek", missed: missed(3) };

  it("is read as it was written", () => {
    expect(readHandOff(writeHandOff(HAND_OFF))).toEqual(HAND_OFF);
  });

  it("is a hundred notes at most", () => {
    expect(readHandOff(writeHandOff({ ...HAND_OFF, missed: missed(101) }))?.missed).toHaveLength(100);
  });

  /** A hand-off with something changed. */
  function forged(change: object): string {
    return JSON.stringify({ ...JSON.parse(writeHandOff(HAND_OFF)), ...change });
  }

  it.each<[string, string]>([
    ["no JSON", "{"],
    ["null", "null"],
    ["another format", forged({ format: "other" })],
    ["another version", forged({ version: 2 })],
    ["an unknown key", forged({ isTeacher: true })],
    ["a prototype", `{"__proto__":{},${writeHandOff(HAND_OFF).slice(1)}`],
    ["more than a hundred notes", forged({ missed: missed(101) })],
    ["the same note twice", forged({ missed: [...missed(1), ...missed(1)] })],
    ["a note of another shape", forged({ missed: [{ note: { id: "x" }, outcome: "missed" }] })],
    ["another outcome", forged({ missed: [{ note: aTakeHomeNote(), outcome: "mastered" }] })],
    ["too long a text", writeHandOff(HAND_OFF) + " ".repeat(2_000_000)],
  ])("is nothing else: %s", (_, text) => {
    expect(readHandOff(text)).toBeNull();
  });

  it("is never an error, whatever comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readHandOff(text)).toBeNull();
      }),
    );
  });
});
