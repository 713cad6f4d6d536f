import type { DocumentId } from "../shared/ids";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";

/** A piece of a document's text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A range together with the text it held when it was taken: `text.slice(start, end) === quote`. */
export interface TextSpan extends TextRange {
  readonly quote: string;
}

/** Where an item comes from (a W3C text-position and text-quote selector). */
export interface SourceSpan extends TextSpan {
  readonly documentId: DocumentId;
}

/**
 * A run of visible text inside a block. Markup between runs (`**`, link targets, list marks)
 * belongs to no run and is never shown.
 */
export interface TextRun extends TextRange {
  /** What the reader sees, where it differs from the source slice (an escape, an entity). Same text otherwise. */
  readonly value?: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly deleted?: true;
  /** An http, https or mailto address; every other scheme was dropped by the reader. */
  readonly href?: string;
}

export type BlockKind = "heading" | "paragraph" | "list-item" | "table-row" | "code" | "divider";

/** One block of the document, in reading order; nested structure is told by the fields. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  /** Index into `Document.sections`. */
  readonly section: number;
  readonly runs: readonly TextRun[];
  /** 1 to 6, headings only. */
  readonly level?: number;
  /** How many quotations enclose the block. */
  readonly quoteDepth?: number;
  /** Items of one list share its number; `depth` is 0 in the outermost list. */
  readonly list?: { readonly id: number; readonly ordered: boolean; readonly number: number; readonly depth: number };
  /** Rows of one table share its number; `cells` are `runs` by column, without the tabs that stand between them in `runs`. */
  readonly table?: { readonly id: number; readonly isHeader: boolean; readonly cells: readonly (readonly TextRun[])[] };
}

/** A heading with what follows it up to the next heading. Section 0 may have no title (text before any heading). */
export interface Section extends TextRange {
  /** Stable inside the document: its index as a string. */
  readonly id: string;
  readonly title: string;
  /** 0 for text before any heading, else 1 to 6. */
  readonly level: number;
  /** Titles from the outermost heading down to this one. */
  readonly path: readonly string[];
}

/** One sentence of one block: `quote` is the source slice, markup included. */
export interface Sentence extends TextSpan {
  readonly section: number;
  readonly block: number;
}

export type DocumentFormat = "markdown" | "plain-text" | "html";

export interface Document {
  readonly id: DocumentId;
  readonly title: string;
  readonly language: Language;
  readonly format: DocumentFormat;
  /** The decoded text that every offset indexes: no byte-order mark, line ends are `\n`. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** A document as kept by the learner. */
export interface StoredDocument extends Document {
  readonly addedAt: EpochMs;
  readonly deletedAt: EpochMs | null;
  /** Fingerprint of `text`: finds a document that is already here. */
  readonly fingerprint: string;
  /** The name of the built-in document it came from, if any. */
  readonly builtIn: string | null;
}
