import type { Language } from "../shared/language";
import { type AnswerNumber, readAnswerNumber, readAnswerRange } from "./answer-number";
import { foldAnswer } from "./fold-answer";

/** Longer answers than this are sentences or clauses: nobody should have to type them. */
const LONGEST_TERM: Readonly<Record<Language, number>> = { zh: 12, en: 28 };
const CALENDAR =
  /\d\s*[年月日]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/**
 * What kind of thing an answer is, so that a wrong option is of the same kind as the right one.
 *
 * @returns equal texts for answers that could stand in each other's place
 */
export function answerType(answer: string, language: Language): string {
  const folded = foldAnswer(answer);
  const number = readAnswerNumber(folded);
  if (number) return numberType(number, folded);
  const range = readAnswerRange(folded);
  if (range) return `range ${range.to.unit}`;
  if (folded.startsWith("第")) return `ordinal ${measureOf(folded)}`;
  if (CALENDAR.test(answer)) return "date";
  if (answer.length > LONGEST_TERM[language]) return "clause";
  return `${scriptOf(answer)} term`;
}

/** Whether a learner can be asked to type the answer. */
export function isTypable(answer: string, language: Language): boolean {
  return answer.length <= LONGEST_TERM[language] && foldAnswer(answer) !== "";
}

function numberType({ value, unit }: AnswerNumber, folded: string): string {
  if (isYear(value, unit)) return "year";
  // What is counted shows in its measure word: 八位 is no wrong answer where 三条 is the right one.
  return `number ${unit === "count" ? measureOf(folded) : unit}`;
}

function isYear(value: number, unit: string): boolean {
  return (unit === "" || unit === "year") && Number.isInteger(value) && value >= 1000 && value <= 2200;
}

/** What is left when the number is taken away. */
function measureOf(folded: string): string {
  return folded.replace(/^第?[\d.,零〇一二两三四五六七八九十百千万亿点]+/, "");
}

function scriptOf(answer: string): string {
  if (/\p{Script=Han}/u.test(answer)) return "Chinese";
  return /^\p{Lu}|\d/u.test(answer) ? "Latin name" : "Latin";
}
