import type { TextRange } from "../document/document";

export const WORD_CLASSES = [
  "noun",
  "name",
  "pronoun",
  "time",
  "verb",
  "verbal-noun",
  "auxiliary",
  "adjective",
  "adverb",
  "determiner",
  "numeral",
  "measure",
  "preposition",
  "localizer",
  "conjunction",
  "particle",
  "mark",
  "other",
] as const;
/**
 * What a word does in a sentence. Of Chinese: `verbal-noun` is a verb that stands as a noun as well (研究, 训练),
 * `time` says when (目前, 今年), `localizer` follows a noun (上, 之间), `determiner` points or picks (该, 每).
 */
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
