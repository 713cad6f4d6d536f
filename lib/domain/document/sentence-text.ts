import type { Document, TextRange, TextRun } from "./document";

/** What a reader sees of a piece of the document, and where each character of it stands in the source. */
export interface VisibleText {
  readonly text: string;
  /** Source offset of the visible character at `offset`; at the end of the text, the end of the last character. */
  toSource(offset: number): number;
  /** The shortest source range that holds the visible characters from `start` to `end` (end exclusive). */
  toSourceRange(start: number, end: number): TextRange;
  /** Visible offset of the first visible character that ends after `sourceOffset`. */
  fromSource(sourceOffset: number): number;
}

interface Piece {
  readonly visibleStart: number;
  readonly text: string;
  readonly range: TextRange;
  readonly isExact: boolean;
}

/** The part of a run inside a range; a run with its own value (an entity, a line end) is taken whole or not at all. */
export function clipRun(run: TextRun, range: TextRange): TextRun | null {
  if (run.end <= range.start || run.start >= range.end) return null;
  if (run.value !== undefined) return run;
  return { ...run, start: Math.max(run.start, range.start), end: Math.min(run.end, range.end) };
}

/** Index of the last piece that satisfies a claim true of a prefix of the pieces; 0 when of none. */
function lastPieceWhere(pieces: readonly Piece[], claim: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && claim(piece)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function makePieces(text: string, runs: readonly TextRun[]): Piece[] {
  let visibleStart = 0;
  return runs.map((run) => {
    const visible = run.value ?? text.slice(run.start, run.end);
    const piece = { visibleStart, text: visible, range: run, isExact: run.value === undefined };
    visibleStart += visible.length;
    return piece;
  });
}

/**
 * The visible text of some runs, mapped to the source.
 *
 * @param text the document's text, which the runs index
 * @param runs in source order, without overlap
 * @returns a map that never decreases: a later visible character stands later in the source
 */
export function runsText(text: string, runs: readonly TextRun[]): VisibleText {
  const pieces = makePieces(text, runs);
  const visible = pieces.map((piece) => piece.text).join("");

  const toSource = (offset: number): number => {
    const piece = pieces[lastPieceWhere(pieces, (candidate) => candidate.visibleStart <= offset)];
    if (piece === undefined) return 0;
    if (offset >= piece.visibleStart + piece.text.length) return piece.range.end;
    return piece.isExact ? piece.range.start + offset - piece.visibleStart : piece.range.start;
  };
  const toSourceEnd = (offset: number): number => {
    const piece = pieces[lastPieceWhere(pieces, (candidate) => candidate.visibleStart < offset)];
    if (piece === undefined) return 0;
    const inside = Math.max(0, Math.min(offset - piece.visibleStart, piece.text.length));
    return piece.isExact ? piece.range.start + inside : piece.range.end;
  };
  return {
    text: visible,
    toSource,
    toSourceRange: (start, end) => {
      const sourceStart = toSource(start);
      return { start: sourceStart, end: end <= start ? sourceStart : toSourceEnd(end) };
    },
    fromSource: (sourceOffset) => {
      const piece = pieces[lastPieceWhere(pieces, (candidate) => candidate.range.start <= sourceOffset)];
      if (piece === undefined) return 0;
      const inside = Math.max(0, sourceOffset - piece.range.start);
      if (sourceOffset >= piece.range.end) return piece.visibleStart + piece.text.length;
      return piece.isExact ? piece.visibleStart + inside : piece.visibleStart;
    },
  };
}

/**
 * What a reader sees of a sentence, or of any range of one block, mapped to the source.
 *
 * @param document whose text the offsets index
 * @param range    a sentence, or `{ block, start, end }`; `block` indexes `document.blocks`
 * @returns an empty text when the range holds nothing visible
 */
export function visibleText(document: Document, range: TextRange & { readonly block: number }): VisibleText {
  const runs = document.blocks[range.block]?.runs ?? [];
  return runsText(
    document.text,
    runs.flatMap((run) => clipRun(run, range) ?? []),
  );
}
