/** Never the last word of a sentence: something always follows. */
const ALWAYS_OPEN = new Set(
  (
    "mr mrs ms dr prof rev hon gen col capt lt sgt gov sen rep st mt fig figs eq eqs sec ch vol vols ed eds " +
    "e.g i.e cf vs viz approx ca resp incl"
  ).split(" "),
);

/** Open before a number only: `No. 5`, `pp. 3–7`, `Jan. 2025`. */
const OPEN_BEFORE_NUMBER = new Set("no nos p pp art ver jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

/** May end a sentence or stand inside one: the next word decides. */
const MAY_END = new Set(
  "etc inc ltd co corp al jr sr dept univ est u.s u.k u.n e.u a.m p.m ph.d b.c a.d d.c".split(" "),
);

/** Words that begin English sentences far more often than they follow a capitalised abbreviation. */
const STARTERS = new Set(
  (
    "the a an it he she they we i you this that these those there here in on at by for from to with as if when while " +
    "but and or so yet however although because since after before its his her their our your my what who how why " +
    "where which one some many most all both each no not then thus therefore moreover"
  ).split(" "),
);

const INITIAL = /^(?:\p{Lu}\.)*\p{Lu}$/u;

/**
 * Whether a full stop after a word is part of an abbreviation and ends no sentence.
 *
 * @param word     the word before the stop, without it: `Mr`, `e.g`, `U.S`, `J`
 * @param nextWord the word or number after the stop; empty at the end of the text
 */
export function isAbbreviation(word: string, nextWord: string): boolean {
  const lower = word.toLowerCase();
  if (nextWord === "") return false;
  if (ALWAYS_OPEN.has(lower)) return true;
  if (OPEN_BEFORE_NUMBER.has(lower)) return /^\d/.test(nextWord);
  if (MAY_END.has(lower) || INITIAL.test(word)) return !STARTERS.has(nextWord.toLowerCase());
  return false;
}
