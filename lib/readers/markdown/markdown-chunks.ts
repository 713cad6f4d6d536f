/** A stretch of the document that parses by itself. */
export interface MarkdownChunk {
  /** Offset of the chunk in the whole text. */
  readonly start: number;
  readonly text: string;
}

/** A parser's memory and time grow faster than a large text; chunks keep both in proportion. */
const CHUNK_LENGTH = 32 * 1024;
/** What every chunk carries along stays a small part of it. */
const REFERENCES_SHARE = 1 / 8;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RAW_HTML = /^ {0,3}<(?:!--|\?|!\[CDATA\[|(?:script|pre|style|textarea)\b)/i;
/** A line at the margin that is neither an item nor a quotation ends whatever stands open before a blank line. */
const FREE_LINE = /^(?![-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|\s)\S/;
const REFERENCE = /^ {0,3}\[(?!\s*\])[^\]\n]{1,999}\]:[^\n]*$/gm;

/** Follows fences line by line; raw HTML that may span blank lines stops all cutting after it. */
class OpenConstructs {
  private fence: string | null = null;
  private hasRawHtml = false;

  get isOpen(): boolean {
    return this.fence !== null || this.hasRawHtml;
  }

  read(line: string): void {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (this.fence === null) {
      this.fence = mark;
      if (RAW_HTML.test(line)) this.hasRawHtml = true;
    } else if (mark?.startsWith(this.fence) && line.trim() === mark) this.fence = null;
  }
}

/** Offsets at which the text may be cut without changing what it means. */
function cutOffsets(text: string, chunkLength: number): number[] {
  const cuts: number[] = [];
  const open = new OpenConstructs();
  let lastCut = 0;
  let isAfterBlank = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const isFree = isAfterBlank && !open.isOpen && FREE_LINE.test(line);
    if (isFree && start - lastCut >= chunkLength) {
      cuts.push(start);
      lastCut = start;
    }
    open.read(line);
    isAfterBlank = line.trim() === "";
    start = end + 1;
  }
  return cuts;
}

/** The lines that define links and footnotes: a chunk may use what another defines. */
function referencesIn(text: string): string {
  return (text.match(REFERENCE) ?? []).map((line) => line.trim()).join("\n\n");
}

/** The chunks of a text, and the definitions to be parsed with each of them. */
export interface MarkdownChunks {
  /** They tile the text; one when it is short or nowhere to be cut. */
  readonly chunks: readonly MarkdownChunk[];
  /** Empty when there is but one chunk. */
  readonly references: string;
}

/** Cuts a long text where every construct has ended, into chunks of about 32 KB, more when it defines many links. */
export function markdownChunks(text: string): MarkdownChunks {
  const references = referencesIn(text);
  const chunkLength = Math.max(CHUNK_LENGTH, references.length / REFERENCES_SHARE);
  const starts = [0, ...cutOffsets(text, chunkLength)];
  const chunks = starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1] ?? text.length) }));
  return { chunks, references: chunks.length > 1 ? references : "" };
}
