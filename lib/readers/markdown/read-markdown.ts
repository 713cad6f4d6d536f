import type { Nodes, Root } from "mdast";
import type { DraftBlock } from "../../domain/document/assemble-document";
import { AppError } from "../../domain/shared/app-error";
import { plainTextBlocks } from "../plain-text/read-plain-text";
import type { ReadWarning } from "../read-document";
import type { ReadText } from "../read-text";
import { readFrontMatter } from "./front-matter";
import { isTooComplex } from "./is-too-complex";
import { type Leftovers, leftoverWarnings } from "./leftovers";
import { linkAddresses, MarkdownBlocks } from "./markdown-blocks";
import { type MarkdownChunk, markdownChunks } from "./markdown-chunks";
import { parseMarkdown } from "./parse-markdown";

/** Moves every position of a tree by `by`, and drops what stands outside the chunk: the shared references. */
function placeTree(root: Root, chunk: MarkdownChunk, by: number): Root {
  const shift = (node: Nodes): void => {
    if (node.position !== undefined) {
      node.position.start.offset = (node.position.start.offset ?? 0) + by;
      node.position.end.offset = (node.position.end.offset ?? 0) + by;
    }
    if ("children" in node) node.children.forEach(shift);
  };
  if (by !== 0) shift(root);
  const end = chunk.start + chunk.text.length;
  root.children = root.children.filter(({ position }) => {
    const start = position?.start.offset ?? 0;
    return start >= chunk.start && start < end;
  });
  return root;
}

function shiftBlock(block: DraftBlock, by: number): DraftBlock {
  const runs = block.runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by }));
  return { ...block, start: block.start + by, end: block.end + by, runs };
}

/** Reads one chunk after another into one list of blocks. */
class ChunkReader {
  readonly leftovers: Leftovers = { images: 0, html: 0 };
  readonly blocks: DraftBlock[] = [];
  tangled = 0;
  private readonly reader: MarkdownBlocks;
  private readonly addresses = new Map<string, string>();

  constructor(
    text: string,
    private readonly references: string,
  ) {
    this.reader = new MarkdownBlocks({ text, addresses: this.addresses, leftovers: this.leftovers });
  }

  read(chunk: MarkdownChunk): void {
    if (isTooComplex(chunk.text)) {
      this.tangled += 1;
      this.blocks.push(...plainTextBlocks(chunk.text).map((block) => shiftBlock(block, chunk.start)));
    } else if (chunk.start === 0)
      this.readTree(this.references === "" ? chunk.text : `${chunk.text}\n\n${this.references}`, chunk, 0);
    else {
      // Before the chunk, not after it: only the first is sure to have an end where nothing stands open.
      const prefix = `${this.references}\n\n`;
      this.readTree(prefix + chunk.text, chunk, chunk.start - prefix.length);
    }
  }

  private readTree(source: string, chunk: MarkdownChunk, by: number): void {
    const root = parseMarkdown(source);
    for (const [identifier, address] of linkAddresses(root)) this.addresses.set(identifier, address);
    this.blocks.push(...this.reader.readRoot(placeTree(root, chunk, by)));
  }
}

/**
 * Reads Markdown into blocks. Images and raw HTML are left out and counted in the warnings; a passage that
 * would keep the parser busy out of all proportion is read as plain text.
 *
 * @param text decoded, line ends are `\n`
 * @throws {AppError} `document/too-complex` when no passage can be read as Markdown
 */
export async function readMarkdown(text: string): Promise<ReadText> {
  const { chunks, references } = markdownChunks(text);
  const reader = new ChunkReader(text, references);
  for (const chunk of chunks) reader.read(chunk);
  if (reader.tangled === chunks.length) throw new AppError("document/too-complex");
  const frontMatter = await readFrontMatter(text);
  const warnings: ReadWarning[] = leftoverWarnings(reader.leftovers);
  if (frontMatter.isUnread) warnings.push({ code: "front-matter-unread", details: {} });
  if (reader.tangled > 0) warnings.push({ code: "passages-read-as-plain-text", details: { count: reader.tangled } });
  return { text, blocks: reader.blocks, title: frontMatter.title, language: frontMatter.language, warnings };
}
