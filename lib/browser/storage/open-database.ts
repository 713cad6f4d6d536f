import type { DexieOptions } from "dexie";
import { AppError } from "../../domain/shared/app-error";
import { SCHEMA_EPOCH, WenguDatabase } from "./database";
import { isLostConnection, storageError } from "./storage-error";
import { createTransactions, type Transactions } from "./transactions";

export interface OpenDatabase {
  readonly db: WenguDatabase;
  readonly transactions: Transactions;
  isClosedByUpgrade(): boolean;
  /** Called once, when a newer version of the app takes the database over. */
  onClosedByUpgrade(listener: () => void): void;
}

export interface OpenDatabaseOptions {
  /** Given to a database that is made anew. */
  readonly databaseId: string;
  readonly track: <T>(write: Promise<T>) => Promise<T>;
  /** The browser's own when absent. */
  readonly factory?: Pick<DexieOptions, "indexedDB" | "IDBKeyRange">;
}

const MAX_OPENINGS = 4;
/** How long other tabs get to let go of the database, once asked. */
const BLOCKED_PATIENCE_MILLIS = 3000;

/**
 * Opens the collection's database, at the second or third try where the browser stumbles.
 *
 * @throws {AppError} `storage/blocked` while another tab holds an older version, `storage/closed-by-upgrade`
 *   if a newer version of the app has written here, else `storage/unavailable` or `storage/quota-exceeded`
 */
export async function openDatabase({ databaseId, track, factory = {} }: OpenDatabaseOptions): Promise<OpenDatabase> {
  const db = new WenguDatabase(databaseId, factory);
  const listeners: (() => void)[] = [];
  let isClosedByUpgrade = false;
  const closeByUpgrade = () => {
    if (isClosedByUpgrade) return;
    isClosedByUpgrade = true;
    // Without this, Dexie would reopen the upgraded database at the next write of this outdated code.
    db.close({ disableAutoOpen: true });
    for (const listener of listeners) listener();
  };
  db.on("versionchange", () => {
    closeByUpgrade();
    return false; // ends the chain: Dexie's own handler would allow reopening
  });

  try {
    await openPatiently(db, MAX_OPENINGS);
    await requireKnownEpoch(db);
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw storageError(error);
  }
  return {
    db,
    transactions: createTransactions(db, () => isClosedByUpgrade, track),
    isClosedByUpgrade: () => isClosedByUpgrade,
    onClosedByUpgrade: (listener) => void listeners.push(listener),
  };
}

async function openPatiently(db: WenguDatabase, openingsLeft: number): Promise<void> {
  try {
    await openUnlessBlocked(db);
  } catch (error) {
    if (openingsLeft <= 1 || !isLostConnection(error)) throw error;
    db.close({ disableAutoOpen: false });
    await openPatiently(db, openingsLeft - 1);
  }
}

function openUnlessBlocked(db: WenguDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const onBlocked = () => {
      patience ??= setTimeout(() => reject(new AppError("storage/blocked")), BLOCKED_PATIENCE_MILLIS);
    };
    db.on("blocked", onBlocked);
    db.open()
      .then(() => resolve(), reject)
      .finally(() => {
        clearTimeout(patience);
        db.on("blocked").unsubscribe(onBlocked);
      });
  });
}

/** Code older than the database must not touch it: Dexie would open it all the same. */
async function requireKnownEpoch(db: WenguDatabase): Promise<void> {
  const epoch = await db.meta.get("schemaEpoch");
  if (epoch?.key === "schemaEpoch" && epoch.value > SCHEMA_EPOCH) throw new AppError("storage/closed-by-upgrade");
}
