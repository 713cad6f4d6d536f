import type { Table } from "dexie";
import { AppError } from "../../domain/shared/app-error";
import { SCHEMA_EPOCH, type WenguDatabase } from "./database";
import { isLostConnection, storageError } from "./storage-error";

type Body<T> = () => Promise<T>;
type Tables = readonly Table[];

/** The only way to the tables: whole transactions, with every failure an AppError. */
export interface Transactions {
  /** Reads from one snapshot. */
  read<T>(tables: Tables, body: Body<T>): Promise<T>;
  /** Writes all or nothing; resolves when the transaction has completed. */
  write<T>(tables: Tables, body: Body<T>): Promise<T>;
}

const MAX_REOPENINGS = 3;

/**
 * @param track called with every write, so that nothing reloads the page before it has completed
 */
export function createTransactions(
  db: WenguDatabase,
  isClosedByUpgrade: () => boolean,
  track: <T>(write: Promise<T>) => Promise<T>,
): Transactions {
  function requireOpen(cause?: unknown): void {
    if (isClosedByUpgrade()) throw new AppError("storage/closed-by-upgrade", {}, { cause });
  }

  async function attempt<T>(transact: Body<T>, reopeningsLeft: number): Promise<T> {
    requireOpen();
    try {
      return await transact();
    } catch (error) {
      requireOpen(error);
      if (reopeningsLeft === 0 || !isLostConnection(error)) throw storageError(error);
    }
    db.close({ disableAutoOpen: false });
    return attempt(transact, reopeningsLeft - 1);
  }

  async function requireOwnEpoch(): Promise<void> {
    const epoch = await db.meta.get("schemaEpoch");
    if (epoch?.value !== SCHEMA_EPOCH) throw new AppError("storage/closed-by-upgrade");
  }

  return {
    read: (tables, body) => attempt(() => db.transaction("r", [...tables], body), MAX_REOPENINGS),
    write: (tables, body) =>
      track(
        attempt(
          () =>
            db.transaction("rw", [...tables, db.meta], async () => {
              await requireOwnEpoch();
              return body();
            }),
          MAX_REOPENINGS,
        ),
      ),
  };
}
