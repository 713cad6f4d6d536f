/*
 * A database as plain data: how an old version of the app left it, whatever today's code would make.
 * Written by scripts/make-storage-fixture.ts.
 */

interface StoredIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly isUnique: boolean;
  readonly isMultiEntry: boolean;
}

interface StoredTable {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly StoredIndex[];
  readonly rows: readonly unknown[];
}

export interface StoredDatabase {
  readonly name: string;
  /** IndexedDB's own number: ten times Dexie's. */
  readonly version: number;
  readonly tables: readonly StoredTable[];
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads a database through IndexedDB itself. */
export async function dumpDatabase(factory: IDBFactory, name: string): Promise<StoredDatabase> {
  const db = await answerTo(factory.open(name));
  const transaction = db.transaction([...db.objectStoreNames]);
  const tables = await Promise.all(
    [...db.objectStoreNames].map(async (table): Promise<StoredTable> => {
      const store = transaction.objectStore(table);
      const indexes = [...store.indexNames].map((indexName) => {
        const { keyPath, unique, multiEntry } = store.index(indexName);
        return { name: indexName, keyPath, isUnique: unique, isMultiEntry: multiEntry };
      });
      return { name: table, keyPath: store.keyPath, indexes, rows: await answerTo(store.getAll()) };
    }),
  );
  db.close();
  return { name, version: db.version, tables };
}

/** Makes a database as it was stored. */
export async function rebuildDatabase(factory: IDBFactory, stored: StoredDatabase): Promise<void> {
  const request = factory.open(stored.name, stored.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of stored.tables) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        store.createIndex(index.name, index.keyPath, { unique: index.isUnique, multiEntry: index.isMultiEntry });
      }
      for (const row of rows) store.put(row);
    }
  };
  (await answerTo(request)).close();
}
