import type { TextRange } from "../../document/document";
import type { Language } from "../../shared/language";
import { BLANK } from "../item";
import { type Passage, renderPassage, wholeOf } from "../passage";

/** What a stem may hold, the blank included: less than the checks let through. */
const LONGEST: Readonly<Record<Language, number>> = { zh: 88, en: 44 };
const LEFT_OUT: Readonly<Record<Language, string>> = { zh: "……", en: " … " };
const FULL_STOP: Readonly<Record<Language, string>> = { zh: "。", en: "." };
/** Opens a statement without being part of it. */
const CONNECTIVE: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:此外|另外|与此同时|值得一提的是|值得注意的是|因此|所以|然而|但是|不过|而且|并且|但|而|则|还|也|更|并|却)[,，]?\s?/,
  en: /^(?:However|Moreover|Furthermore|Therefore|Thus|But|And|Or|Also|So|In addition),? /,
};

/** Characters in Chinese, words in English. */
function lengthOf(text: string, language: Language): number {
  return language === "zh" ? [...text].length : text.trim().split(/\s+/).length;
}

function fits(text: string, language: Language): boolean {
  return lengthOf(text, language) <= LONGEST[language];
}

function withBlank(passage: Passage, range: TextRange, answer: TextRange): string {
  return renderPassage(passage, { ...range, cuts: [] }, [{ ...answer, text: BLANK }]);
}

function asStatement(text: string, language: Language): string {
  const bare = text.replace(CONNECTIVE[language], "").replace(/[\s,，、;；:：。.]+$/, "");
  const full = bare + FULL_STOP[language];
  return language === "en" ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}

/** As many clauses around the answer as a stem may hold: first those before it, then those after. */
function windowOf(passage: Passage, answer: TextRange): { readonly first: number; readonly last: number } | null {
  const { clauses, language } = passage;
  const length = (first: number, last: number) =>
    lengthOf(withBlank(passage, { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 }, answer), language);
  let first = clauses.findIndex(({ end }) => answer.start < end);
  let last = clauses.findIndex(({ end }) => answer.end <= end);
  if (first < 0 || last < first || length(first, last) > LONGEST[language]) return null;
  while (first > 0 && length(first - 1, last) <= LONGEST[language]) first -= 1;
  while (last + 1 < clauses.length && length(first, last + 1) <= LONGEST[language]) last += 1;
  return { first, last };
}

/** A long sentence around its blank, after its head clause where there is room for it. */
function shortened(passage: Passage, answer: TextRange): string | null {
  const { clauses, language } = passage;
  const window = windowOf(passage, answer);
  const [head] = clauses;
  if (!window || !head) return null;
  const end = clauses[window.last]?.end ?? 0;
  const from = (first: number) =>
    withBlank(passage, { start: first === 0 ? 0 : (clauses[first]?.start ?? 0), end }, answer);
  if (window.first === 0) return from(0);
  const opening = `${renderPassage(passage, { start: 0, end: head.end, cuts: [] })}${LEFT_OUT[language]}`;
  const isBefore = (first: number) => (clauses[first]?.start ?? answer.end) <= answer.start;
  for (let first = window.first; first <= window.last && isBefore(first); first += 1) {
    const text = opening + from(first);
    if (fits(text, language)) return text;
  }
  return from(window.first);
}

/**
 * The sentence with a blank: shortened where it is long; after the sentence before it where it points back to that.
 *
 * @param previous the sentence before it in the same block
 * @returns `null` where no stem is short enough and whole
 */
export function blankStemOf(passage: Passage, previous: Passage | null, answer: TextRange): string | null {
  const { language } = passage;
  const whole = withBlank(passage, wholeOf(passage), answer);
  if (!passage.isDangling) {
    const text = fits(whole, language) ? whole : shortened(passage, answer);
    return text === null ? null : asStatement(text, language);
  }
  if (!previous || previous.isDangling) return null;
  const own = asStatement(whole, language);
  const space = language === "zh" ? "" : " ";
  return opened(previous, (before) => `${before}${space}${own}`);
}

/** As much of the sentence before as there is room for, from its head on; its first clause at least. */
function opened(previous: Passage, join: (before: string) => string): string | null {
  const { clauses, language } = previous;
  for (let last = clauses.length - 1; last >= 0; last -= 1) {
    const range = { start: 0, end: clauses[last]?.end ?? 0, cuts: [] };
    const statement = asStatement(renderPassage(previous, range), language);
    const before = last === clauses.length - 1 ? statement : statement.slice(0, -1) + LEFT_OUT[language].trimEnd();
    if (fits(join(before), language)) return join(before);
  }
  return null;
}
