import { readNumberTail } from "./answer-units";
import { readChineseNumeral } from "./chinese-numeral";

/** A quantity: what it comes to, and what it counts. */
export interface AnswerNumber {
  readonly value: number;
  /** A unit's name, or the empty string. */
  readonly unit: string;
}

const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const LEADING_UNIT = /^(?:百分之|[$€¥])/;
const DIGITS = /^-?\d+(?:\.\d+)?/;
const CHINESE_DIGITS = /^[零〇一二两三四五六七八九十百千万亿点]+/;

/**
 * Reads an answer as a quantity: 6710亿, 37 B, 百分之五, $5.6 million, 三十七天.
 *
 * @param folded as made by `foldAnswer`
 * @returns `null` where any part of it is neither number, magnitude nor known unit
 */
export function readAnswerNumber(folded: string): AnswerNumber | null {
  const leading = LEADING_UNIT.exec(folded)?.[0] ?? "";
  const number = readUnsigned(folded.slice(leading.length));
  if (number === null || leading === "") return number;
  const unit = leading === "百分之" ? "%" : (readNumberTail(leading)?.unit ?? "");
  return number.unit === "" || number.unit === unit ? { value: number.value, unit } : null;
}

/** Two quantities with a word or a dash between them. */
export interface AnswerRange {
  readonly from: AnswerNumber;
  readonly to: AnswerNumber;
}

/**
 * Reads an answer as a range: 12.5% 到 25%, 3-5 days, 三至五天. A unit written once counts for both ends.
 *
 * @param folded as made by `foldAnswer`
 * @returns `null` where it is anything else
 */
export function readAnswerRange(folded: string): AnswerRange | null {
  for (const { index, 0: between } of folded.matchAll(/到|至|~|-|to/g)) {
    const from = readAnswerNumber(folded.slice(0, index));
    const to = readAnswerNumber(folded.slice(index + between.length));
    if (from && to) return { from: { ...from, unit: from.unit || to.unit }, to };
  }
  return null;
}

function readUnsigned(text: string): AnswerNumber | null {
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined) return withTail(Number(digits), text.slice(digits.length));
  return readChinese(text) ?? readWord(text);
}

function readChinese(text: string): AnswerNumber | null {
  const written = CHINESE_DIGITS.exec(text)?.[0] ?? "";
  const value = readChineseNumeral(written);
  return value === null ? null : withTail(value, text.slice(written.length));
}

function readWord(text: string): AnswerNumber | null {
  const value = NUMBER_WORDS.findLastIndex((word) => text.startsWith(word));
  const rest = text.slice(NUMBER_WORDS[value]?.length ?? 0);
  // "tent" is not ten trillion: after a word, one or two letters are never a magnitude.
  return value < 0 || (rest.length > 0 && rest.length < 3) ? null : withTail(value, rest);
}

function withTail(value: number, rest: string): AnswerNumber | null {
  const tail = readNumberTail(rest);
  return tail === null ? null : { value: value * tail.multiplier, unit: tail.unit };
}
