import type { TextRange } from "../document/document";

const OPENING = "“‘「『(《【〈[〔";
const CLOSING = "”’」』)》】〉]〕";
const ENDING = ",:;—";

/** Is a UTF-16 unit one of the marks that a scan stops at? Most are not. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of `${OPENING}${CLOSING}${ENDING}"`) IS_MARK[mark.charCodeAt(0)] = 1;

/** A mark between figures (1,200, 3:2, 5%—25%) and the colon of an address end no clause. */
function endsClause(shadow: string, at: number): boolean {
  const mark = shadow.charAt(at);
  if (mark === ";") return true;
  if (!",:—".includes(mark) || (mark === "—" && shadow.charAt(at + 1) === "—")) return false;
  const isBetweenFigures = /[\d%]/.test(shadow.charAt(at - 1)) && /\d/.test(shadow.charAt(at + 1));
  return !isBetweenFigures && !shadow.startsWith("://", at);
}

/** How deep in brackets and quotation marks each step of a scan is; a straight mark without a second one opens none. */
class Nesting {
  private depth = 0;
  private isInStraight = false;

  constructor(private readonly shadow: string) {}

  get isOpen(): boolean {
    return this.depth > 0 || this.isInStraight;
  }

  /** Takes the character at `at` in; returns whether it opens or closes something. */
  step(at: number): boolean {
    const mark = this.shadow.charAt(at);
    if (OPENING.includes(mark)) this.depth += 1;
    else if (CLOSING.includes(mark)) this.depth = Math.max(0, this.depth - 1);
    else if (mark === '"') this.isInStraight = !this.isInStraight && this.shadow.includes('"', at + 1);
    else return false;
    return true;
  }
}

/**
 * Cuts one sentence at its commas, colons, semicolons and dashes, never inside quotation marks or brackets.
 *
 * @returns ranges in order, each with the mark that ends it left out; the sentence's final mark belongs to none,
 *          unless it stands inside a quotation or brackets
 */
export function clausesOf(shadow: string): TextRange[] {
  let last = shadow.length;
  while (last > 0 && /[\s。.!?;,:…]/.test(shadow.charAt(last - 1))) last -= 1;
  const nesting = new Nesting(shadow);
  const clauses: TextRange[] = [];
  let start = 0;
  for (let at = 0; at < last; at += 1) {
    if (IS_MARK[shadow.charCodeAt(at)] === 0 || nesting.step(at) || nesting.isOpen || !endsClause(shadow, at)) continue;
    clauses.push(trimmed(shadow, start, at));
    start = at + 1;
  }
  clauses.push(trimmed(shadow, start, last));
  return clauses.filter((clause) => clause.end > clause.start);
}

/** The range without the spaces and dashes at its edges. */
function trimmed(shadow: string, start: number, end: number): TextRange {
  let first = start;
  let last = end;
  while (first < last && /[\s—]/.test(shadow.charAt(first))) first += 1;
  while (last > first && /[\s—]/.test(shadow.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
