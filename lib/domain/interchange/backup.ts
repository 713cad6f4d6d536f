import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CollectionRow, TableName } from "../ports";
import { AppError } from "../shared/app-error";
import type { EpochMs } from "../shared/time";
import { z } from "../shared/zod";
import { TABLE_NAMES } from "./collection-rows";
import { RECORD_SCHEMAS } from "./record-schemas";

/*
 * A backup is JSON Lines: a header, then one row a line. The checksum covers the rows as written,
 * line ends included, so that a damaged or shortened file is told from a whole one.
 */

export const BACKUP_VERSION = 1;
const FORMAT = "wengu-backup";

const anyHeader = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });
const header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(BACKUP_VERSION),
  madeAt: z.number().min(0),
  rows: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type Header = z.infer<typeof header>;

const line = z.strictObject({ table: z.enum(TABLE_NAMES), record: z.unknown() });

export interface Backup {
  readonly madeAt: EpochMs;
  readonly rows: readonly CollectionRow[];
}

export interface BackupWriter {
  /** @returns the row's line in UTF-8 */
  add(row: CollectionRow): Uint8Array;
  /** The first line of the file, known when every row was added. */
  header(madeAt: EpochMs): Uint8Array;
}

/** Writes a backup line by line; the header comes last and stands first. */
export function createBackupWriter(): BackupWriter {
  const hash = sha256.create();
  let rows = 0;
  return {
    add: (row) => {
      const bytes = utf8ToBytes(`${JSON.stringify(row)}\n`);
      hash.update(bytes);
      rows++;
      return bytes;
    },
    header: (madeAt) => {
      const checksum = bytesToHex(hash.clone().digest());
      const content: Header = { format: FORMAT, version: BACKUP_VERSION, madeAt, rows, sha256: checksum };
      return utf8ToBytes(`${JSON.stringify(content)}\n`);
    },
  };
}

export interface BackupReader {
  /**
   * Takes the next line, without its line end.
   * @throws {AppError} `backup/not-a-backup`, `backup/newer-version` at the first line, `backup/damaged` later
   */
  push(text: string): void;
  /** @throws {AppError} `backup/not-a-backup` without a line, `backup/damaged` if rows are missing or altered */
  finish(): Backup;
}

/** Reads a backup line by line and trusts nothing in it. */
export function createBackupReader(): BackupReader {
  const hash = sha256.create();
  const rows: CollectionRow[] = [];
  let head: Header | null = null;
  return {
    push: (text) => {
      if (!head) {
        head = readHeader(text);
        return;
      }
      rows.push(readRow(text, rows.length + 1));
      hash.update(utf8ToBytes(`${text}\n`));
    },
    finish: () => {
      if (!head) throw new AppError("backup/not-a-backup");
      const isWhole = rows.length === head.rows && bytesToHex(hash.digest()) === head.sha256;
      if (!isWhole) throw new AppError("backup/damaged", { rows: rows.length, expectedRows: head.rows });
      return { madeAt: head.madeAt, rows };
    },
  };
}

function readHeader(text: string): Header {
  const content = parseJson(text);
  const known = anyHeader.safeParse(content);
  if (!known.success) throw new AppError("backup/not-a-backup");
  const { version } = known.data;
  if (version > BACKUP_VERSION) throw new AppError("backup/newer-version", { version });
  const whole = header.safeParse(content);
  if (!whole.success) throw new AppError("backup/damaged", { row: 0 }, { cause: whole.error });
  return whole.data;
}

function readRow(text: string, number: number): CollectionRow {
  const row = line.safeParse(parseJson(text));
  if (!row.success) throw new AppError("backup/damaged", { row: number }, { cause: row.error });
  const { table } = row.data;
  const record = RECORD_SCHEMAS[table satisfies TableName].safeParse(row.data.record);
  if (!record.success) throw new AppError("backup/damaged", { row: number, table }, { cause: record.error });
  return { table, record: record.data } as CollectionRow;
}

/** `undefined`, which no schema accepts, for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
