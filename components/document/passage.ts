import type { Document, TextRange } from "../../lib/domain/document/document";
import { type VisibleText, visibleText } from "../../lib/domain/document/sentence-text";

/** A passage to make a card from: whole sentences of one block, as a reader sees them. */
export interface Passage {
  readonly range: TextRange & { readonly block: number };
  readonly visible: VisibleText;
  /** The words that were selected inside it; empty when all of it was. */
  readonly selectedText: string;
}

/**
 * The passage that a selection, or a sentence, lies in. A selection over several blocks counts as far as the first.
 *
 * @returns `null` where no sentence is touched (a heading, a piece of code)
 */
export function passageAt(document: Document, selected: TextRange): Passage | null {
  const touched = document.sentences.filter(({ start, end }) => start < selected.end && selected.start < end);
  const [first] = touched;
  if (!first) return null;
  const last = touched.findLast((sentence) => sentence.block === first.block) ?? first;
  const range = { block: first.block, start: first.start, end: last.end };
  const visible = visibleText(document, range);
  const words = { start: Math.max(selected.start, range.start), end: Math.min(selected.end, range.end) };
  const selectedText = visible.text.slice(visible.fromSource(words.start), visible.fromSource(words.end)).trim();
  return { range, visible, selectedText: selectedText === visible.text.trim() ? "" : selectedText };
}

/** Where words stand in the passage, as a range of the document's text; `null` when they do not. */
export function findWords(passage: Passage, words: string): TextRange | null {
  const wanted = words.trim();
  const found = wanted === "" ? -1 : passage.visible.text.indexOf(wanted);
  return found < 0 ? null : passage.visible.toSourceRange(found, found + wanted.length);
}
