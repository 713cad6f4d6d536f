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

const STAYS = 1;
const FALLS = 2;
const CAPITAL = 3;

/**
 * What becomes of a UTF-16 unit in a bare text; 0 for all that is rare. Only printable ASCII, Han and the commonest
 * Chinese marks: nearly every text has no others. None of them changes with what stands beside it, and NFKC makes other
 * marks of the marks only.
 */
const FATES = new Uint8Array(0x10000);
for (const [first, last, fate] of [
  [0x20, 0x7e, FALLS],
  [0x30, 0x39, STAYS],
  [0x41, 0x5a, CAPITAL],
  [0x61, 0x7a, STAYS],
  [0x2014, 0x2014, FALLS],
  [0x2018, 0x201d, FALLS],
  [0x3001, 0x3002, FALLS],
  [0x3008, 0x3011, FALLS],
  [0x3400, 0x4dbf, STAYS],
  [0x4e00, 0x9fff, STAYS],
  [0xff01, 0xff01, FALLS],
  [0xff08, 0xff09, FALLS],
  [0xff0c, 0xff0c, FALLS],
  [0xff1a, 0xff1b, FALLS],
  [0xff1f, 0xff1f, FALLS],
] as const) {
  FATES.fill(fate, first, last + 1);
}

/** Is a text of common characters only? Its letters, figures and Han are then as NFKC would have them. */
export function isCommon(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (FATES[text.charCodeAt(at)] === 0) return false;
  return true;
}

/** A text of common characters in lower case. A whole Chinese text takes engines long. */
export function lowerCase(text: string): string {
  let lower = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (FATES[text.charCodeAt(at)] !== CAPITAL) continue;
    lower += text.slice(from, at) + text.charAt(at).toLowerCase();
    from = at + 1;
  }
  return from === 0 ? text : lower + text.slice(from);
}

/** A bare text in its own case; `null` where not all of it is common. */
function withoutMarks(text: string): string | null {
  let bare = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const fate = FATES[text.charCodeAt(at)];
    if (fate === 0) return null;
    if (fate !== FALLS) continue;
    if (at > from) bare += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : bare + text.slice(from);
}

/** The text without width, case, spaces, marks and symbols: two answers that read the same are equal here. */
export function bareText(text: string): string {
  const bare = withoutMarks(text);
  if (bare !== null) return lowerCase(bare);
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
