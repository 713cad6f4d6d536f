import { asRows, byTable, type RowsByTable } from "../../domain/interchange/collection-rows";
import { compareRows } from "../../domain/interchange/compare-rows";
import { type ExistingRows, type Fold, mergeCollections } from "../../domain/interchange/merge-collections";
import type { TransferRepository } from "../../domain/ports";
import { addAll, type MemoryDatabase, type MemoryTables } from "./memory-database";

export function createMemoryTransferRepository({ read, write }: MemoryDatabase, fold: Fold): TransferRepository {
  async function* exportRows() {
    yield* asRows(await read(everythingIn));
  }

  return {
    exportRows,
    compare: (rows) => compareRows(rows, exportRows()),
    importRows: (rows, mode) =>
      write((tables) => {
        if (mode === "replace") for (const table of Object.values(tables)) table.clear();
        const { added, refolded } = mergeCollections(existingIn(tables), byTable(rows), fold);
        addEverything(tables, added);
        for (const card of refolded) tables.cards.set(card.id, card);
      }),
  };
}

function everythingIn(tables: MemoryTables): RowsByTable {
  return {
    settings: [...tables.settings.values()],
    decks: [...tables.decks.values()],
    documents: [...tables.documents.values()],
    notes: [...tables.notes.values()],
    cards: [...tables.cards.values()],
    reviews: [...tables.reviews.values()],
    quizzes: [...tables.quizzes.values()],
  };
}

function existingIn(tables: MemoryTables): ExistingRows {
  const ids = (table: ReadonlyMap<string, unknown>) => new Set(table.keys());
  return {
    ids: {
      settings: ids(tables.settings),
      decks: ids(tables.decks),
      documents: ids(tables.documents),
      notes: ids(tables.notes),
      cards: ids(tables.cards),
      reviews: ids(tables.reviews),
      quizzes: ids(tables.quizzes),
    },
    cards: [...tables.cards.values()],
    reviews: [...tables.reviews.values()],
  };
}

function addEverything(tables: MemoryTables, rows: RowsByTable): void {
  addAll(tables.documents, rows.documents);
  addAll(tables.decks, rows.decks);
  addAll(tables.notes, rows.notes);
  addAll(tables.cards, rows.cards);
  addAll(tables.reviews, rows.reviews);
  addAll(tables.quizzes, rows.quizzes);
  for (const settings of rows.settings) tables.settings.set("settings", settings);
}
