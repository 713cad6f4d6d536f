import type { Word, WordClass } from "../word";

/** Nobody reads a longer number; the limit keeps the time linear. */
const LONGEST_NUMBER = 32;
const CHARACTERS = "[零〇一二两三四五六七八九十百千万亿几数半]";
/** A number that nothing is counted with yet: 三十, 第5, 2.5万, 20多. */
const COUNT = new RegExp(`^(?:第\\s?)?(?:${CHARACTERS}+|\\d[\\d,.]*\\s?[十百千万亿]*)[多余]?$`);
const MORE_OF_COUNT = new RegExp(`^(?:${CHARACTERS}+|[多余])$`);
/** Nouns that a number counts without a measure word between. */
const COUNTED = /^[人国省市县区时字]$/;
const DATE = /[\d〇一二三四五六七八九十]\s?[年月]$/;
const NEXT_OF_DATE = /^[\d一二三四五六七八九十]+[月日]?$/;
const OPEN_DATE = /[年月]\s?[\d一二三四五六七八九十]+$/;

/** Whether a word goes on with the number before it: 三|十, 5|亿, 20|多|个, 16|位, 2024年|1|月. */
function continuesNumber(number: string, word: string, wordClass: WordClass): boolean {
  if (number === "第") return COUNT.test(word);
  if (!COUNT.test(number)) {
    return (DATE.test(number) && NEXT_OF_DATE.test(word)) || (OPEN_DATE.test(number) && /^[月日号]$/.test(word));
  }
  if (wordClass === "measure" || COUNTED.test(word)) return true;
  return MORE_OF_COUNT.test(word) && !/[多余]$/.test(number);
}

/** One space may stand beside digits. */
function touches(shadow: string, left: Word, right: Word): boolean {
  if (left.end === right.start) return true;
  return left.end + 1 === right.start && /\d \S|\S \d/.test(shadow.slice(left.end - 1, right.start + 1));
}

/**
 * Joins each number with its scale and with what it counts: 三|十|六|个 and 16|位 become one word each, a date too.
 *
 * @param words of `shadow`, in order
 */
export function joinNumerals(shadow: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const continues =
      last?.wordClass === "numeral" &&
      word.end - last.start <= LONGEST_NUMBER &&
      touches(shadow, last, word) &&
      continuesNumber(shadow.slice(last.start, last.end), shadow.slice(word.start, word.end), word.wordClass);
    if (last && continues) joined[joined.length - 1] = { start: last.start, end: word.end, wordClass: "numeral" };
    else joined.push(word);
  }
  return joined;
}
