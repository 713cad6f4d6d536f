import { Dexie, type Table } from "dexie";
import { asRows, byTable, type RowsByTable } from "../../domain/interchange/collection-rows";
import { compareRows } from "../../domain/interchange/compare-rows";
import { type ExistingRows, type Fold, mergeCollections, NO_ROWS } from "../../domain/interchange/merge-collections";
import type { TransferRepository } from "../../domain/ports";
import { SETTINGS_ID, type WenguDatabase } from "./database";
import { splitDocument } from "./dexie-document-rows";
import type { Transactions } from "./transactions";

/** Rows a request: the page stays answerable between two of them. */
const PAGE_ROWS = 1000;

export function createDexieTransferRepository(
  db: WenguDatabase,
  { read, write }: Transactions,
  fold: Fold,
): TransferRepository {
  const { documents, documentContents, decks, notes, cards, reviews, quizzes, settings } = db;
  const tables = [documents, documentContents, decks, notes, cards, reviews, quizzes, settings];

  async function* exportRows() {
    yield* asRows(await read(tables, () => readEverything(db)));
  }

  return {
    exportRows,
    compare: (rows) => compareRows(rows, exportRows()),
    importRows: (rows, mode) =>
      write(tables, async () => {
        if (mode === "replace") await Promise.all(tables.map((table) => table.clear()));
        const existing = mode === "replace" ? NO_ROWS : await readExisting(db);
        const { added, refolded } = mergeCollections(existing, byTable(rows), fold);
        await addEverything(db, added);
        await cards.bulkPut([...refolded]);
      }),
  };
}

async function readEverything(db: WenguDatabase): Promise<RowsByTable> {
  const contents = new Map((await allOf(db.documentContents)).map((content) => [content.id, content]));
  return {
    settings: (await allOf(db.settings)).map(({ id: _, ...settings }) => settings),
    decks: await allOf(db.decks),
    documents: (await allOf(db.documents)).flatMap((row) => {
      const content = contents.get(row.id);
      return content ? [{ ...row, ...content }] : [];
    }),
    notes: await allOf(db.notes),
    cards: await allOf(db.cards),
    reviews: await allOf(db.reviews),
    quizzes: await allOf(db.quizzes),
  };
}

async function allOf<Row extends { readonly id: Id }, Id>(table: Table<Row, Id>): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await table
      .where(":id")
      .above(rows.at(-1)?.id ?? Dexie.minKey)
      .limit(PAGE_ROWS)
      .toArray();
    for (const row of page) rows.push(row);
    if (page.length < PAGE_ROWS) return rows;
  }
}

async function readExisting(db: WenguDatabase): Promise<ExistingRows> {
  const ids = async <Row, Id extends string>(table: Table<Row, Id>) =>
    new Set<string>(await table.toCollection().primaryKeys());
  const [cards, reviews] = [await allOf(db.cards), await allOf(db.reviews)];
  return {
    ids: {
      settings: await ids(db.settings),
      decks: await ids(db.decks),
      documents: await ids(db.documents),
      notes: await ids(db.notes),
      cards: new Set(cards.map(({ id }) => id)),
      reviews: new Set(reviews.map(({ id }) => id)),
      quizzes: await ids(db.quizzes),
    },
    cards,
    reviews,
  };
}

async function addEverything(db: WenguDatabase, rows: RowsByTable): Promise<void> {
  const documents = rows.documents.map(splitDocument);
  await db.documents.bulkAdd(documents.map(({ row }) => row));
  await db.documentContents.bulkAdd(documents.map(({ content }) => content));
  await db.decks.bulkAdd(rows.decks);
  await db.notes.bulkAdd(rows.notes);
  await db.cards.bulkAdd(rows.cards);
  await db.reviews.bulkAdd(rows.reviews);
  await db.quizzes.bulkAdd(rows.quizzes);
  await db.settings.bulkAdd(rows.settings.map((settings) => ({ ...settings, id: SETTINGS_ID })));
}
