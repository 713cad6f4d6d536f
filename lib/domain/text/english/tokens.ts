import type { TextRange } from "../../document/document";
import type { Word } from "../word";

/** A word with its text: what the English grammar is read from. */
export interface Token extends Word {
  readonly text: string;
  readonly lower: string;
}

export interface Reading {
  readonly tokens: readonly Token[];
  /** Asides in brackets, left out of the tokens and of every question. */
  readonly asides: readonly TextRange[];
}

const LONGEST_ASIDE = 160;

/** The brackets of a text with what they hold, the space before them included. */
function asidesOf(shadow: string): TextRange[] {
  const asides: TextRange[] = [];
  for (const match of shadow.matchAll(/\s?\([^()]*\)|\s?\[[^[\]]*\]/g)) {
    if (match[0].length <= LONGEST_ASIDE) asides.push({ start: match.index, end: match.index + match[0].length });
  }
  return asides;
}

/** The words of a sentence that carry its grammar. */
export function readTokens(shadow: string, words: readonly Word[]): Reading {
  const asides = asidesOf(shadow);
  const isAside = ({ start, end }: Word) => asides.some((aside) => aside.start <= start && end <= aside.end);
  const tokens = words
    .filter((word) => !isAside(word))
    .map((word): Token => {
      const text = shadow.slice(word.start, word.end);
      return { ...word, text, lower: text.toLowerCase() };
    });
  return { tokens, asides };
}

/** The index of the first token from `at` on that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.wordClass === "adverb") next += 1;
  return next;
}

export function isComma(token: Token | undefined): boolean {
  return token?.text === ",";
}

export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”]$/.test(token.text);
}
