import { closedClassOf, isKnownAdverb, QUANTIFIERS } from "./closed-classes";

const KEEPS_CAPITAL = /^(?:I\b|[A-Z][a-z]*[A-Z0-9]|[A-Z]{2}|[A-Z]\.)/;
const COMMON_ENDING = /(?:ing|tion|sion|ment|ness|ity|isation|ies)$/;

/**
 * The first word in lower case, unless it is a name.
 *
 * @param isCommonWord says of a word in lower case whether the document has it so
 * @param isNameWord   says of a capitalised word whether the document has it so in the middle of a sentence
 */
export function lowerFirst(
  text: string,
  isCommonWord: (word: string) => boolean,
  isNameWord: (word: string) => boolean,
): string {
  const word = /^[A-Za-z'’-]+/.exec(text)?.[0] ?? "";

  if (KEEPS_CAPITAL.test(text) && !/^A\b/.test(text)) return text;
  const lower = word.toLowerCase();
  const isFunction =
    closedClassOf(lower) !== null || isKnownAdverb(lower) || QUANTIFIERS.has(lower) || /ing$/.test(lower);
  if (isNameWord(word) && !isFunction) return text;
  const isPhrase = /^[A-Za-z'’-]+ (?!is\b|was\b|has\b|had\b|of\b)[a-z]/.test(text);

  const isCommon =
    (isPhrase && !isNameWord(word.replace(/['’]s$/, "")) && !/['’]s$/.test(word)) ||
    isFunction ||
    isCommonWord(lower) ||
    COMMON_ENDING.test(lower);
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first letter as a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
