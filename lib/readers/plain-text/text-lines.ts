import type { TextRange } from "../../domain/document/document";

/** A line of plain text without the white space around it. */
export interface TextLine extends TextRange {
  readonly text: string;
  /** Columns of white space before it; an ideographic space counts two. */
  readonly indentation: number;
  /** How wide it is set: Chinese characters count two. */
  readonly width: number;
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/**
 * The lines of a text, in order, trimmed.
 *
 * @returns groups of lines between blank lines
 */
export function lineGroups(text: string): TextLine[][] {
  const groups: TextLine[][] = [[]];
  let start = 0;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    const from = start + lead;
    start += raw.length + 1;
    if (trimmed === "") groups.push([]);
    else {
      const line = { start: from, end: from + trimmed.length, text: trimmed };
      groups.at(-1)?.push({ ...line, indentation: widthOf(raw.slice(0, lead)), width: widthOf(trimmed) });
    }
  }
  return groups.filter((group) => group.length > 0);
}
