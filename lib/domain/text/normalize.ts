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

/** The text without width, case, spaces, marks and symbols: two answers that read the same are equal here. */
export function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
}

/** As `bareText`, but 5.5 and 55, or 5 % and 5, stay apart. */
export function comparableText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%$]|\.(?!\d)/gu, "");
}

/** Is there a Chinese character in the text? */
export function hasChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
