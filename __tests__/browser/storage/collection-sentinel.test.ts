import { createCollectionSentinel } from "../../../lib/browser/storage/collection-sentinel";
import { aReview } from "../../builders/a-review";
import { anEntry } from "../../builders/an-entry";
import { anIndexedDb, type Factory, openTab } from "../../support/a-browser";

/** Local storage of one origin. */
function aStore() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

type Store = ReturnType<typeof aStore>;

async function start(factory: Factory, store: () => Store, databaseId: string) {
  const { db, transactions } = await openTab(factory, databaseId);
  return { db, sentinel: createCollectionSentinel(db, transactions, store) };
}

/** A browser whose sentinel has seen one card and one review. */
async function aUsedBrowser() {
  const factory = anIndexedDb();
  const store = aStore();
  const { db, sentinel } = await start(factory, () => store, "first");
  await db.cards.add(anEntry("a").card);
  await db.reviews.add(aReview());
  await sentinel.remember();
  return { factory, store, db };
}

describe("the collection's sentinel", () => {
  it("finds nothing amiss on a fresh profile", async () => {
    const { sentinel } = await start(anIndexedDb(), aStore, "first");

    expect(await sentinel.isMissingData()).toBe(false);
  });

  it("finds nothing amiss when everything is there", async () => {
    const { factory, store } = await aUsedBrowser();

    const { sentinel } = await start(factory, () => store, "second");

    expect(await sentinel.isMissingData()).toBe(false);
  });

  it("notices a database that was emptied and made anew", async () => {
    const { store } = await aUsedBrowser();

    const { sentinel } = await start(anIndexedDb(), () => store, "second");

    expect(await sentinel.isMissingData()).toBe(true);
  });

  it("notices a review log that has become shorter", async () => {
    const { factory, store, db } = await aUsedBrowser();
    await db.reviews.clear();

    const { sentinel } = await start(factory, () => store, "second");

    expect(await sentinel.isMissingData()).toBe(true);
  });

  it("notices cards that are gone while their log is there", async () => {
    const { factory, store, db } = await aUsedBrowser();
    await db.cards.clear();

    const { sentinel } = await start(factory, () => store, "second");

    expect(await sentinel.isMissingData()).toBe(true);
  });

  it("keeps its memory of a loss over starts, until the learner accepts it", async () => {
    const { store } = await aUsedBrowser();
    const factory = anIndexedDb();
    const first = await start(factory, () => store, "second");
    await first.sentinel.remember();

    const { sentinel } = await start(factory, () => store, "third");
    expect(await sentinel.isMissingData()).toBe(true);

    await sentinel.acceptLoss();
    expect(await sentinel.isMissingData()).toBe(false);
    const afterwards = await start(factory, () => store, "fourth");
    expect(await afterwards.sentinel.isMissingData()).toBe(false);
  });

  it("claims nothing where local storage is refused or holds nonsense", async () => {
    const refusing = await start(
      anIndexedDb(),
      () => {
        throw new DOMException("denied", "SecurityError");
      },
      "x",
    );
    const nonsense = { ...aStore(), getItem: () => "{]" };
    const confused = await start(anIndexedDb(), () => nonsense, "x");

    expect(await refusing.sentinel.isMissingData()).toBe(false);
    await expect(refusing.sentinel.remember()).resolves.toBeUndefined();
    expect(await confused.sentinel.isMissingData()).toBe(false);
  });
});
