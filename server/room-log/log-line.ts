import { crc32 } from "node:zlib";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { LOG_VERSION, upcast } from "./upcasters";

/** One line of a log: somebody took the room over, or something happened in it. */
export type LogEntry =
  | { readonly owner: number; readonly at: number }
  | { readonly epoch: number; readonly event: RoomEvent };

const CHECKSUM_DIGITS = 8;

function checksumOf(text: string | Uint8Array): string {
  return crc32(text).toString(16).padStart(CHECKSUM_DIGITS, "0");
}

/** A line that says of itself whether it is whole: checksum, space, JSON, end of line. */
export function encodeLine(entry: LogEntry): string {
  const text = JSON.stringify({ jv: LOG_VERSION, ...entry });
  return `${checksumOf(text)} ${text}\n`;
}

function decodeLine(line: Uint8Array): LogEntry | null {
  const checksum = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, CHECKSUM_DIGITS)).toString("latin1");
  const body = line.subarray(CHECKSUM_DIGITS + 1);
  if (line[CHECKSUM_DIGITS] !== 0x20 || checksum !== checksumOf(body)) return null;
  return upcast(JSON.parse(Buffer.from(body).toString("utf8")));
}

/** What a log's bytes tell, up to the first line that is not whole. */
export interface LogPrefix {
  readonly events: readonly RoomEvent[];
  /** Of the last owner; 0 for a log that never had one. */
  readonly epoch: number;
  /** Length of the whole lines; what follows them is garbage. */
  readonly byteLength: number;
}

/**
 * Reads a log as far as it is whole. A torn or damaged line ends it, whatever stands behind: events in the middle
 * cannot be missing.
 *
 * @throws {Error} for a whole line of a version that this server does not know
 */
export function decodeLog(bytes: Uint8Array): LogPrefix {
  const events: RoomEvent[] = [];
  let epoch = 0;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    const entry = decodeLine(bytes.subarray(start, end));
    if (!entry) break;
    if ("owner" in entry) epoch = entry.owner;
    else events.push(entry.event);
    start = end + 1;
  }
  return { events, epoch, byteLength: start };
}
