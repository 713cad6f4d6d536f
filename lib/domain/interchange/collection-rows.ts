import type { CollectionRecords, CollectionRow, TableName } from "../ports";

export const TABLE_NAMES = [
  "settings",
  "decks",
  "documents",
  "notes",
  "cards",
  "reviews",
  "quizzes",
] as const satisfies readonly TableName[];

/** Rows sorted into their tables. */
export type RowsByTable = { readonly [Name in TableName]: CollectionRecords[Name][] };

/** Identity of a row inside its table; there is one row of settings. */
export function rowId({ table, record }: CollectionRow): string {
  return table === "settings" ? "settings" : record.id;
}

/** Sorts rows into their tables; of two rows with one id the first stays. */
export function byTable(rows: Iterable<CollectionRow>): RowsByTable {
  const sorted: RowsByTable = {
    settings: [],
    decks: [],
    documents: [],
    notes: [],
    cards: [],
    reviews: [],
    quizzes: [],
  };
  const seen = new Set<string>();
  for (const row of rows) {
    const key = `${row.table} ${rowId(row)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    (sorted[row.table] as CollectionRow["record"][]).push(row.record);
  }
  return sorted;
}

/** The rows of all tables, settings first, the review log after its cards. */
export function* asRows(tables: RowsByTable): Generator<CollectionRow> {
  for (const table of TABLE_NAMES) {
    for (const record of tables[table]) yield { table, record } as CollectionRow;
  }
}
