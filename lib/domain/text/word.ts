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

/** How a word is bent, in languages that bend them: of nouns `plural`, of verbs the others. */
export type WordForm = "plural" | "base" | "third" | "past" | "participle" | "gerund";

/** One word of a sentence, or one mark between words. */
export interface Word extends TextRange {
  readonly wordClass: WordClass;
  readonly form?: WordForm;
  /** Of a verb, the form that a question needs: `activate` for `activates`. */
  readonly base?: string;
}

/**
 * Cuts a sentence into words.
 *
 * @param shadow the sentence in one width (see `shadowOf`)
 * @returns the words in order, none overlapping; spaces belong to none
 */
export type Tagger = (shadow: string) => readonly Word[];
