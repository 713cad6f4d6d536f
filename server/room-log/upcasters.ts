import type { LogEntry } from "./log-line";

/** Version of the lines that are written now. Raised when an event changes its shape; older logs stay readable. */
export const LOG_VERSION = 1;

type StoredEntry = Readonly<Record<string, unknown>>;

/** From each older version to the next one; never edited once a log of that version was written. */
const UPCASTERS: Readonly<Record<number, (entry: StoredEntry) => StoredEntry>> = {};

/**
 * Brings one stored line to the version of today.
 *
 * @throws {Error} for a version that this server does not know: a newer server wrote it
 */
export function upcast(stored: StoredEntry, upcasters = UPCASTERS, version = LOG_VERSION): LogEntry {
  const { jv, ...rest } = stored;
  if (typeof jv !== "number" || jv > version) throw new Error(`log version ${String(jv)} is not known`);
  let entry: StoredEntry = rest;
  for (let from = jv; from < version; from += 1) {
    const step = upcasters[from];
    if (!step) throw new Error(`log version ${jv} can no longer be read`);
    entry = step(entry);
  }
  return entry as LogEntry;
}
