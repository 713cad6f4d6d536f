import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A short name of a text's content: equal for equal texts, different for different ones in practice.
 *
 * @param text of any length; a lone surrogate counts as U+FFFD
 * @returns 32 hexadecimal digits: the first half of the SHA-256 of the text in UTF-8
 */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}
