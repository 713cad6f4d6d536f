import { analyse } from "chardet";
import { commonShare } from "./common-characters";
import { guessUtf16 } from "./utf16";

/** Charsets that browsers and Node decode, by the names that chardet gives them. */
const BY_STATISTICS = new Map([
  ["Shift_JIS", "shift_jis"],
  ["EUC-JP", "euc-jp"],
  ["EUC-KR", "euc-kr"],
  ["KOI8-R", "koi8-r"],
  ["windows-1251", "windows-1251"],
  ["windows-1252", "windows-1252"],
  ["ISO-8859-1", "windows-1252"],
  ["windows-1250", "windows-1250"],
  ["ISO-8859-2", "iso-8859-2"],
  ["GB18030", "gb18030"],
  ["Big5", "big5"],
]);

const SAMPLE_BYTES = 8192;
/** Real Chinese has about 0.8, Chinese read in the wrong charset 0.1 to 0.2. */
const CERTAINLY_CHINESE = 0.45;
const PERHAPS_CHINESE = 0.2;
const LEAST_CONFIDENCE = 30;
const MOST_REPLACED = 0.02;

interface Guess {
  readonly charset: string;
  /** 0 to 1. */
  readonly share: number;
}

/** At most 8 KB, cut after an ASCII byte so that no character is cut in two. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  let end = SAMPLE_BYTES;
  while (end > SAMPLE_BYTES / 2 && (bytes[end - 1] ?? 0) >= 0x40) end -= 1;
  return bytes.subarray(0, end);
}

function replacedShare(text: string): number {
  return text.length === 0 ? 0 : (text.split("\uFFFD").length - 1) / text.length;
}

function chineseGuess(sample: Uint8Array, charset: string): Guess {
  const text = new TextDecoder(charset).decode(sample);
  return { charset, share: replacedShare(text) > MOST_REPLACED ? 0 : commonShare(text) };
}

function statisticalGuess(sample: Uint8Array): string | null {
  for (const { name, confidence } of analyse(sample)) {
    const charset = BY_STATISTICS.get(name);
    if (charset === undefined || confidence < LEAST_CONFIDENCE) continue;
    if (replacedShare(new TextDecoder(charset).decode(sample)) <= MOST_REPLACED) return charset;
  }
  return null;
}

/**
 * The charset of bytes that are neither marked nor UTF-8: the Chinese ones by how common the characters
 * are that come out (which works from a dozen characters on), others by chardet's statistics.
 *
 * @returns a label for `TextDecoder`, or null when nothing gives a text
 */
export function guessCharset(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes);
  const guesses: Guess[] = [chineseGuess(sample, "gb18030"), chineseGuess(sample, "big5")];
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) guesses.push(utf16);
  const best = guesses.reduce((left, right) => (right.share > left.share ? right : left));
  if (best.share >= CERTAINLY_CHINESE) return best.charset;
  const statistical = statisticalGuess(sample);
  if (best.share >= PERHAPS_CHINESE && (statistical === null || statistical.startsWith("windows"))) return best.charset;
  return statistical;
}
