const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * Units with a plainer form of one unit: spaces, radicals and compatibility forms of Han, vertical and small marks,
 * full-width and half-width forms. Raised, lowered and circled figures stay, since 10² is not 102.
 */
const FORMS =
  /[\t\n\r\u00a0\u2000-\u200a\u202f\u205f\u2e80-\u2fd5\u3000\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uffee]/g;

function plainForm(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  if (code < 0x20) return " ";
  const plain = unit.normalize("NFKC");
  return plain.length === 1 ? plain : unit;
}

/**
 * The text in plain characters, for matching only, as far as NFKC keeps its length: full-width letters, digits and
 * marks become ASCII, every space a plain one. An offset into one is an offset into the other.
 */
export function shadowOf(text: string): string {
  return text.replace(FORMS, plainForm);
}

/**
 * Only printable ASCII, Han and the commonest Chinese marks: nearly every text. None of them changes with what stands
 * beside it, and NFKC makes other marks of the marks only.
 */
const COMMON =
  /^[ -~\u2014\u2018-\u201d\u3001\u3002\u3008-\u3011\u3400-\u4dbf\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/;

/** Is a text of common characters only? Its letters, figures and Han are then as NFKC would have them. */
export function isCommon(text: string): boolean {
  return COMMON.test(text);
}

function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.toLowerCase() : text;
}

/** The text without width, case, spaces, marks and symbols: two answers that read the same are equal here. */
export function bareText(text: string): string {
  if (isCommon(text)) return lowerCase(text.replace(/[^0-9A-Za-z\u3400-\u9fff]+/g, ""));
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
}

/** As `bareText`, but 5.5 and 55, or 5 % and 5, stay apart. */
export function comparableText(text: string): string {
  if (isCommon(text)) return lowerCase(text.replace(/[^0-9A-Za-z.%$\u3400-\u9fff]+|\.(?!\d)/g, ""));
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%$]|\.(?!\d)/gu, "");
}

/** How many code points a text has. */
export function characterCount(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

/** Is there a Chinese character in the text? */
export function hasChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
