/** Han, kana and hangul: scripts that are written without spaces between words or set in full width. */
const CJK =
  /[\u2E80-\u2FDF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]|[\uD840-\uD88B][\uDC00-\uDFFF]/u;
const CJK_PUNCTUATION = /[\u3000-\u303F\uFF00-\uFFEF\u2018\u2019\u201C\u201D\u2014\u2026]/;

/**
 * Whether a text begins with a Han, kana or hangul character.
 *
 * @param text the first code point decides; the rest is ignored
 * @returns false for an empty text
 */
export function startsWithCjk(text: string): boolean {
  const codePoint = text.codePointAt(0);
  return codePoint !== undefined && CJK.test(String.fromCodePoint(codePoint));
}

/**
 * Whether a character is set without a space beside it: a Han, kana or hangul letter or a full-width mark.
 *
 * @param character one UTF-16 unit or code point; empty reads as false
 */
export function isCjkOrMark(character: string): boolean {
  return startsWithCjk(character) || CJK_PUNCTUATION.test(character);
}
