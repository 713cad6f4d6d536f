import type { Code, List, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import type { DraftBlock, Markup } from "../../domain/document/assemble-document";
import type { Block, TextRange, TextRun } from "../../domain/document/document";
import { type InlineContext, rangeOf, readInline } from "./inline-runs";

type ListPlace = NonNullable<Block["list"]>;

/** Where a block stands: how many quotations and which list item enclose it. */
interface Place {
  readonly quoteDepth: number;
  readonly listDepth: number;
  /** Only the first paragraph of an item carries the item's number. */
  readonly item: ListPlace | null;
}

const TOP: Place = { quoteDepth: 0, listDepth: 0, item: null };

/** Link reference definitions may follow their use, so they are collected first. */
export function linkAddresses(root: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    else if (isContainer(node)) node.children.forEach(visit);
  };
  visit(root);
  return addresses;
}

type Container = Extract<Nodes, { type: "root" | "blockquote" | "list" | "listItem" | "footnoteDefinition" }>;

function isContainer(node: Nodes): node is Container {
  return ["root", "blockquote", "list", "listItem", "footnoteDefinition"].includes(node.type);
}

/** The lines of a fenced block without its fences; all of an indented one. */
function codeContent(text: string, node: Code): TextRange {
  const { start, end } = rangeOf(node);
  const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(start, start + 200))?.[0];
  if (fence === undefined) return { start, end };
  const firstLineEnd = text.indexOf("\n", start);
  if (firstLineEnd < 0 || firstLineEnd >= end) return { start: end, end };
  const lastLineStart = text.lastIndexOf("\n", end - 1);
  const isClosed = lastLineStart >= firstLineEnd && text.slice(lastLineStart, end).includes(fence);
  return { start: firstLineEnd + 1, end: Math.max(firstLineEnd + 1, isClosed ? lastLineStart : end) };
}

/** Between two cells a reader sees a gap, not one word running into the next. */
function withSeparators(cells: readonly (readonly TextRun[])[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const next = cell[0];
    if (last !== undefined && next !== undefined) runs.push({ start: last.end, end: next.start, value: "\t" });
    runs.push(...cell);
  }
  return runs;
}

/** Reads the blocks of a parsed document, in source order. */
export class MarkdownBlocks {
  private blocks: DraftBlock[] = [];
  private lists = 0;
  private tables = 0;

  constructor(private readonly context: InlineContext) {}

  /** Blocks of one tree; lists and tables are numbered on from the trees before. */
  readRoot(root: Root): readonly DraftBlock[] {
    this.blocks = [];
    this.readAll(root.children, TOP);
    return this.blocks;
  }

  private readAll(nodes: readonly RootContent[], place: Place): void {
    let remaining = place;
    for (const node of nodes) {
      this.read(node, remaining);
      if (node.type === "paragraph") remaining = { ...remaining, item: null };
    }
  }

  private read(node: RootContent, place: Place): void {
    switch (node.type) {
      case "heading":
        this.addInline(node, node.children, { kind: "heading", level: node.depth }, place);
        break;
      case "paragraph":
        this.readParagraph(node, place);
        break;
      case "list":
        this.readList(node, place);
        break;
      case "blockquote":
        this.readAll(node.children, { ...place, quoteDepth: place.quoteDepth + 1, item: null });
        break;
      case "footnoteDefinition":
        this.readAll(node.children, { ...place, item: null });
        break;
      case "table":
        this.readTable(node, place);
        break;
      case "code":
        this.readCode(node, place);
        break;
      case "thematicBreak":
        this.add({ kind: "divider", ...rangeOf(node), runs: [] }, place);
        break;
      case "html":
        this.context.leftovers.html += 1;
    }
  }

  private readParagraph(node: Paragraph, place: Place): void {
    const kind =
      place.item === null ? { kind: "paragraph" as const } : { kind: "list-item" as const, list: place.item };
    this.addInline(node, node.children, kind, place);
  }

  private readList(node: List, place: Place): void {
    const id = this.lists;
    this.lists += 1;
    const first = node.ordered ? (node.start ?? 1) : 1;
    for (const [index, item] of node.children.entries()) {
      const list = { id, ordered: node.ordered === true, number: first + index, depth: place.listDepth };
      this.readAll(item.children, { ...place, listDepth: place.listDepth + 1, item: list });
    }
  }

  private readTable(node: Table, place: Place): void {
    const id = this.tables;
    this.tables += 1;
    for (const [index, row] of node.children.entries()) {
      const contents = row.children.map((cell) => readInline(cell.children, this.context));
      const cells = contents.map((content) => content.runs);
      const markup = contents.flatMap((content) => content.markup);
      const block = { kind: "table-row" as const, ...rangeOf(row), runs: withSeparators(cells), markup };
      this.add({ ...block, table: { id, isHeader: index === 0, cells } }, place);
    }
  }

  private readCode(node: Code, place: Place): void {
    const range = codeContent(this.context.text, node);
    const isExact = this.context.text.slice(range.start, range.end) === node.value;
    const run: TextRun = { ...range, ...(isExact ? {} : { value: node.value }), code: true };
    if (range.end > range.start) this.add({ kind: "code", ...rangeOf(node), runs: [run] }, place);
  }

  private addInline(
    node: Nodes,
    children: readonly PhrasingContent[],
    kind: Pick<DraftBlock, "kind" | "level" | "list">,
    place: Place,
  ): void {
    const { runs, markup }: { runs: readonly TextRun[]; markup: readonly Markup[] } = readInline(
      children,
      this.context,
    );
    if (runs.length > 0) this.add({ ...kind, ...rangeOf(node), runs, markup }, place);
  }

  private add(block: DraftBlock, place: Place): void {
    this.blocks.push(place.quoteDepth > 0 ? { ...block, quoteDepth: place.quoteDepth } : block);
  }
}
