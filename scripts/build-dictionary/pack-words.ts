import { FIRST_COST, type PackedWord } from "../../lib/domain/text/chinese/dictionary";
import { WORD_CLASSES, type WordClass } from "../../lib/domain/text/word";

export interface CountedWord {
  readonly text: string;
  readonly wordClass: WordClass;
  /** Occurrences in the text that the words were counted in, > 0. */
  readonly frequency: number;
}

/** Costs are counted in so many parts of a natural logarithm. */
const PARTS_OF_LOG = 4;

/** How dear a word is: the negative logarithm of its share, in whole parts, so that sums are equal on every engine. */
function costOf(frequency: number, total: number): number {
  return Math.round(PARTS_OF_LOG * Math.log(total / frequency));
}

function pack({ text, wordClass, cost }: PackedWord, previous: string): string {
  let shared = 0;
  while (shared < text.length - 1 && text[shared] === previous[shared]) shared += 1;
  const mark = String.fromCharCode("a".charCodeAt(0) + WORD_CLASSES.indexOf(wordClass));
  return `${shared === 0 ? "\n" : shared}${text.slice(shared)}${mark}${String.fromCharCode(FIRST_COST + cost)}`;
}

/**
 * Packs words as `decodeDictionary` reads them.
 *
 * @param words each once, of Han characters only, at most 9 long
 * @param total what the frequencies are shares of
 */
export function packWords(words: readonly CountedWord[], total: number): string {
  const packed = words
    .map(({ text, wordClass, frequency }) => ({ text, wordClass, cost: costOf(frequency, total) }))
    .sort((left, right) => (left.text < right.text ? -1 : 1));
  return packDecoded(packed, costOf(1, total));
}

/** Packs words again that were read from a packed dictionary. */
export function packDecoded(words: readonly PackedWord[], unknownCost: number): string {
  return `${unknownCost}${words.map((word, index) => pack(word, words[index - 1]?.text ?? "")).join("")}\n`;
}
