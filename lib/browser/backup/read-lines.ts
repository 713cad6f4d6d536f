import { AppError } from "../../domain/shared/app-error";

const MEBIBYTE = 1024 * 1024;
/** Stops a small file that inflates without end; a real backup shrinks to a tenth or so. */
const MAX_INFLATED_BYTES = 512 * MEBIBYTE;
const FREE_INFLATED_BYTES = 20 * MEBIBYTE;
const MAX_RATIO = 200;
/** A line holds one document at most. */
const MAX_LINE_LENGTH = 64 * MEBIBYTE;

const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * The lines of a text file, gzipped or not, without their ends.
 *
 * @throws {AppError} `backup/damaged` when the file is cut off, not UTF-8 or inflates beyond reason
 */
export async function* readLines(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pending: string[] = [];
  let pendingLength = 0;
  for await (const bytes of inflated(file)) {
    const [first = "", ...rest] = decode(decoder, bytes).split("\n");
    pending.push(first);
    pendingLength += first.length;
    if (pendingLength > MAX_LINE_LENGTH) throw new AppError("backup/damaged", { lineLength: pendingLength });
    const last = rest.pop();
    if (last === undefined) continue;
    yield pending.join("");
    yield* rest;
    pending = [last];
    pendingLength = last.length;
  }
  decode(decoder, null);
  if (pendingLength > 0) yield pending.join("");
}

/** @param bytes `null` at the end of the file */
function decode(decoder: TextDecoder, bytes: Uint8Array | null): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new AppError("backup/damaged", {}, { cause });
  }
}

async function* inflated(file: Blob): AsyncGenerator<Uint8Array> {
  const magic = new Uint8Array(await file.slice(0, GZIP_MAGIC.length).arrayBuffer());
  const isGzip = GZIP_MAGIC.every((byte, index) => magic[index] === byte);
  // The cast: a decompression stream takes any buffer source, which its type does not say.
  const stream: ReadableStream<Uint8Array> = isGzip
    ? file.stream().pipeThrough(new DecompressionStream("gzip") as TransformStream<Uint8Array, Uint8Array>)
    : file.stream();
  const reader = stream.getReader();
  try {
    for (let total = 0; ; ) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new AppError("backup/damaged", {}, { cause });
      });
      if (done) return;
      total += value.byteLength;
      requireReasonable(total, file.size);
      yield value;
    }
  } finally {
    // Nobody waits for the rest of a file that was given up.
    await reader.cancel().catch(() => undefined);
  }
}

function requireReasonable(inflatedBytes: number, fileBytes: number): void {
  const isTooLarge = inflatedBytes > MAX_INFLATED_BYTES;
  const isBomb = inflatedBytes > FREE_INFLATED_BYTES && inflatedBytes > fileBytes * MAX_RATIO;
  if (isTooLarge || isBomb) throw new AppError("backup/damaged", { inflatedBytes, fileBytes });
}
