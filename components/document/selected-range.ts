import type { Document, TextRange } from "../../lib/domain/document/document";

/** The drawn run that holds a point of the page; runs carry their source offsets. */
function runElement(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-start]") ?? null;
}

function rangeOf(run: HTMLElement): TextRange {
  return { start: Number(run.dataset.start), end: Number(run.dataset.end) };
}

/** Source offset of a point inside a run; a run whose visible text differs from its source is taken whole. */
function offsetInRun(document: Document, node: Node, letters: number): number | null {
  const run = runElement(node);
  if (!run || node.nodeType !== Node.TEXT_NODE) return null;
  const { start, end } = rangeOf(run);
  const isExact = document.text.slice(start, end) === run.textContent;
  return isExact ? start + letters : null;
}

/** The runs that a selection touches, for ends that lie between runs. */
function touchedRuns(selection: Range): TextRange | null {
  const { commonAncestorContainer: common } = selection;
  const run = runElement(common);
  if (run) return rangeOf(run);
  if (!(common instanceof Element)) return null;
  const touched = [...common.querySelectorAll<HTMLElement>("[data-start]")].filter((run) =>
    selection.intersectsNode(run),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : null;
}

/**
 * What the learner selected, as offsets into the document's text.
 *
 * @param root the element the document is drawn in
 * @returns `null` for an empty selection, or one that holds nothing of the document
 */
export function selectedRange(document: Document, root: Element, selection: Selection | null): TextRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const touched = touchedRuns(range);
  if (!touched) return null;
  const start = offsetInRun(document, range.startContainer, range.startOffset) ?? touched.start;
  const end = offsetInRun(document, range.endContainer, range.endOffset) ?? touched.end;
  return start < end ? { start, end } : null;
}
