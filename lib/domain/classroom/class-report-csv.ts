import type { ClassReport, Result } from "./class-report";

type Cell = string | number | null;

/** Texts that a spreadsheet would take for a formula, in half or full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]/;
/** Tells a spreadsheet that Chinese follows. */
const BYTE_ORDER_MARK = "\ufeff";

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `${cell}`;
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a file that spreadsheets open: RFC 4180 with a byte-order mark. A text that would be run as a formula gets
 * an apostrophe in front.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));

/** What stands over the columns, in the teacher's language. */
export interface StudentHeadings {
  readonly name: string;
  /** `null` leaves the column out. */
  readonly team: string | null;
  readonly rank: string;
  readonly points: string;
  readonly right: string;
  readonly asked: string;
  /** Over a question's column; `number` from 1. */
  question(number: number): string;
}

/** 1 for right, 0 for wrong or unanswered, nothing where a student was not asked or nothing is right. */
const MARKS: Readonly<Record<Result, number | null>> = { right: 1, wrong: 0, unanswered: 0, "not-asked": null };

/** One row a student, best first. */
export function studentsCsv({ questions, students }: ClassReport, headings: StudentHeadings): string {
  const { team } = headings;
  const heading = [
    headings.name,
    ...(team === null ? [] : [team]),
    headings.rank,
    headings.points,
    headings.right,
    headings.asked,
    ...questions.map(({ question }) => headings.question(question + 1)),
  ];
  const rows = students.map((student) => [
    student.name,
    ...(team === null ? [] : [student.team === null ? null : student.team + 1]),
    student.rank,
    student.points,
    student.rightCount,
    student.askedCount,
    ...student.results.map((result) => result && MARKS[result]),
  ]);
  return csvOf([heading, ...rows]);
}

export interface QuestionHeadings {
  readonly number: string;
  readonly question: string;
  readonly key: string;
  readonly facility: string;
  readonly discrimination: string;
  readonly asked: string;
  readonly answered: string;
  readonly medianSeconds: string;
  readonly source: string;
}

/** One row a question, in the order asked. */
export function questionsCsv({ questions }: ClassReport, headings: QuestionHeadings): string {
  const heading = [
    headings.number,
    headings.question,
    headings.key,
    headings.facility,
    headings.discrimination,
    headings.asked,
    headings.answered,
    headings.medianSeconds,
    headings.source,
  ];
  const rows = questions.map((one) => {
    const key = one.asked.options.filter(({ id }) => one.keyOptionIds.includes(id)).map(({ text }) => text);
    return [
      one.question + 1,
      one.asked.text,
      key.join(" / "),
      rounded(one.facility, 3),
      rounded(one.discrimination, 3),
      one.askedCount,
      one.answeredCount,
      one.medianMillis === null ? null : rounded(one.medianMillis / 1000, 1),
      one.asked.note?.source?.quote ?? "",
    ];
  });
  return csvOf([heading, ...rows]);
}
