import type { TextRange } from "../document/document";

const OPENING = "“‘「『(《【〈[〔";
const CLOSING = "”’」』)》】〉]〕";

/** Characters that end a clause; a comma between digits (1,200) or an ASCII quotation does not. */
function endsClause(shadow: string, at: number): boolean {
  const mark = shadow.charAt(at);
  if (mark === "," || mark === ":") return !(/\d/.test(shadow.charAt(at - 1)) && /\d/.test(shadow.charAt(at + 1)));
  return mark === ";" || (mark === "—" && shadow.charAt(at + 1) !== "—");
}

/**
 * Cuts one sentence at its commas, colons, semicolons and dashes, never inside quotation marks or brackets.
 *
 * @returns ranges in order, each with the mark that ends it left out; the sentence's final mark belongs to none
 */
export function clausesOf(shadow: string): TextRange[] {
  const last = shadow.replace(/[\s。.!?;,:…]+([”’」』)]*)$/, "$1").length;
  const clauses: TextRange[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < last; at += 1) {
    const mark = shadow.charAt(at);
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && endsClause(shadow, at)) {
      clauses.push(trimmed(shadow, start, at));
      start = at + 1;
    }
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
