import type { DocumentId } from "../shared/ids";
import type { Language } from "../shared/language";
import { splitSentences } from "../text/sentences";
import type { Block, Document, DocumentFormat, Section, Sentence, TextRange } from "./document";
import { runsText } from "./sentence-text";

/** Markup around some visible text: `outer` holds the marks (`**5.5%**`), `inner` what they enclose. */
export interface Markup {
  readonly outer: TextRange;
  readonly inner: TextRange;
}

/** A block as a reader makes it, before sections are known. */
export interface DraftBlock extends Omit<Block, "section"> {
  /** In source order of their beginnings; a sentence that holds all of `inner` takes the marks too. */
  readonly markup?: readonly Markup[];
}

export interface DocumentParts {
  readonly id: DocumentId;
  readonly title: string;
  readonly language: Language;
  readonly format: DocumentFormat;
  readonly text: string;
  /** In source order. */
  readonly blocks: readonly DraftBlock[];
}

function headingTitle(text: string, block: DraftBlock): string {
  return runsText(text, block.runs).text.replace(/\s+/g, " ").trim();
}

/** Every heading opens a section; what stands before the first one is a section of its own, without a title. */
function makeSections(text: string, blocks: readonly DraftBlock[]): { sections: Section[]; sectionOf: number[] } {
  const openings: { start: number; title: string; level: number }[] = [];
  const sectionOf = blocks.map((block) => {
    if (block.kind === "heading") {
      openings.push({ start: block.start, title: headingTitle(text, block), level: block.level ?? 1 });
    } else if (openings.length === 0) openings.push({ start: 0, title: "", level: 0 });
    return openings.length - 1;
  });
  const path: { title: string; level: number }[] = [];
  const sections = openings.map(({ start, title, level }, index) => {
    while ((path.at(-1)?.level ?? -1) >= level) path.pop();
    if (level > 0) path.push({ title, level });
    const end = openings[index + 1]?.start ?? text.length;
    return { id: String(index), title, level, path: path.map((entry) => entry.title), start, end };
  });
  return { sections, sectionOf };
}

/** Widens a range by the marks of everything it holds whole, so that `**5.5%**` keeps its stars. */
function withMarkup(range: TextRange, markup: readonly Markup[]): TextRange {
  let { start, end } = range;
  for (const { outer, inner } of markup) {
    if (inner.start < range.start || inner.end > range.end) continue;
    start = Math.min(start, outer.start);
    end = Math.max(end, outer.end);
  }
  return { start, end };
}

function holdsSentences(block: DraftBlock): boolean {
  return block.kind === "paragraph" || block.kind === "list-item" || block.kind === "table-row";
}

function visibleSentences(block: DraftBlock, visible: string): readonly TextRange[] {
  if (block.kind !== "table-row") return splitSentences(visible);
  const hasLetters = !block.table?.isHeader && /[\p{L}\p{N}]/u.test(visible);
  return hasLetters ? [{ start: 0, end: visible.length }] : [];
}

function sentencesOf(text: string, block: DraftBlock, place: { section: number; block: number }): Sentence[] {
  if (!holdsSentences(block)) return [];
  const visible = runsText(text, block.runs);
  const markup = block.markup ?? [];
  let nextMark = 0;
  return visibleSentences(block, visible.text).map((range) => {
    const source = visible.toSourceRange(range.start, range.end);
    const first = nextMark;
    while ((markup[nextMark]?.inner.start ?? Number.POSITIVE_INFINITY) < source.end) nextMark += 1;
    const { start, end } = withMarkup(source, markup.slice(first, nextMark));
    return { start, end, quote: text.slice(start, end), ...place };
  });
}

/**
 * Makes a document of its blocks: finds sections by headings and sentences by block.
 *
 * Headings, header rows, code and dividers hold no sentences; a table row is one sentence.
 *
 * @param parts blocks in source order, without overlap, every offset inside `text`
 * @returns sentences in source order, without overlap, each inside its block
 */
export function assembleDocument(parts: DocumentParts): Document {
  const { sections, sectionOf } = makeSections(parts.text, parts.blocks);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const [index, draft] of parts.blocks.entries()) {
    const section = sectionOf[index] ?? 0;
    const { markup: _, ...block } = draft;
    blocks.push({ ...block, section });
    sentences.push(...sentencesOf(parts.text, draft, { section, block: index }));
  }
  const { id, title, language, format, text } = parts;
  return { id, title, language, format, text, sections, blocks, sentences };
}
