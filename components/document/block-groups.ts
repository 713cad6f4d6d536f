import type { Block } from "../../lib/domain/document/document";

export interface IndexedBlock {
  readonly block: Block;
  /** Index into `Document.blocks`. */
  readonly index: number;
}

/** Blocks that are drawn inside one element: the items of a list, the rows of a table, or a block alone. */
export interface BlockGroup {
  readonly kind: "single" | "list" | "table";
  readonly quoteDepth: number;
  /** At least one. */
  readonly blocks: readonly [IndexedBlock, ...IndexedBlock[]];
}

function groupKey({ block, index }: IndexedBlock): string {
  if (block.list) return `list ${block.list.id}`;
  return block.table ? `table ${block.table.id}` : `block ${index}`;
}

function kindOf(block: Block): BlockGroup["kind"] {
  if (block.list) return "list";
  return block.table ? "table" : "single";
}

/** Joins neighbouring blocks of one list or one table. */
export function groupBlocks(blocks: readonly IndexedBlock[]): BlockGroup[] {
  const groups: { readonly key: string; readonly blocks: [IndexedBlock, ...IndexedBlock[]] }[] = [];
  for (const entry of blocks) {
    const key = groupKey(entry);
    const last = groups.at(-1);
    if (last?.key === key) last.blocks.push(entry);
    else groups.push({ key, blocks: [entry] });
  }
  return groups.map((group) => {
    const { block } = group.blocks[0];
    return { kind: kindOf(block), quoteDepth: block.quoteDepth ?? 0, blocks: group.blocks };
  });
}
