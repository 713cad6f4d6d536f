import { commonShare } from "./common-characters";

export type Utf16 = "utf-16le" | "utf-16be";

/** Enough to tell, and even. */
const SAMPLE_BYTES = 8192;
const LEAST_PLAUSIBLE = 0.9;

const PLAUSIBLE = /[\t\n\r\u0020-\u007E\u00A0-\u024F\u0370-\u052F\u2000-\u206F\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/;

function decodeSample(bytes: Uint8Array, charset: Utf16): string {
  return new TextDecoder(charset).decode(bytes.subarray(0, SAMPLE_BYTES));
}

/** Share of the units that ordinary Western or Chinese text is made of. */
function plausibleShare(text: string): number {
  let plausible = 0;
  for (const unit of text) if (PLAUSIBLE.test(unit)) plausible += 1;
  return text.length === 0 ? 0 : plausible / text.length;
}

/** Share of the units that are ASCII or everyday Chinese: near 1 in the right byte order, near 0 in the wrong one. */
function familiarShare(text: string): number {
  const ascii = text.match(/[\t\n\r\u0020-\u007E]/g)?.length ?? 0;
  const others = text.length - ascii;
  return text.length === 0 ? 0 : (ascii + others * commonShare(text)) / text.length;
}

/** A byte order, and how much of what it gives beyond ASCII is everyday Chinese. */
export interface Utf16Guess {
  readonly charset: Utf16;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * UTF-16 without a byte-order mark: the byte order in which nearly all units are text and more of them familiar.
 *
 * Zero bytes alone do not tell the order: 一 (4E00) has one on the other side than ASCII letters have.
 *
 * @returns null when neither order gives a text
 */
export function guessUtf16(bytes: Uint8Array): Utf16Guess | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const guesses = (["utf-16le", "utf-16be"] as const).map((charset) => {
    const text = decodeSample(bytes, charset);
    return { charset, share: commonShare(text), plausible: plausibleShare(text), familiar: familiarShare(text) };
  });
  const likely = guesses.filter(({ plausible, familiar }) => plausible >= LEAST_PLAUSIBLE && familiar > 0);
  return likely.sort((left, right) => right.familiar - left.familiar)[0] ?? null;
}
