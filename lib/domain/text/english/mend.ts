import type { Word, WordClass } from "../word";

interface Place {
  readonly word: Word;
  readonly text: string;
  readonly before: Word | undefined;
  readonly beforeText: string;
  /** The class of the word before the one before. */
  readonly joinedTo: WordClass | undefined;
  /** The nearest word before that is no adverb. */
  readonly headText: string;
  readonly after: Word | undefined;
  readonly afterText: string;
}

/** A rule of mending: what the word is instead, `null` where the rule says nothing. */
export type Mend = (place: Place) => Partial<Pick<Word, "wordClass" | "form">> | null;
