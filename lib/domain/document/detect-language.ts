import type { Language } from "../shared/language";

const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z\u00C0-\u024F]+/g;

/** Enough to tell, and few enough to be instant on a book. */
const SAMPLE_LENGTH = 20_000;

/**
 * Chinese or English, by the share of Han characters: a Latin word counts as one, like a Han character.
 *
 * @param text  the document's text; only its first 20,000 UTF-16 units are read
 * @returns `zh` when at least three in ten of the units are Han, or when a text without Latin words has any
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const latinWords = sample.match(LATIN_WORD)?.length ?? 0;
  let han = 0;
  for (const character of sample) if (LETTER.test(character) && HAN.test(character)) han += 1;
  return han > 0 && han >= 0.3 * (han + latinWords) ? "zh" : "en";
}

/**
 * The language that a BCP 47 tag names.
 *
 * @param tag such as `zh-Hans` or `en-GB`; anything else than a text reads as unknown
 * @returns null for a language that the generator does not know
 */
export function languageOfTag(tag: unknown): Language | null {
  const primary = typeof tag === "string" ? tag.trim().toLowerCase().split(/[-_]/)[0] : undefined;
  return primary === "zh" || primary === "en" ? primary : null;
}
