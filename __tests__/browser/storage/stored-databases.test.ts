import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createBallast } from "../../../lib/browser/storage/ballast";
import { DATABASE_NAME } from "../../../lib/browser/storage/database";
import { createDexieCollection } from "../../../lib/browser/storage/dexie-collection";
import type { Card } from "../../../lib/domain/collection/card";
import { createBackupReader, createBackupWriter } from "../../../lib/domain/interchange/backup";
import { recordReview } from "../../../lib/domain/review/record-review";
import { foldReviews } from "../../../lib/domain/scheduler/schedule-review";
import type { DeckId, ReviewId } from "../../../lib/domain/shared/ids";
import { aStudyMoment } from "../../builders/a-study-moment";
import { allRows } from "../../contracts/transfer-repository";
import { anIndexedDb, openTab } from "../../support/a-browser";
import { dumpDatabase, rebuildDatabase, type StoredDatabase } from "../../support/stored-database";

const FOLDER = path.join(__dirname, "../../fixtures/storage");
const stored = (file: string): StoredDatabase => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));

/** Today's code on a database as an older version left it. */
async function openOld(file: string) {
  const factory = anIndexedDb();
  await rebuildDatabase(factory.indexedDB as IDBFactory, stored(file));
  const { db, transactions } = await openTab(factory);
  return createDexieCollection(db, transactions, createBallast(db, transactions));
}

async function storedCards(collection: Awaited<ReturnType<typeof openOld>>): Promise<Card[]> {
  return (await allRows(collection)).flatMap((row) => (row.table === "cards" ? [row.record] : []));
}

const shapeOf = ({ tables, ...rest }: StoredDatabase) => ({
  ...rest,
  tables: tables.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
});

describe.each(readdirSync(FOLDER))("a database stored as %s", (file) => {
  it("loses no row when today's code opens it", async () => {
    const rowsOf = (name: string) => stored(file).tables.find((table) => table.name === name)?.rows.length;

    const rows = await allRows(await openOld(file));

    const count = (table: string) => rows.filter((row) => row.table === table).length;
    for (const table of ["documents", "decks", "notes", "cards", "reviews", "quizzes", "settings"]) {
      expect([table, count(table)]).toEqual([table, rowsOf(table)]);
    }
  });

  it("holds cards in every phase, each as its log folds", async () => {
    const collection = await openOld(file);

    const cards = await storedCards(collection);

    expect(new Set(cards.map(({ schedule }) => schedule.phase))).toEqual(
      new Set(["new", "learning", "review", "relearning"]),
    );
    for (const card of cards) {
      expect(card.schedule).toEqual(foldReviews(card.id, await collection.reviews.listByCard(card.id)));
    }
  });

  it("takes another review", async () => {
    const collection = await openOld(file);
    const { review } = await collection.cards.listDue(["deck-deepseek" as DeckId], aStudyMoment(30_000), 1);
    const card = review[0]?.card;
    if (!card) throw new Error("nothing is due");

    const after = recordReview(card, "good", {
      reviewId: "review-now" as ReviewId,
      now: aStudyMoment(30_000),
      desiredRetention: 0.9,
      durationMillis: 1000,
      origin: "review",
    });
    await collection.reviews.save(after.card, after.review);

    expect((await collection.cards.get(card.id))?.card).toEqual(after.card);
  });

  it("goes through a backup whole", async () => {
    const rows = await allRows(await openOld(file));
    const writer = createBackupWriter();
    const reader = createBackupReader();
    const decoder = new TextDecoder();
    const lines = rows.map((row) => decoder.decode(writer.add(row)));

    for (const line of [decoder.decode(writer.header(0)), ...lines]) reader.push(line.trimEnd());

    expect(reader.finish().rows).toEqual(rows);
  });
});

it("never changes a version that has shipped: a new database has the tables of the newest stored one", async () => {
  const factory = anIndexedDb();
  (await openTab(factory)).db.close();

  const fresh = await dumpDatabase(factory.indexedDB as IDBFactory, DATABASE_NAME);

  const newest = readdirSync(FOLDER)
    .map(stored)
    .sort((a, b) => b.version - a.version)[0];
  expect(newest && shapeOf(fresh)).toEqual(newest && shapeOf(newest));
});
