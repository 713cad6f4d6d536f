import type { Dexie } from "dexie";
import { WenguDatabase } from "../../../lib/browser/storage/database";
import { createDexieDeckRepository } from "../../../lib/browser/storage/dexie-deck-repository";
import { type OpenDatabase, openDatabase } from "../../../lib/browser/storage/open-database";
import { aDeck } from "../../builders/a-deck";
import { anIndexedDb, type Factory, openTab } from "../../support/a-browser";

const decksOf = ({ db, transactions }: OpenDatabase) => createDexieDeckRepository(db, transactions);

/** The app's next version: one table more, and rows that older code must not write. */
async function openVersion2(factory: Factory): Promise<Dexie> {
  const db = new WenguDatabase("next", factory);
  db.version(2)
    .stores({ extra: "id" })
    .upgrade((transaction) => transaction.table("meta").put({ key: "schemaEpoch", value: 2 }));
  return db.open();
}

/** A tab whose code does not let go of the database. */
function openStubborn(factory: Factory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = (factory.indexedDB as IDBFactory).open("wengu", 5);
    request.onupgradeneeded = () => request.result.createObjectStore("decks", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe("a database that a newer version takes over", () => {
  it("lets go at once, so that the newer version is not held up", async () => {
    const factory = anIndexedDb();
    const old = await openTab(factory);
    const hearUpgrade = jest.fn();
    old.onClosedByUpgrade(hearUpgrade);

    await openVersion2(factory);

    expect(old.isClosedByUpgrade()).toBe(true);
    expect(hearUpgrade).toHaveBeenCalledTimes(1);
  });

  it("refuses every later read and write of the old tab", async () => {
    const factory = anIndexedDb();
    const old = decksOf(await openTab(factory));
    await old.save(aDeck());
    const next = await openVersion2(factory);

    await expect(old.save(aDeck({ name: "Stale" }))).rejects.toMatchObject({ code: "storage/closed-by-upgrade" });
    await expect(old.list()).rejects.toMatchObject({ code: "storage/closed-by-upgrade" });

    expect(await next.table("decks").toArray()).toEqual([aDeck()]);
  });

  it("lets a write that has begun complete first", async () => {
    const factory = anIndexedDb();
    const old = decksOf(await openTab(factory));
    const begun = old.save(aDeck());

    const next = await openVersion2(factory);

    await expect(begun).resolves.toBeUndefined();
    expect(await next.table("decks").toArray()).toEqual([aDeck()]);
  });

  it("refuses a write of old code that is still connected", async () => {
    const factory = anIndexedDb();
    const old = await openTab(factory);
    await old.db.meta.put({ key: "schemaEpoch", value: 2 }); // as a newer version does without a change of tables

    const stale = decksOf(old).save(aDeck());

    await expect(stale).rejects.toMatchObject({ code: "storage/closed-by-upgrade" });
    expect(await old.db.decks.toArray()).toEqual([]);
  });

  it("is not opened by old code", async () => {
    const factory = anIndexedDb();
    (await openTab(factory)).db.close();
    (await openVersion2(factory)).close();

    await expect(openTab(factory)).rejects.toMatchObject({ code: "storage/closed-by-upgrade" });
  });
});

describe("opening", () => {
  beforeEach(() => jest.spyOn(console, "warn").mockImplementation()); // Dexie tells of its own second tries
  afterEach(() => jest.useRealTimers());

  it("says so when another tab holds an older version and does not let go", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    const factory = anIndexedDb();
    const stubborn = await openStubborn(factory);

    const opening = openTab(factory);
    const refusal = expect(opening).rejects.toMatchObject({ code: "storage/blocked" });
    for (let turn = 0; turn < 50; turn++) {
      await jest.advanceTimersByTimeAsync(100);
      await new Promise((resolve) => setImmediate(resolve));
    }

    await refusal;
    stubborn.close();
  });

  it("waits for another tab that lets go", async () => {
    const factory = anIndexedDb();
    const holder = await openStubborn(factory);
    holder.onversionchange = () => setTimeout(() => holder.close(), 20);

    await expect(openTab(factory)).resolves.toBeDefined();
  });

  it("tries again when the browser stumbles", async () => {
    const { factory, openings } = aStumblingBrowser(2);

    await expect(openDatabase({ databaseId: "x", track: (write) => write, factory })).resolves.toBeDefined();
    expect(openings()).toBeGreaterThan(2);
  });

  it("gives up when the browser keeps stumbling", async () => {
    const { factory } = aStumblingBrowser(1000);

    await expect(openTab(factory)).rejects.toMatchObject({ code: "storage/unavailable" });
  });

  it("keeps the identity it was given first", async () => {
    const factory = anIndexedDb();
    (await openTab(factory, "first")).db.close();

    const { db } = await openTab(factory, "second");

    expect(await db.meta.get("databaseId")).toEqual({ key: "databaseId", value: "first" });
  });
});

/** A browser that fails its first openings as Chromium does when its backing store is not ready. */
function aStumblingBrowser(failures: number) {
  const { indexedDB, IDBKeyRange } = anIndexedDb();
  let openings = 0;
  const open = (name: string, version?: number) => {
    if (openings++ < failures) throw new DOMException("Internal error opening backing store", "UnknownError");
    return (indexedDB as IDBFactory).open(name, version);
  };
  const factory = { IDBKeyRange, indexedDB: { open, databases: async () => [], cmp: undefined } } as unknown as Factory;
  return { factory, openings: () => openings };
}

describe("a connection that the browser loses", () => {
  it("is opened again, and the write done again", async () => {
    const opened = await openTab(anIndexedDb());
    const lose = jest.spyOn(opened.db, "transaction").mockImplementationOnce(() => {
      throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
    });

    await decksOf(opened).save(aDeck());

    expect(lose).toHaveBeenCalledTimes(2);
    expect(await decksOf(opened).list()).toEqual([aDeck()]);
  });

  it("is given up after three reopenings", async () => {
    const opened = await openTab(anIndexedDb());
    const lose = jest.spyOn(opened.db, "transaction").mockImplementation(() => {
      throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
    });

    await expect(decksOf(opened).save(aDeck())).rejects.toMatchObject({ code: "storage/unavailable" });
    expect(lose).toHaveBeenCalledTimes(4);
  });
});
