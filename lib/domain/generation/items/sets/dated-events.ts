import { chineseTopic } from "../../../text/chinese/topic";
import type { Numeral } from "../../../text/numeral";
import type { Passage } from "../../passage";
import { type Step, stepOf } from "./step";

/** An event with the time at which its sentence begins. */
export interface DatedEvent extends Step {
  /** Year, month and day as one number, for comparison only. */
  readonly time: number;
}

const CHINESE_DATE = /^(?<year>[12]\d{3})\s?年(?:(?<month>\d{1,2})\s?月)?(?:(?<day>\d{1,2})\s?日)?,?\s?/;
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const ENGLISH_DATE = new RegExp(
  `^(?:In|On) (?:(?<day>\\d{1,2}) )?(?:(?<month>${MONTHS}) )?(?:of )?(?<year>[12]\\d{3}), `,
);
const ENDS_PHRASE = /^(?:代|初|末|底|前后|左右|以来|以前|以后|之前|之后|起|间|至|到|[-–~])/;

function timeOf(groups: Readonly<Record<string, string | undefined>>): number {
  const name = groups.month ?? "";
  const month = /^\d/.test(name) ? Number(name) : MONTHS.split("|").indexOf(name) + 1;
  return Number(groups.year) * 10_000 + month * 100 + Number(groups.day ?? 0);
}

/** A second date inside an event would tell its place. */
function namesNoDate(numerals: readonly Numeral[], start: number, end: number): boolean {
  return !numerals.some(({ form, start: at }) => (form === "year" || form === "date") && at >= start && at < end);
}

function eventEnd(passage: Passage, start: number): number {
  return passage.clauses.find((clause) => clause.end > start)?.end ?? passage.text.length;
}

/** The event that a sentence begins to tell with its date: `1969年7月,阿波罗11号登月`, `In 1969, Apollo 11 …`. */
export function datedEvent(passage: Passage): DatedEvent | null {
  const match = (passage.language === "zh" ? CHINESE_DATE : ENGLISH_DATE).exec(passage.shadow);
  if (!match?.groups || passage.isDangling) return null;
  const start = match[0].length;
  const end = eventEnd(passage, start);
  const isTold = passage.language === "en" || chineseTopic(passage, { start, end }) !== null;
  if (!isTold || ENDS_PHRASE.test(passage.shadow.slice(start)) || !namesNoDate(passage.numerals, start, end))
    return null;
  const step = stepOf(passage, start, end);
  return step && { ...step, time: timeOf(match.groups) };
}
