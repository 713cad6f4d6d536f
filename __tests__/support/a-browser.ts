import { Dexie, type DexieOptions } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { type OpenDatabase, openDatabase } from "../../lib/browser/storage/open-database";

// A live query looks for a browser before it asks its own database.
Dexie.dependencies.indexedDB = new IDBFactory();

export type Factory = Pick<DexieOptions, "indexedDB" | "IDBKeyRange">;

/** A browser's IndexedDB, empty; several tabs can open it. */
export function anIndexedDb(): Factory {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** One tab's connection to the database. */
export function openTab(factory: Factory, databaseId = "database-1"): Promise<OpenDatabase> {
  return openDatabase({ databaseId, track: (write) => write, factory });
}
