import type { Document, Sentence, TextRange, TextRun } from "./document";
import { clipRun } from "./sentence-text";

/** Runs of one block that belong to one sentence, or to none (headings, code, the space between sentences). */
export interface SentenceRuns {
  readonly sentence: Sentence | null;
  readonly runs: readonly TextRun[];
}

/** Sentences of a block, in order; found by halving, since a document may hold tens of thousands. */
export function sentencesOfBlock(document: Document, block: number): readonly Sentence[] {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.block ?? block) < block) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sentences[end]?.block === block) end += 1;
  return sentences.slice(low, end);
}

/** Ranges that tile everything from the first offset to the last, with the sentences among them. */
function tiles(sentences: readonly Sentence[], whole: TextRange): { sentence: Sentence | null; range: TextRange }[] {
  const result: { sentence: Sentence | null; range: TextRange }[] = [];
  let at = whole.start;
  for (const sentence of sentences) {
    if (sentence.start > at) result.push({ sentence: null, range: { start: at, end: sentence.start } });
    result.push({ sentence, range: sentence });
    at = sentence.end;
  }
  if (at < whole.end) result.push({ sentence: null, range: { start: at, end: whole.end } });
  return result;
}

/** The runs inside a range, from the run at `first` on, and the index of the run where the next range goes on. */
function takeRuns(runs: readonly TextRun[], first: number, range: TextRange): { taken: TextRun[]; next: number } {
  const taken: TextRun[] = [];
  let next = first;
  for (let run = runs[next]; run !== undefined && run.start < range.end; run = runs[next]) {
    const piece = clipRun(run, range);
    if (piece !== null) taken.push(piece);
    if (run.end > range.end) break;
    next += 1;
  }
  return { taken, next };
}

/**
 * The runs of a block cut at the borders of its sentences: what a reading view shows, sentence by sentence.
 *
 * @param block index into `document.blocks`
 * @param runs  some of the block's runs, such as one cell of a table row; the whole block when absent
 * @returns in reading order; every visible character once; pieces without runs are left out
 */
export function sentenceRuns(document: Document, block: number, runs?: readonly TextRun[]): readonly SentenceRuns[] {
  const shown = runs ?? document.blocks[block]?.runs ?? [];
  const whole = { start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
  const result: SentenceRuns[] = [];
  let first = 0;
  for (const { sentence, range } of tiles(sentencesOfBlock(document, block), whole)) {
    const { taken, next } = takeRuns(shown, first, range);
    if (taken.length > 0) result.push({ sentence, runs: taken });
    first = next;
  }
  return result;
}
