import type { TextRange } from "../document/document";

export const WORD_CLASSES = [
  "noun",
  "name",
  "pronoun",
  "verb",
  "auxiliary",
  "adjective",
  "adverb",
  "determiner",
  "numeral",
  "measure",
  "preposition",
  "conjunction",
  "particle",
  "mark",
  "other",
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** One word of a sentence, or one mark between words. */
export interface Word extends TextRange {
  readonly wordClass: WordClass;
}

/**
 * Cuts a sentence into words.
 *
 * @param shadow the sentence in one width (see `shadowOf`)
 * @returns the words in order, none overlapping; spaces belong to none
 */
export type Tagger = (shadow: string) => readonly Word[];
