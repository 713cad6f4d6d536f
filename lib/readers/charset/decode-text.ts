import { AppError } from "../../domain/shared/app-error";
import type { ReadWarning } from "../read-document";
import { guessCharset } from "./guess-charset";
import { guessUtf16 } from "./utf16";

export interface DecodedText {
  /** No byte-order mark; line ends are `\n`. */
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
}

/** How sure a charset is: marked by the file, valid UTF-8, or guessed from statistics. */
interface Finding {
  readonly charset: string;
  readonly isGuess: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Control characters that text files do hold: tab, line ends, form feed, escape. */
const HARMLESS_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
const MOST_CONTROLS = 0.005;
const SAMPLE_LENGTH = 65_536;
/** A broken byte here and there leaves a text UTF-8. */
const LEAST_VALID_PER_REPLACED = 20;

function markedCharset(bytes: Uint8Array): string | null {
  const found = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[1] ?? null;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // a TypeError is how the decoder says no
  }
}

/** Share of control characters that no text file holds. */
function controlShare(text: string): number {
  const length = Math.min(text.length, SAMPLE_LENGTH);
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && !HARMLESS_CONTROLS.has(code)) controls += 1;
  }
  return length === 0 ? 0 : controls / length;
}

function countReplaced(text: string): number {
  return text.split("\uFFFD").length - 1;
}

/** UTF-8 with some broken bytes still shows far more whole characters than broken ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const beyondAscii = text.replace(/\p{ASCII}/gu, "").length;
  const replaced = countReplaced(text);
  return beyondAscii - replaced >= replaced * LEAST_VALID_PER_REPLACED;
}

/** Valid UTF-8, unless control characters show that it is Chinese UTF-16 whose bytes happen to be ASCII. */
function utf8Finding(bytes: Uint8Array): Finding {
  const hasControls = controlShare(new TextDecoder().decode(bytes.subarray(0, SAMPLE_LENGTH))) > MOST_CONTROLS;
  const utf16 = hasControls ? guessUtf16(bytes) : null;
  return utf16 === null ? { charset: "utf-8", isGuess: false } : { charset: utf16.charset, isGuess: true };
}

/** Only UTF-16 writes text with zero bytes. */
function utf16OfZeroBytes(bytes: Uint8Array): string {
  const utf16 = guessUtf16(bytes);
  if (utf16 === null) throw new AppError("document/binary");
  return utf16.charset;
}

function findCharset(bytes: Uint8Array): Finding {
  const marked = markedCharset(bytes);
  if (marked !== null) return { charset: marked, isGuess: false };
  if (bytes.includes(0)) return { charset: utf16OfZeroBytes(bytes), isGuess: true };
  if (isValidUtf8(bytes)) return utf8Finding(bytes);
  if (isMostlyUtf8(bytes)) return { charset: "utf-8", isGuess: false };
  const guessed = guessCharset(bytes);
  if (guessed === null) throw new AppError(looksBinary(bytes) ? "document/binary" : "document/unknown-charset");
  return { charset: guessed, isGuess: true };
}

function looksBinary(bytes: Uint8Array): boolean {
  return controlShare(new TextDecoder("windows-1252").decode(bytes.subarray(0, SAMPLE_LENGTH))) > MOST_CONTROLS;
}

/**
 * Decodes a text file: byte-order mark, then UTF-16 by zero bytes, then UTF-8, then a guess.
 *
 * @param bytes of any length; not empty
 * @throws {AppError} `document/binary` when it is no text, `document/unknown-charset` when no charset gives one
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { charset, isGuess } = findCharset(bytes);
  const text = new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, "\n");
  if (controlShare(text) > MOST_CONTROLS) throw new AppError("document/binary");
  const warnings: ReadWarning[] = [];
  if (isGuess) warnings.push({ code: "charset-guessed", details: { charset } });
  const replaced = countReplaced(text);
  if (replaced > 0) warnings.push({ code: "characters-replaced", details: { count: replaced } });
  return { text, warnings };
}
