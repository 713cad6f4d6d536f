import type { BackupService, Clock } from "../../../components/shell/services";
import { type Backup, createBackupReader, createBackupWriter } from "../../domain/interchange/backup";
import type { TransferRepository } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import { readLines } from "./read-lines";

/** Rows between two pauses in which the page can answer the learner. */
const ROWS_AT_ONCE = 1000;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * @param clock names the file and dates the backup
 * @param onRestored called when a restore has completed
 */
export function createBackupService(
  transfer: TransferRepository,
  clock: Clock,
  onRestored: () => Promise<void>,
): BackupService {
  async function create(): Promise<File> {
    const writer = createBackupWriter();
    const lines: BlobPart[] = [];
    for await (const row of transfer.exportRows()) {
      lines.push(writer.add(row) as Uint8Array<ArrayBuffer>);
      if (lines.length % ROWS_AT_ONCE === 0) await pause();
    }
    const madeAt = clock.now();
    const header = writer.header(madeAt) as Uint8Array<ArrayBuffer>;
    return compress(new Blob([header, ...lines]), `wengu-${localDate(madeAt)}.jsonl`);
  }

  /** A collection that cannot be read any more is the very case for a restore. */
  async function createIfReadable(): Promise<File | null> {
    try {
      return await create();
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  return {
    create,
    inspect: async (file) => {
      const { madeAt, rows } = await read(file);
      return { madeAt, rows: rows.length, ...(await transfer.compare(rows)) };
    },
    restore: async (file, mode) => {
      const { rows } = await read(file);
      const before = mode === "replace" ? await createIfReadable() : null;
      await transfer.importRows(rows, mode);
      await onRestored();
      return before;
    },
  };
}

async function read(file: Blob): Promise<Backup> {
  const reader = createBackupReader();
  let count = 0;
  for await (const line of readLines(file)) {
    reader.push(line);
    if (++count % ROWS_AT_ONCE === 0) await pause();
  }
  return reader.finish();
}

/** Gzips where the browser can; a plain file restores just as well. */
async function compress(content: Blob, name: string): Promise<File> {
  if (typeof CompressionStream === "undefined") return new File([content], name, { type: "application/jsonl" });
  const stream = content.stream().pipeThrough(new CompressionStream("gzip"));
  const gzipped = await new Response(stream).blob();
  return new File([gzipped], `${name}.gz`, { type: "application/gzip" });
}

/** The date on the learner's wall, as YYYY-MM-DD. */
function localDate(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
