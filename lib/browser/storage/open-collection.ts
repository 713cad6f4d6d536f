import type { Collection } from "../../domain/ports";
import { AppError, type AppErrorCode } from "../../domain/shared/app-error";
import { type Ballast, createBallast } from "./ballast";
import { createDexieCollection } from "./dexie-collection";
import { type OpenDatabase, type OpenDatabaseOptions, openDatabase } from "./open-database";

export type OpenedCollection =
  | {
      readonly kind: "indexed-db";
      readonly collection: Collection;
      readonly database: OpenDatabase;
      readonly ballast: Ballast;
    }
  | { readonly kind: "memory"; readonly collection: Collection; readonly reason: AppErrorCode };

/** In these cases the collection is there, only not for this page: an empty one in memory would mislead. */
const NOT_MISSING: readonly AppErrorCode[] = ["storage/blocked", "storage/closed-by-upgrade"];

/**
 * Opens the collection in IndexedDB, or one in memory where the browser has none to give.
 *
 * @throws {AppError} `storage/blocked`, `storage/closed-by-upgrade`
 */
export async function openCollection(options: OpenDatabaseOptions): Promise<OpenedCollection> {
  try {
    const database = await openDatabase(options);
    const ballast = createBallast(database.db, database.transactions);
    const collection = createDexieCollection(database.db, database.transactions, ballast);
    return { kind: "indexed-db", collection, database, ballast };
  } catch (error) {
    if (!(error instanceof AppError) || NOT_MISSING.includes(error.code)) throw error;
    const { createMemoryCollection } = await import("./memory-collection");
    return { kind: "memory", collection: createMemoryCollection(), reason: error.code };
  }
}
