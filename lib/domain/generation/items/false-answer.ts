import type { Random } from "../../shared/random";
import { bareText } from "../../text/normalize";
import { distractorsFor } from "../distractors/distractors-for";
import { writtenValues } from "../distractors/number-text";
import type { Fact } from "../fact";
import { type StemContext, textOf } from "../passage";
import type { ItemContext } from "./item-maker";
import { statementStem } from "./stem";

/** `甲走封闭路线,乙则公开了模型`, `X keeps it, whereas Y gives it away`: what the one does the other does not. */
const SETS_APART = { zh: /[,;].{0,16}?则/, en: /\bwhereas\b/ } as const;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** A name on the other side of the sentence's own contrast: the likeliest mistake, and surely one. */
function otherSide(fact: Fact, sort: string, statement: StemContext, { namesIn, pool }: ItemContext): string[] {
  const { passage } = fact;
  const [first, last] = [statement.start, statement.end];
  if (!SETS_APART[passage.language].test(passage.shadow)) return [];
  return namesIn(passage)
    .filter(({ start, end }) => end <= first || start >= last)
    .filter((name) => pool.sortOf({ ...fact, answer: name }) === sort)
    .map((name) => textOf(passage, name));
}

/** Years beyond this many apart, and numbers so many times as large, are no longer believed. */
const GOOD_YEARS = 7;
const LARGEST_FACTOR = 2;

/** How well a number serves as a wrong one: far enough to be worth knowing, near enough to be believed. */
function fitness(right: number, wrong: number): number {
  if (right >= FIRST_YEAR && wrong >= FIRST_YEAR && right < LAST_YEAR)
    return -Math.abs(Math.abs(right - wrong) - GOOD_YEARS);
  const factor = right === 0 || wrong === 0 ? 1 : Math.max(right / wrong, wrong / right);
  return -Math.abs(factor - LARGEST_FACTOR);
}

/** What is judged false should be worth knowing to be: seven months for six is not. */
function fittest(texts: readonly string[], fact: Fact): string | undefined {
  const { numeral, passage } = fact;
  if (!numeral) return texts[0];
  const isDate = numeral.form === "year" || numeral.form === "date";
  const numberIn = (text: string) => {
    const values = writtenValues(text, numeral);
    return (isDate ? values.find((value) => value >= FIRST_YEAR) : values.at(-1)) ?? 0;
  };
  const right = numberIn(textOf(passage, fact.answer));
  const fits = texts.map((text) => fitness(right, numberIn(text)));
  return texts[fits.indexOf(Math.max(...fits))];
}

/** `both 32 and 32-bit`: a figure that the statement holds already would stand in it twice. */
function sharesFigure(text: string, shown: string): boolean {
  const figure = /\d+/.exec(bareText(text))?.[0];
  return figure !== undefined && new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(shown);
}

/** Only who the document speaks of may have done it: an organisation from outside is never believed. */
function isKnown(text: string, sort: string, { pool }: ItemContext): boolean {
  return sort !== "name:organisation" || pool.ofSort(sort).some((entry) => entry.text === text);
}

/**
 * Another number or name of the same sort, which makes a statement false when it takes the answer's place.
 *
 * @param statement the part of the sentence that is judged
 * @returns `null` where nothing is believable and certainly wrong
 */
export function falseAnswer(fact: Fact, statement: StemContext, context: ItemContext, random: Random): string | null {
  const sort = context.pool.sortOf(fact);
  // The other side of a contrast would stand in the statement twice.
  const shown = bareText(statementStem({ ...fact, context: statement }));
  const others = distractorsFor(fact, context.pool, random);
  const texts = [...(others.length > 0 ? otherSide(fact, sort, statement, context) : []), ...others].filter(
    (text) => !shown.includes(bareText(text)) && !sharesFigure(text, shown) && isKnown(text, sort, context),
  );
  return (fact.frame === "contrast" ? texts[0] : fittest(texts, fact)) ?? null;
}
