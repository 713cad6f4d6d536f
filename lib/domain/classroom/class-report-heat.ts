import type { Document } from "../document/document";
import { visibleText } from "../document/sentence-text";
import type { HeatSpan } from "./class-report";

/** How well a class knows something. */
export type HeatLevel = "weak" | "middle" | "strong";

const WEAK_BELOW = 0.4;
const STRONG_FROM = 0.7;

/** @param share of right answers, 0 to 1 */
export function heatLevel(share: number): HeatLevel {
  if (share < WEAK_BELOW) return "weak";
  return share < STRONG_FROM ? "middle" : "strong";
}

export type Heat = Pick<HeatSpan, "rightCount" | "askedCount" | "share">;

/** A sentence as a reader sees it; `heat` is `null` where the class was asked nothing of it. */
export interface HeatPiece {
  /** Its place in the document. */
  readonly start: number;
  readonly text: string;
  readonly heat: Heat | null;
}

/** A paragraph of which something was asked. */
export interface HeatPassage {
  /** Titles down to its heading; empty before any. */
  readonly path: readonly string[];
  readonly pieces: readonly HeatPiece[];
}

/** All questions about one sentence count as one. */
function together(spans: readonly HeatSpan[]): Heat | null {
  if (spans.length === 0) return null;
  const rightCount = spans.reduce((sum, span) => sum + span.rightCount, 0);
  const askedCount = spans.reduce((sum, span) => sum + span.askedCount, 0);
  return { rightCount, askedCount, share: rightCount / askedCount };
}

function passagesOf(document: Document, spans: readonly HeatSpan[]): HeatPassage[] {
  return document.blocks.flatMap((block, index) => {
    const here = spans.filter(({ source }) => source.start >= block.start && source.start < block.end);
    if (here.length === 0) return [];
    const sentences = document.sentences.filter((sentence) => sentence.block === index);
    const pieces = sentences.map((sentence) => ({
      start: sentence.start,
      text: visibleText(document, sentence).text,
      heat: together(here.filter(({ source }) => source.start < sentence.end && source.end > sentence.start)),
    }));
    return [{ path: document.sections[block.section]?.path ?? [], pieces }];
  });
}

/**
 * What a class knew of one document, paragraph by paragraph.
 *
 * @param document `null` where it is not on this device: the sentences asked for stand alone then
 * @param spans    of that document, by place in it
 */
export function heatPassages(document: Document | null, spans: readonly HeatSpan[]): HeatPassage[] {
  const isSame = document !== null && spans.every(({ source }) => isIn(document, source));
  if (isSame) return passagesOf(document, spans);
  return spans.map((span) => ({
    path: [],
    pieces: [{ start: span.source.start, text: span.source.quote, heat: together([span]) }],
  }));
}

/** An older text of the same document has other sentences at these places. */
function isIn(document: Document, { start, end, quote }: HeatSpan["source"]): boolean {
  return (
    document.text.slice(start, end) === quote && document.sentences.some((one) => one.start < end && one.end > start)
  );
}
