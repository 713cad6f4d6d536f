import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const HASH_BYTES = 16;

/**
 * Names a list of texts: the same parts give the same hash on every engine.
 *
 * @param parts in order; each is prefixed by its length, so that `["ab", "c"]` and `["a", "bc"]` differ
 * @returns 32 lower-case hexadecimal digits, the first half of a SHA-256
 */
export function stableHash(parts: readonly string[]): string {
  const joined = parts.map((part) => `${part.length}:${part}`).join("");
  return bytesToHex(sha256(utf8ToBytes(joined)).subarray(0, HASH_BYTES));
}
