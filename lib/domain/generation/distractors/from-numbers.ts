import type { Random } from "../../shared/random";
import { shuffled } from "../../shared/random";
import { comparableText } from "../../text/normalize";
import type { Numeral } from "../../text/numeral";
import { withValues, writtenValues } from "./number-text";

/** Years that a learner could take for the right one, before and after. */
const YEAR_STEPS = [-12, -7, -4, -2, 2, 3, 5, 9];
const SMALL_STEPS = [-3, -2, -1, 1, 2, 3];
/** Nobody should have to tell six months from seven. */
const WIDE_STEPS = [-3, -2, 2, 3, 4];
const FEWEST_FOR_WIDE = 5;
const FACTORS = [0.4, 0.6, 0.8, 1.25, 1.5, 2];
const DECIMAL_FACTORS = [0.4, 0.6, 0.8, 1.2, 1.4, 1.6, 1.8];
const FEWEST_BITS = 16;
/** Counts up to here are changed by steps, larger ones by factors. */
const LARGEST_SMALL = 10;
const LATEST_YEAR = 2024;
const OLDEST = 105;

function stepped(values: readonly number[], steps: readonly number[]): number[][] {
  return steps.map((step) => values.map((value) => value + step));
}

/** What a round number is a multiple of: 30 is given to the nearest ten, 1,200 to the nearest hundred. */
function grainOf(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let grain = 1;
  while (value % (grain * 10) === 0 && grain * 10 <= value) grain *= 10;
  return grain === 1 && value % 5 === 0 && value > LARGEST_SMALL ? 5 : grain;
}

/** The grain of 300 is 100, too coarse for its neighbours: 240 and 380 are as round. */
function roundedTo(value: number, grain: number): number {
  const fine = grain >= 10 && value < 10 * grain ? grain / 2 : grain;
  return Math.round(value / fine) * fine;
}

function scaled(values: readonly number[], hasDecimals: boolean): number[][] {
  if (hasDecimals) return DECIMAL_FACTORS.map((factor) => values.map((value) => value * factor));
  return FACTORS.map((factor) => values.map((value) => roundedTo(value * factor, grainOf(value))));
}

/** `10.0%` beside `5.5%` looks made up. */
function looksMade(text: string): boolean {
  return /\d\.\d*0(?!\d)/.test(text);
}

function isPossible(numeral: Numeral, values: readonly number[]): boolean {
  if (values.some((value) => !(value > 0) || value > 1e15)) return false;
  if (numeral.unit === "岁" && values.some((value) => value > OLDEST)) return false;
  if (numeral.form === "percent") return values.every((value) => value < 100);
  return true;
}

/** 64 of anything is likelier a size than a count, and 63 the largest below one. */
function isLargePowerOfTwo(value: number): boolean {
  return value >= FEWEST_BITS && Number.isInteger(Math.log2(value));
}

function otherValues(text: string, numeral: Numeral): number[][] {
  const values = writtenValues(text, numeral);
  if (values.length === 0) return [];
  if (numeral.form === "year" || numeral.form === "date" || isBareYear(text)) return datedValues(values);
  const isSmall = values.every((value) => Number.isInteger(value) && value <= LARGEST_SMALL);
  if (values.every((value) => isLargePowerOfTwo(value + 1)))
    return [0.25, 0.5, 2, 4].map((factor) => values.map((value) => (value + 1) * factor - 1));
  const isPowerOfTwo = /^(?:位|-bit|GB|MB)$/.test(numeral.unit) || values.every(isLargePowerOfTwo);
  if (isPowerOfTwo) return [0.25, 0.5, 2, 4].map((factor) => values.map((value) => value * factor));
  const steps = values.every((value) => value >= FEWEST_FOR_WIDE) ? WIDE_STEPS : SMALL_STEPS;
  // Two ranges a step apart would overlap.
  return isSmall && values.length === 1 ? stepped(values, steps) : scaled(values, /\d\.\d/.test(text));
}

/** `as of late 2008`: a number of four digits that counts nothing is a year. */
function isBareYear(text: string): boolean {
  return /^(?:1\d{3}|20\d{2})$/.test(text);
}

/** Only the year of a date is changed: other days of one month are trivia, other months may not exist. */
function datedValues(values: readonly number[]): number[][] {
  const year = values.findIndex((value) => value >= 1000);
  if (year < 0) return [];
  const latest = Math.max(LATEST_YEAR, values[year] ?? 0);
  return YEAR_STEPS.map((step) => values.map((value, index) => (index === year ? value + step : value))).filter(
    (others) => (others[year] ?? 0) <= latest,
  );
}

/**
 * Numbers that could stand in the place of a number and are wrong: same unit, decimals and way of writing.
 *
 * @param text    the number as it stands in the sentence, unit included
 * @param random  decides which come first
 * @returns texts without the number itself, likeliest first
 */
export function distractorsFromNumbers(text: string, numeral: Numeral, random: Random): string[] {
  const isWhole = (values: readonly number[]) => values.every(Number.isInteger) || /\d\.\d/.test(text);
  const texts = otherValues(text, numeral)
    .filter((values) => isPossible(numeral, values) && isWhole(values) && new Set(values).size === values.length)
    .flatMap((values) => withValues(text, values) ?? [])
    .filter((other) => comparableText(other) !== comparableText(text) && looksMade(other) === looksMade(text));
  return shuffled([...new Set(texts)], random);
}
