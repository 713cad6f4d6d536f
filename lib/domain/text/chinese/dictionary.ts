import { WORD_CLASSES, type WordClass } from "../word";

/** The character that stands for a cost of 0 in a packed dictionary. */
export const FIRST_COST = 0x21;

const FIRST_CLASS = 0x61;
const FIRST_HAN = 0x3400;
const ZERO = 0x30;

export interface PackedWord {
  readonly text: string;
  readonly wordClass: WordClass;
  /** Negative logarithm of the word's share of a large text, a whole number of parts; >= 0. */
  readonly cost: number;
}

export interface ChineseDictionary {
  readonly words: ReadonlyMap<string, PackedWord>;
  /** Length of the longest word that begins with a UTF-16 unit; 0 where none does. */
  readonly longestFrom: Uint8Array;
  /** What a character costs that is no word. */
  readonly unknownCost: number;
}

/** The words of a packed dictionary in order, one after another. */
function* wordsIn(packed: string, from: number): Generator<PackedWord> {
  let text = "";
  let at = from;
  while (at < packed.length - 1) {
    const head = packed.charCodeAt(at);
    const shared = head === 0x0a ? 0 : head - ZERO;
    let end = at + 1;
    while (packed.charCodeAt(end) >= FIRST_HAN) end += 1;
    text = text.slice(0, shared) + packed.slice(at + 1, end);
    const wordClass = WORD_CLASSES[packed.charCodeAt(end) - FIRST_CLASS];
    const cost = packed.charCodeAt(end + 1) - FIRST_COST;
    if (wordClass === undefined || !(cost >= 0) || end === at + 1) throw new RangeError(`packed dictionary: at ${at}`);
    yield { text, wordClass, cost };
    at = end + 2;
  }
}

/**
 * Reads a packed dictionary: the cost of an unknown character, then the words in order. A word is written as the
 * number of characters that it shares with the word before (a line break for none), its other characters, a letter
 * for its class and a character for its cost.
 *
 * @throws {RangeError} if the text is no packed dictionary
 */
export function decodeDictionary(packed: string): ChineseDictionary {
  const head = /^\d+(?=\n)/.exec(packed)?.[0];
  if (head === undefined) throw new RangeError("packed dictionary: no head");
  const words = new Map<string, PackedWord>();
  const longestFrom = new Uint8Array(0x10000);
  for (const word of wordsIn(packed, head.length)) {
    words.set(word.text, word);
    const first = word.text.charCodeAt(0);
    longestFrom[first] = Math.max(longestFrom[first] ?? 0, word.text.length);
  }
  return { words, longestFrom, unknownCost: Number(head) };
}
