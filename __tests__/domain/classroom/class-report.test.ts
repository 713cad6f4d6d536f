import { type ClassReport, classReport } from "../../../lib/domain/classroom/class-report";
import { correlation } from "../../../lib/domain/classroom/correlation";
import { median } from "../../../lib/domain/classroom/median";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { aClassQuestion, aDebate, anOpenRoom, aSurvey, aTakeHomeNote, type PlayedRoom } from "../../builders/a-room";

const STUDENTS = ["Ann", "Bob", "Cho", "Dan", "Eve"];

/** A sentence of a document. */
function aSource(start: number, document = "document-1") {
  return { documentId: document as DocumentId, start, end: start + 20, quote: "It trains on 8 bits." };
}

function aQuestionOf(start: number) {
  return aClassQuestion({ note: aTakeHomeNote({ source: aSource(start) }) });
}

/** Each letter is a student's answer to the open question; `-` gives none. Then it is revealed and the next opened. */
function play(played: PlayedRoom, answers: string): void {
  for (const [index, option] of [...answers].entries()) {
    if (option !== "-") played.answer(STUDENTS[index] ?? "", option);
  }
  played.advance(4);
}

function playedClass(...rounds: readonly string[]): ClassReport {
  const questions = rounds.map((_, index) => aQuestionOf(index * 100));
  const played = anOpenRoom({ questions, students: STUDENTS });
  for (const answers of rounds) play(played, answers);
  return classReport(played.room);
}

describe("the report of a question", () => {
  it("is the share of those asked who were right: no answer is no right answer", () => {
    const [question] = playedClass("bbc-a").questions;

    expect(question).toMatchObject({ askedCount: 5, answeredCount: 4, facility: 0.4 });
    expect(question).toMatchObject({ histogram: [1, 2, 1], before: null });
  });

  it("is of revealed questions, in the order asked", () => {
    const played = anOpenRoom({ students: STUDENTS });
    expect(classReport(played.room).questions).toEqual([]);

    play(played, "bbbbb");
    expect(classReport(played.room).questions.map(({ question }) => question)).toEqual([0]);
  });

  it("has the times of all answers", () => {
    const played = anOpenRoom({ students: STUDENTS });
    for (const [index, seatId] of STUDENTS.slice(0, 4).entries()) {
      played.now += 1000 * (index + 1);
      played.answer(seatId, "b");
    }
    played.advance(2);

    expect(classReport(played.room).questions[0]).toMatchObject({
      fastestMillis: 1000,
      medianMillis: 4500,
      slowestMillis: 10_000,
    });
  });

  it("leaves out who came after it and who was sent out", () => {
    const played = anOpenRoom({ students: STUDENTS });
    play(played, "bbbaa");
    played.now += 1;
    played.join("Late");
    played.host({ type: "kick", seatId: "Eve" });

    const report = classReport(played.room);
    expect(report.questions[0]).toMatchObject({
      askedCount: 4,
      answeredCount: 4,
      facility: 0.75,
      histogram: [1, 3, 0],
    });
    expect(report.students.find(({ seatId }) => seatId === "Late")).toMatchObject({
      askedCount: 0,
      rightCount: 0,
      results: ["not-asked"],
      missed: [],
    });
  });

  it("judges nothing where nothing is right", () => {
    const played = anOpenRoom({ questions: [aSurvey(), aClassQuestion()], students: STUDENTS });
    play(played, "abcab");
    play(played, "bbbbb");
    played.host({ type: "rule", question: 1, ruling: { isVoid: true } });

    const report = classReport(played.room);
    expect(report.questions).toMatchObject([
      { facility: null, discrimination: null, isVoid: false, histogram: [2, 2, 1] },
      { facility: null, discrimination: null, isVoid: true, keyOptionIds: [] },
    ]);
    expect(report.students[0]).toMatchObject({ results: [null, null], askedCount: 0, missed: [] });
  });

  it("counts by the key after a ruling", () => {
    const played = anOpenRoom({ students: STUDENTS });
    play(played, "aaabb");
    played.host({ type: "rule", question: 0, ruling: { keyOptionIds: ["a"] } });

    expect(classReport(played.room).questions[0]).toMatchObject({ keyOptionIds: ["a"], facility: 0.6 });
  });

  it("shows both votes of a debate", () => {
    const played = anOpenRoom({ questions: [aDebate()], students: STUDENTS });
    for (const seatId of STUDENTS) played.answer(seatId, "a");
    played.advance(3);
    played.answer("Ann", "b");
    played.advance(2);

    expect(classReport(played.room).questions[0]).toMatchObject({ before: [5, 0, 0], histogram: [0, 1, 0] });
  });
});

