import { createBallast } from "../../../lib/browser/storage/ballast";
import { createDexieCollection } from "../../../lib/browser/storage/dexie-collection";
import { testCollection } from "../../contracts/collection";
import { anIndexedDb, openTab } from "../../support/a-browser";

describe("the collection in IndexedDB", () => {
  testCollection(async () => {
    const { db, transactions } = await openTab(anIndexedDb());
    return createDexieCollection(db, transactions, createBallast(db, transactions));
  });
});
