import type { Tagger, Word, WordClass } from "../word";
import type { ChineseDictionary } from "./dictionary";
import { joinNumerals } from "./join-numerals";
import { splitHan } from "./split-han";

/**
 * What stands between spaces: Han, a number, a word of an alphabet with its digits and inner marks (GPT-4, SB-1047,
 * U.S., C++), a word of another script, or one mark.
 */
const TOKENS = new RegExp(
  [
    String.raw`(?<han>[\u3400-\u9fff\u3007]+)`,
    String.raw`(?<number>\d+(?:[,.]\d+)*[%‰]?(?!\p{Script=Latin}|\d|[,.]\d|-\p{Script=Latin}))`,
    String.raw`(?<initials>(?:\p{Lu}\.){2,}(?![\p{Script=Latin}\d]))`,
    String.raw`(?<latin>[\p{Script=Latin}\d](?:[\p{Script=Latin}\p{M}\d]|[-.'’&/_·+](?=[\p{Script=Latin}\d]))*(?:\+\+|#)?)`,
    String.raw`(?<other>(?:(?![\u3400-\u9fff\p{Script=Latin}\d])[\p{L}\p{M}\p{N}])+)`,
    String.raw`(?<mark>[^\s])`,
  ].join("|"),
  "gu",
);

/** 671B and 16GB are numbers, 5G is not; a word with a capital or a digit names something. */
function classOfLatin(text: string): WordClass {
  if (/^\d+(?:\.\d+)?[A-Za-z]{1,3}$/.test(text) && !/^\d[DGK]$/.test(text)) return "numeral";
  return /[\p{Lu}\d]/u.test(text) ? "name" : "noun";
}

function classOf(groups: Record<string, string | undefined>): WordClass {
  if (groups.number !== undefined) return "numeral";
  if (groups.initials !== undefined) return "name";
  if (groups.latin !== undefined) return classOfLatin(groups.latin);
  return groups.other === undefined ? "mark" : "other";
}

/** The words of one match of `TOKENS`. */
function wordsOf(shadow: string, match: RegExpExecArray, dictionary: ChineseDictionary): Word[] {
  const start = match.index;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  if (groups.han !== undefined) return splitHan(shadow, start, end, dictionary);
  return [{ start, end, wordClass: classOf(groups) }];
}

/**
 * Cuts Chinese into words by a dictionary, in linear time and equal on every engine. Words of other scripts stay
 * whole, and a number is one word with its unit.
 */
export function createChineseTagger(dictionary: ChineseDictionary): Tagger {
  return (shadow) => {
    const words: Word[] = [];
    for (const match of shadow.matchAll(TOKENS))
      for (const word of wordsOf(shadow, match, dictionary)) words.push(word);
    return joinNumerals(shadow, words);
  };
}
