import type { Language } from "../shared/language";
import { readAnswerNumber } from "./answer-number";
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
  const number = readAnswerNumber(foldAnswer(answer));
  if (number) return isYear(number.value, number.unit) ? "year" : `number ${number.unit}`;
  if (CALENDAR.test(answer)) return "date";
  if (answer.length > LONGEST_TERM[language]) return "clause";
  return `${scriptOf(answer)} term`;
}

/** Whether a learner can be asked to type the answer. */
export function isTypable(answer: string, language: Language): boolean {
  return answer.length <= LONGEST_TERM[language] && foldAnswer(answer) !== "";
}

function isYear(value: number, unit: string): boolean {
  return (unit === "" || unit === "year") && Number.isInteger(value) && value >= 1000 && value <= 2200;
}

function scriptOf(answer: string): string {
  if (/\p{Script=Han}/u.test(answer)) return "Chinese";
  return /^\p{Lu}|\d/u.test(answer) ? "Latin name" : "Latin";
}
