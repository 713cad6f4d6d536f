import { Dexie } from "dexie";
import { createBallast } from "../../../lib/browser/storage/ballast";
import { createDexieCollection } from "../../../lib/browser/storage/dexie-collection";
import { aDeck } from "../../builders/a-deck";
import { aReview } from "../../builders/a-review";
import { aReviewSchedule } from "../../builders/a-schedule";
import { anEntry } from "../../builders/an-entry";
import { anIndexedDb, openTab } from "../../support/a-browser";

/** As Dexie reports a full disk: an aborted transaction with the browser's own error inside. */
function fullDisk(): Promise<never> {
  const inner = Object.assign(new Error("full"), { name: "QuotaExceededError" });
  return Promise.reject(new Dexie.AbortError("aborted", inner));
}

const { card } = anEntry("a");
const reviewed = { ...card, schedule: aReviewSchedule({ reviewCount: 1 }) };
const review = aReview({ cardId: card.id });

async function aCollection() {
  const { db, transactions } = await openTab(anIndexedDb());
  const ballast = createBallast(db, transactions);
  const collection = createDexieCollection(db, transactions, ballast);
  await collection.notes.add({ cards: [anEntry("a")] });
  const ballastBytes = async () => {
    const row = await db.meta.get("ballast");
    return row?.key === "ballast" ? row.value.byteLength : 0;
  };
  return { db, ballast, collection, ballastBytes };
}

describe("a full disk", () => {
  it("costs the ballast and not the answer", async () => {
    const { db, ballast, collection, ballastBytes } = await aCollection();
    await ballast.take();
    jest.spyOn(db.reviews, "add").mockImplementationOnce(fullDisk as never);

    await collection.reviews.save(reviewed, review);

    expect(await collection.reviews.listByCard(card.id)).toEqual([review]);
    expect(await ballastBytes()).toBe(0);
  });

  it("is told when there is no ballast left, and the same answer can be saved later", async () => {
    const { db, collection } = await aCollection();
    jest.spyOn(db.reviews, "add").mockImplementationOnce(fullDisk as never);

    await expect(collection.reviews.save(reviewed, review)).rejects.toMatchObject({ code: "storage/quota-exceeded" });
    expect((await collection.cards.get(card.id))?.card).toEqual(card);

    await collection.reviews.save(reviewed, review);
    expect(await collection.reviews.listByCard(card.id)).toEqual([review]);
  });

  it("does not cost the ballast for anything but an answer", async () => {
    const { db, ballast, collection, ballastBytes } = await aCollection();
    await ballast.take();
    jest.spyOn(db.decks, "put").mockImplementationOnce(fullDisk as never);

    await expect(collection.decks.save(aDeck())).rejects.toMatchObject({ code: "storage/quota-exceeded" });

    expect(await ballastBytes()).toBe(2 * 1024 * 1024);
  });
});

describe("the ballast", () => {
  it("is random, since a database that compresses would make nothing of zeros", async () => {
    const { db, ballast } = await aCollection();

    await ballast.take();

    const row = await db.meta.get("ballast");
    const bytes = row?.key === "ballast" ? row.value : new Uint8Array();
    expect(new Set(bytes.subarray(-1000)).size).toBeGreaterThan(200);
  });

  it("is taken once", async () => {
    const { db, ballast } = await aCollection();
    await ballast.take();
    const put = jest.spyOn(db.meta, "put");

    await ballast.take();

    expect(put).not.toHaveBeenCalled();
  });
});
