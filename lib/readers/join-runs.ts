import type { TextRun } from "../domain/document/document";
import { isCjkOrMark } from "../domain/text/character-class";

/** A run that may still be the end of a line inside a paragraph, which a reader sees as a space or as nothing. */
export interface DraftRun extends TextRun {
  readonly isSoftBreak?: true;
}

function isSameStyle(left: TextRun, right: TextRun): boolean {
  return (
    left.strong === right.strong &&
    left.emphasis === right.emphasis &&
    left.code === right.code &&
    left.deleted === right.deleted &&
    left.href === right.href
  );
}

function canJoin(left: TextRun | undefined, right: TextRun): left is TextRun {
  const isPlain = left?.value === undefined && right.value === undefined;
  return left !== undefined && isPlain && left.end === right.start && isSameStyle(left, right);
}

/** Between two Chinese characters a line end is nothing; elsewhere it is a space. */
function breakRun(
  text: string,
  run: DraftRun,
  before: TextRun | undefined,
  after: DraftRun | undefined,
): TextRun | null {
  if (before === undefined || after === undefined) return null;
  const left = (before.value ?? text.slice(before.end - 1, before.end)).slice(-1);
  const right = (after.value ?? text.slice(after.start, after.start + 1)).slice(0, 1);
  if (/\s/.test(left) || /\s/.test(right) || (isCjkOrMark(left) && isCjkOrMark(right))) return null;
  const { isSoftBreak: _, ...rest } = run;
  return { ...rest, value: " " };
}

/**
 * Settles the line ends inside a paragraph and joins neighbouring runs of one style.
 *
 * @param text which the runs index
 * @param runs in source order, without overlap
 */
export function joinRuns(text: string, runs: readonly DraftRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const settled = run.isSoftBreak ? breakRun(text, run, last, runs[index + 1]) : run;
    if (settled === null) continue;
    if (canJoin(last, settled)) joined[joined.length - 1] = { ...last, end: settled.end };
    else joined.push(settled);
  }
  return joined;
}