describe("discrimination", () => {
  it("is high where those who know the rest know this, low where they do not", () => {
    const { questions } = playedClass("bbbaa", "bbbaa", "bbaaa", "aabbb");

    expect(questions[0]?.discrimination).toBeGreaterThan(0.5);
    expect(questions[3]?.discrimination).toBeLessThan(-0.5);
  });

  it("leaves the question itself out", () => {
    const { questions } = playedClass("bbbaa", "bbbaa");

    for (const { discrimination } of questions) expect(discrimination).toBeCloseTo(1, 12);
    // Of one question alone there are no others to agree with.
    expect(playedClass("bbbaa").questions[0]?.discrimination).toBeNull();
  });

  it("tells nothing where all were right, or too few were asked", () => {
    expect(playedClass("bbbbb", "bbbaa").questions[0]?.discrimination).toBeNull();

    const few = anOpenRoom({ students: STUDENTS.slice(0, 4) });
    play(few, "bbaa");
    play(few, "bbaa");
    expect(classReport(few.room).questions[0]?.discrimination).toBeNull();
  });
});

describe("the report of a student", () => {
  it("tells what was right of what was asked, and what was missed, best student first", () => {
    const { students } = playedClass("ab---", "bb---");

    expect(students.slice(0, 3)).toMatchObject([
      { seatId: "Bob", rank: 1, points: 2000, rightCount: 2, askedCount: 2, missed: [], results: ["right", "right"] },
      { seatId: "Ann", rank: 2, points: 1000, rightCount: 1, missed: [0], results: ["wrong", "right"] },
      { seatId: "Cho", rank: 3, points: 0, rightCount: 0, missed: [0, 1], results: ["unanswered", "unanswered"] },
    ]);
  });
});

describe("the heat of a document", () => {
  it("is the share of right answers by sentence, in the order of the document", () => {
    const questions = [aQuestionOf(300), aQuestionOf(100), aQuestionOf(300), aClassQuestion({ note: null })];
    const played = anOpenRoom({ questions, students: STUDENTS });
    for (const answers of ["bbbbb", "baaaa", "b----", "bbbbb"]) play(played, answers);

    expect(classReport(played.room).heat).toEqual([
      { source: aSource(100), rightCount: 1, askedCount: 5, share: 0.2 },
      { source: aSource(300), rightCount: 6, askedCount: 10, share: 0.6 },
    ]);
  });

  it("keeps documents apart and leaves out what was struck out", () => {
    const other = aClassQuestion({ note: aTakeHomeNote({ source: aSource(100, "document-0") }) });
    const played = anOpenRoom({ questions: [aQuestionOf(100), other], students: STUDENTS });
    play(played, "bbbbb");
    play(played, "bbbbb");
    expect(classReport(played.room).heat.map(({ source }) => source.documentId)).toEqual(["document-0", "document-1"]);

    played.host({ type: "rule", question: 0, ruling: { isVoid: true } });
    expect(classReport(played.room).heat).toHaveLength(1);
  });
});

describe("the arithmetic", () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
  ])("knows the median of %j: %s", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it("correlates as Pearson did", () => {
    // Worked by hand: means 2 and 3, products 3, squares 2 and 6.
    const pairs = [
      { x: 1, y: 2 },
      { x: 2, y: 2 },
      { x: 3, y: 5 },
    ];

    expect(correlation(pairs)).toBeCloseTo(3 / Math.sqrt(12), 12);
    expect(correlation(pairs.map(({ x }) => ({ x, y: 1 / 3 })))).toBeNull();
  });
});
