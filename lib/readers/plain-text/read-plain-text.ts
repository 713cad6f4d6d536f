import type { DraftBlock } from "../../domain/document/assemble-document";
import type { TextRun } from "../../domain/document/document";
import { type DraftRun, joinRuns } from "../join-runs";
import type { ReadText } from "../read-text";
import { lineGroups, type TextLine } from "./text-lines";

const NUMERAL = "[0-9０-９零〇一二三四五六七八九十百千两]+";
const LONGEST_HEADING = 40;
const HEADINGS: readonly { readonly pattern: RegExp; readonly level: number }[] = [
  { pattern: new RegExp(`^第${NUMERAL}[编篇部卷](?:\\s|$|[^，。；、])`), level: 1 },
  { pattern: new RegExp(`^第${NUMERAL}[章回](?:\\s|$|[^，。；、])`), level: 2 },
  { pattern: new RegExp(`^第${NUMERAL}节(?:\\s|$|[^，。；、])`), level: 3 },
  { pattern: /^(?:PART|Part|BOOK|Book) (?:\d+|[IVXLC]+)\b/, level: 1 },
  { pattern: /^(?:CHAPTER|Chapter) (?:\d+|[IVXLC]+)\b/, level: 2 },
  { pattern: /^[一二三四五六七八九十]{1,3}、/, level: 2 },
  { pattern: /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\S/, level: 3 },
];
const ENDS_LIKE_TEXT = /[。！？!?；;，,、：:…]["”’」』）)]*$|[a-z]\.$/;
const BULLET = /^[•·●○■□◆◇▪▫‣–]\s+/;

/** Lines at least this share of the widest are taken for full: the writer broke them, not the paragraph. */
const FULL_LINE = 0.75;
const WIDEST_WRAP = 120;

function headingLevel(line: TextLine): number | null {
  if (line.text.length > LONGEST_HEADING || ENDS_LIKE_TEXT.test(line.text)) return null;
  return HEADINGS.find(({ pattern }) => pattern.test(line.text))?.level ?? null;
}

/** Whether a paragraph goes on from one line to the next, if lines are broken at a width. */
function goesOn(line: TextLine, next: TextLine, widest: number): boolean {
  const isStart = next.indentation > line.indentation || headingLevel(next) !== null || BULLET.test(next.text);
  return !isStart && headingLevel(line) === null && line.width >= widest * FULL_LINE;
}

/**
 * The width at which a text's lines are broken; null when each line is a paragraph, as in most Chinese text files.
 * Lines broken at a width stop in mid-sentence more often than not.
 */
function wrapWidth(groups: readonly (readonly TextLine[])[]): number | null {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const widest = inner.reduce((width, line) => Math.max(width, line.width), 0);
  if (inner.length === 0 || widest > WIDEST_WRAP) return null;
  const broken = inner.filter((line) => line.width >= widest * FULL_LINE && !/[。！？!?…"”]$/.test(line.text));
  return broken.length * 2 > inner.length ? widest : null;
}

/** Lines that make one paragraph each. */
function paragraphs(group: readonly TextLine[], widest: number | null): TextLine[][] {
  const result: TextLine[][] = [];
  for (const [index, line] of group.entries()) {
    const previous = group[index - 1];
    const isContinued = previous !== undefined && widest !== null && goesOn(previous, line, widest);
    if (isContinued) result.at(-1)?.push(line);
    else result.push([line]);
  }
  return result;
}

function runsOf(text: string, lines: readonly TextLine[], skipped: number): TextRun[] {
  const runs: DraftRun[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous !== undefined) runs.push({ start: previous.end, end: start, isSoftBreak: true });
    runs.push({ start: index === 0 ? start + skipped : start, end });
  }
  return joinRuns(text, runs);
}

/** A short first line that stands alone and does not end like a sentence. */
function isTitle(line: TextLine, place: { isFirst: boolean; isAlone: boolean; isOnly: boolean }): boolean {
  const isShort = line.text.length <= LONGEST_HEADING && !ENDS_LIKE_TEXT.test(line.text);
  return place.isFirst && place.isAlone && !place.isOnly && isShort;
}

class PlainTextBlocks {
  readonly blocks: DraftBlock[] = [];
  private list = 0;
  private itemNumber = 0;

  constructor(private readonly text: string) {}

  add(lines: readonly TextLine[], titleLevel: number | null): void {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const range = { start: first.start, end: last.end };
    const level = titleLevel ?? (lines.length === 1 ? headingLevel(first) : null);
    const bullet = BULLET.exec(first.text)?.[0].length ?? 0;
    const runs = runsOf(this.text, lines, bullet);
    if (level !== null) this.blocks.push({ kind: "heading", level, ...range, runs });
    else if (bullet > 0) this.blocks.push({ kind: "list-item", ...range, runs, list: this.nextItem() });
    else this.blocks.push({ kind: "paragraph", ...range, runs });
  }

  private nextItem(): NonNullable<DraftBlock["list"]> {
    const isNewList = this.blocks.at(-1)?.kind !== "list-item";
    if (isNewList) this.list += 1;
    this.itemNumber = isNewList ? 1 : this.itemNumber + 1;
    return { id: this.list - 1, ordered: false, number: this.itemNumber, depth: 0 };
  }
}

/**
 * Reads plain text into blocks: paragraphs by blank lines, or by lines where lines are not broken at a width;
 * chapter and numbered titles as headings, lines with a bullet as list items.
 *
 * @param text decoded, line ends are `\n`
 */
export function plainTextBlocks(text: string): readonly DraftBlock[] {
  const groups = lineGroups(text);
  const widest = wrapWidth(groups);
  const result = new PlainTextBlocks(text);
  for (const [groupIndex, group] of groups.entries()) {
    for (const lines of paragraphs(group, widest)) {
      const first = lines[0];
      const place = { isFirst: groupIndex === 0, isAlone: group.length === 1, isOnly: groups.length === 1 };
      result.add(lines, first !== undefined && isTitle(first, place) ? 1 : null);
    }
  }
  return result.blocks;
}

/** Reads plain text; see `plainTextBlocks`. */
export function readPlainText(text: string): ReadText {
  return { text, blocks: plainTextBlocks(text), title: null, language: null, warnings: [] };
}
