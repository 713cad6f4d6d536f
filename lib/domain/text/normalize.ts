const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const SPACES = new Set(["\u00a0", "\u2002", "\u2003", "\u2009", "\u202f", "\u3000", "\t", "\n"]);

function shadowOfUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  return SPACES.has(unit) ? " " : unit;
}

/**
 * The text in one width, for matching only: full-width letters, digits and marks become ASCII, every space a
 * plain one. It has the length of the original, so an offset into one is an offset into the other.
 */
export function shadowOf(text: string): string {
  return text.replace(/[\u00a0\u2002\u2003\u2009\u202f\u3000\t\n\uff01-\uff5e]/g, shadowOfUnit);
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
