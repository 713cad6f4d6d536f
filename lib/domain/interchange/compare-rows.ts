import type { CollectionRow } from "../ports";
import { asRows, byTable, rowId } from "./collection-rows";

export interface Comparison {
  readonly added: number;
  readonly same: number;
  readonly changed: number;
}

/** JSON with keys in order, so that equal records give equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * What incoming rows would mean for a collection.
 *
 * @returns counts of incoming rows: not here yet, here and equal, here and different
 */
export async function compareRows(
  incoming: readonly CollectionRow[],
  existing: AsyncIterable<CollectionRow>,
): Promise<Comparison> {
  const keyOf = (row: CollectionRow) => `${row.table} ${rowId(row)}`;
  const rows = new Map([...asRows(byTable(incoming))].map((row) => [keyOf(row), row]));
  let same = 0;
  let changed = 0;
  for await (const row of existing) {
    const other = rows.get(keyOf(row));
    if (!other) continue;
    if (canonical(other.record) === canonical(row.record)) same++;
    else changed++;
  }
  return { added: rows.size - same - changed, same, changed };
}
