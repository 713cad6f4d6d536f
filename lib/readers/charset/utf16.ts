import { commonShare } from "./common-characters";

export type Utf16 = "utf-16le" | "utf-16be";

/** Enough to tell, and even. */
const SAMPLE_BYTES = 8192;
const LEAST_PLAUSIBLE = 0.9;

const PLAUSIBLE = /[\t\n\r\u0020-\u007E\u00A0-\u024F\u2000-\u206F\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/;

function decodeSample(bytes: Uint8Array, charset: Utf16): string {
  return new TextDecoder(charset).decode(bytes.subarray(0, SAMPLE_BYTES));
}

/** Share of the units that ordinary Western or Chinese text is made of. */
function plausibleShare(text: string): number {
  let plausible = 0;
  for (const unit of text) if (PLAUSIBLE.test(unit)) plausible += 1;
  return text.length === 0 ? 0 : plausible / text.length;
}

/** How many bytes of the sample are zero at even and at odd offsets. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of bytes.subarray(0, SAMPLE_BYTES).entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  }
  return zeros;
}

/**
 * UTF-16 without a byte-order mark, told by its zero bytes: ASCII letters and line ends have one each.
 *
 * @returns null when zero bytes stand on both sides, or when what comes out is no text
 */
export function utf16ByZeroBytes(bytes: Uint8Array): Utf16 | null {
  const { even, odd } = zeroBytes(bytes);
  if (bytes.length % 2 === 1 || even + odd === 0) return null;
  const charset: Utf16 = odd > even ? "utf-16le" : "utf-16be";
  if (Math.min(even, odd) > Math.max(even, odd) / 4) return null;
  return plausibleShare(decodeSample(bytes, charset)) >= LEAST_PLAUSIBLE ? charset : null;
}

/**
 * UTF-16 without a byte-order mark and without zero bytes, as pure Chinese is: in the right byte order
 * nearly all units are Chinese and most of them common; in the wrong one, or in another charset, few are.
 */
export function utf16ByCharacters(bytes: Uint8Array): { charset: Utf16; share: number } | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const guesses = (["utf-16le", "utf-16be"] as const).map((charset) => {
    const text = decodeSample(bytes, charset);
    return { charset, share: commonShare(text), plausible: plausibleShare(text) };
  });
  const likely = guesses.filter((guess) => guess.plausible >= LEAST_PLAUSIBLE && guess.share > 0);
  return likely.sort((left, right) => right.share - left.share)[0] ?? null;
}
