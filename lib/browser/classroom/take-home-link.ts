/** Says how the rest of a fragment is written. */
const DEFLATED = "1";
const PLAIN = "0";
/** Characters of a fragment that are looked at: browsers hand on longer ones, but no class comes near it. */
const LONGEST_FRAGMENT = 1_000_000;
/** Bytes that a fragment may come to: a few kilobytes can claim to be gigabytes. */
const MOST_BYTES = 4_000_000;
/** Arguments of one call that every engine takes. */
const CHUNK = 0x8000;

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Puts bytes through a transformation and stops, with `null`, when more come out than are wanted. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = writable.getWriter();
  // Its failure is the reader's too, and told there.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Writes a text as the part of an address behind its `#`, which no server is ever sent.
 *
 * @returns letters, digits, `-` and `_` only; deflated where the browser can, plain where it cannot
 */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === "undefined") return PLAIN + toBase64Url(bytes);
  try {
    const deflated = await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
    if (deflated) return DEFLATED + toBase64Url(deflated);
  } catch {
    // older browsers know the stream, but not this format
  }
  return PLAIN + toBase64Url(bytes);
}

/**
 * Reads what `packText` wrote, from whoever wrote it.
 *
 * @returns `null` for anything else, for what is too large, and where the browser cannot inflate
 */
export async function unpackText(fragment: string): Promise<string | null> {
  if (fragment.length > LONGEST_FRAGMENT) return null;
  try {
    const bytes = fromBase64Url(fragment.slice(1));
    const plain = await plainBytes(fragment.slice(0, 1), bytes);
    return plain && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null; // cut off, or never ours
  }
}

async function plainBytes(mark: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (mark === PLAIN) return bytes;
  return mark === DEFLATED ? through(bytes, new DecompressionStream("deflate-raw"), MOST_BYTES) : null;
}
