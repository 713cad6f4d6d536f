import { compareReaders, countMarks } from "../../scripts/reading/count";
import { readMarks, recordMarks } from "../../scripts/reading/marks";
import { readItems } from "../../scripts/reading/printed-item";
import { sample } from "../../scripts/reading/sample";
import { formatSheet } from "../../scripts/reading/sheet";

const LINE = {
  id: "a",
  docId: "article.md",
  kind: "multiple-choice",
  frame: "number",
  question: "激活率是多少？",
  answer: "5.5%",
  source: { start: 0, end: 12, quote: "激活率只有 5.5%。" },
  options: [
    { text: "5.5%", correct: true },
    { text: "8%", correct: false },
  ],
  section: "效率",
};
const items = ["a", "b", "c", "d"].map((id) => ({ ...LINE, id }));
const NOTES = "1 keep\n2 fix clumsy cut the end\nremarks\n3 drop trivial\n4 keep";

describe("reading by eye", () => {
  it("reads what cards prints, and refuses what is no item", () => {
    expect(readItems(`${JSON.stringify(LINE)}\n\n`)).toEqual([expect.objectContaining({ id: "a", section: "效率" })]);
    expect(() => readItems('{"id":"a"}')).toThrow("line 1 is no item");
  });

  it("draws the same items for the same seed, however they were sorted", () => {
    const drawn = sample(items, 2, "one");
    expect(sample([...items].reverse(), 2, "one")).toEqual(drawn);
    expect(new Set(["one", "two", "three", "four"].map((seed) => sample(items, 2, seed)[0]?.id)).size).toBeGreaterThan(
      1,
    );
  });

  it("shows an item beside its source, and nothing of how it was made", () => {
    const sheet = formatSheet([items[0] ?? LINE]);
    expect(sheet).toContain("1. [multiple-choice] 激活率是多少？\n   A. 5.5%  ←\n   B. 8%\n");
    expect(sheet).toContain("source: 激活率只有 5.5%。\n   from: article.md › 效率");
    expect(sheet).not.toContain("number");
  });

  it("joins notes to items, and wants each item marked once, with a fault that has a name", () => {
    const marks = recordMarks(items, NOTES);
    expect(marks.map(({ mark, fault }) => [mark, fault])).toEqual([
      ["keep", null],
      ["fix", "clumsy"],
      ["drop", "trivial"],
      ["keep", null],
    ]);
    expect(marks[0]).toMatchObject({ id: "a", document: "article.md", language: "zh", frame: "number" });
    expect(() => recordMarks(items, "1 keep")).toThrow("item 2 has 0 marks");
    expect(() => recordMarks(items, `${NOTES}\n1 drop`)).toThrow("item 1 has 2 marks");
    expect(() => recordMarks(items, NOTES.replace("trivial", "boring"))).toThrow('no fault is called "boring"');
  });

  it("counts one reader's marks, and where two of them agree", () => {
    const one = recordMarks(items, NOTES);
    const other = recordMarks(items, "1 keep\n2 keep\n3 drop context\n4 drop trivial");
    expect(countMarks("one", one)).toContain(
      "one: 4 read, kept 50.0 %, kept or fixed 75.0 %\n  faults: clumsy 1, trivial 1",
    );
    expect(compareReaders([one, other])).toBe(
      "read by all: 4, kept by all: 25.0 %, kept or fixed by all: 50.0 %, same mark: 50.0 %",
    );
  });

  it("reads back the marks that it wrote", () => {
    const marks = recordMarks(items, NOTES);
    expect(readMarks(marks.map((mark) => JSON.stringify(mark)).join("\n"))).toEqual(marks);
    expect(() => readMarks('{"id":"a","mark":"keep"}')).toThrow("line 1 is no mark");
  });
});
