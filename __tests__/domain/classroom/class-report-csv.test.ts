import { classReport } from "../../../lib/domain/classroom/class-report";
import { questionsCsv, studentsCsv } from "../../../lib/domain/classroom/class-report-csv";
import { aClassQuestion, anOpenRoom, aSurvey, type PlayedRoom } from "../../builders/a-room";

const STUDENT_HEADINGS = {
  name: "姓名",
  team: null,
  rank: "Rank",
  points: "Points",
  right: "Right",
  asked: "Asked",
  question: (number: number) => `Q${number}`,
};
const QUESTION_HEADINGS = {
  number: "No.",
  question: "Question",
  key: "Key",
  facility: "Facility",
  discrimination: "Discrimination",
  asked: "Asked",
  answered: "Answered",
  medianSeconds: "Median, s",
  source: "Source",
};

const students = ({ room }: PlayedRoom, headings = STUDENT_HEADINGS) => studentsCsv(classReport(room), headings);
const questions = ({ room }: PlayedRoom) => questionsCsv(classReport(room), QUESTION_HEADINGS);

/** The name column of a class with one student of that name. */
function nameCell(name: string): string {
  const played = anOpenRoom({ students: [] });
  // As an older log may hold it: names are cleaned today.
  played.room.seats.set("s", {
    id: "s",
    name,
    team: null,
    card: null,
    tokenHash: "",
    joinedAt: 0,
    timeFactor: 1,
    isKicked: false,
  });
  return students(played)
    .split("\r\n")
    .slice(1)
    .join("\r\n")
    .replace(/,1,0,0,0\r\n$/, "");
}

describe("the file of students", () => {
  it("has a row for each, best first, and a column for each question", () => {
    const played = anOpenRoom({ questions: [aClassQuestion(), aSurvey()], students: ["Ann", "王小明"] });
    played.answer("王小明", "b");
    played.advance(6);

    expect(students(played)).toBe(
      "\ufeff姓名,Rank,Points,Right,Asked,Q1,Q2\r\n王小明,1,1000,1,1,1,\r\nAnn,2,0,0,1,0,\r\n",
    );
  });

  it("has teams, from 1, where they are asked for", () => {
    const played = anOpenRoom({ students: ["Ann", "Bob"], settings: { teams: 2 } });

    expect(studentsCsv(classReport(played.room), { ...STUDENT_HEADINGS, team: "Team" })).toBe(
      "\ufeff姓名,Team,Rank,Points,Right,Asked\r\nAnn,1,1,0,0,0\r\nBob,2,1,0,0,0\r\n",
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    [" =1", "' =1"],
    ["\t=1", "'\t=1"],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ["\r=1", '"\'\r=1"'],
    ["Ann - Lee", "Ann - Lee"],
  ])("runs no formula of a name: %j", (name, cell) => {
    expect(nameCell(name)).toBe(cell);
  });

  it.each([
    ["Lee, Ann", '"Lee, Ann"'],
    ['Ann "A" Lee', '"Ann ""A"" Lee"'],
    ["Ann\nLee", '"Ann\nLee"'],
  ])("keeps in one cell what is one name: %j", (name, cell) => {
    expect(nameCell(name)).toBe(cell);
  });
});

describe("the file of questions", () => {
  it("has a row for each revealed one, with its key and its figures", () => {
    const played = anOpenRoom({ students: ["Ann", "Bob", "Cho"] });
    played.now += 2340;
    played.answer("Ann", "b");
    played.advance(2);

    expect(questions(played)).toBe(
      [
        '\ufeffNo.,Question,Key,Facility,Discrimination,Asked,Answered,"Median, s",Source\r\n',
        "1,How many bits does it train with?,8,0.333,,3,1,2.3,It trains on 8 bits.\r\n",
      ].join(""),
    );
  });

  it("leaves a negative figure a number", () => {
    const names = ["Ann", "Bob", "Cho", "Dan", "Eve"];
    const played = anOpenRoom({ students: names });
    for (const answers of ["bbbaa", "aaabb"]) {
      for (const [index, option] of [...answers].entries()) played.answer(names[index] ?? "", option);
      played.advance(4);
    }

    expect(questions(played)).toContain(",-1,5,5,");
  });
});
