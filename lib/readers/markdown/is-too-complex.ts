/** Beyond these a parser takes seconds for a page; no author comes near. */
const LIMITS = {
  depth: 30,
  repeated: 5000,
  emphasis: 2000,
  brackets: 5000,
  codeSpans: 5000,
  declarations: 500,
  setextHeadings: 800,
} as const;

const CONTAINER = /(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))/y;
const REPEATED = /([`~*_[\]<>!&\\(|])\1*/g;
const OWN_CONTENT = /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])/;
const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?$/;
/** `- - -`: a rule across the page, not lists in lists. */
const THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^[ \t>]*(?:=+|-+)[ \t]*$/;

type Counted = "emphasis" | "brackets" | "codeSpans" | "declarations";
type Counts = Record<Counted, number>;

const COUNTED: Readonly<Record<Counted, RegExp>> = {
  emphasis: /\*+|_+|~+/g,
  brackets: /\[/g,
  codeSpans: /`+/g,
  declarations: /<[!?]/g,
};
const COUNTED_NAMES = Object.keys(COUNTED) as Counted[];

const NOTHING: Counts = { emphasis: 0, brackets: 0, codeSpans: 0, declarations: 0 };

/** How many quotations and list items a line opens, indentation before a list mark counted as depth. */
function depthOf(line: string): number {
  if (THEMATIC_BREAK.test(line)) return 0;
  let depth = 0;
  CONTAINER.lastIndex = 0;
  while (depth <= LIMITS.depth && CONTAINER.test(line)) depth += 1;
  const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return depth === 0 ? 0 : depth + Math.floor(indentation / 4);
}

/** Whether one mark is repeated without end; each row of marks is looked at once. */
function isEndless(text: string): boolean {
  for (const [row] of text.matchAll(REPEATED)) if (row.length > LIMITS.repeated) return true;
  return false;
}

/** Marks counted since the last line that began inline content of its own. */
class MarkCounter {
  private counts: Counts = { ...NOTHING };
  private isTable = false;

  /** Whether a line takes the counts beyond a limit. */
  isBeyond(line: string): boolean {
    if (line.trim() === "") this.isTable = false;
    if (line.includes("|") && TABLE_RULE.test(line)) this.isTable = true;
    if (line.trim() === "" || this.isTable || OWN_CONTENT.test(line)) this.counts = { ...NOTHING };
    for (const name of COUNTED_NAMES) {
      this.counts[name] += line.match(COUNTED[name])?.length ?? 0;
      if (this.counts[name] > LIMITS[name]) return true;
    }
    return false;
  }
}

/**
 * Whether Markdown would keep a parser busy out of all proportion to its length. Takes linear time.
 *
 * Nesting, and marks that may pair with every other mark of their paragraph, are what makes parsers slow.
 *
 * @param text one chunk, line ends are `\n`
 */
export function isTooComplex(text: string): boolean {
  if (isEndless(text)) return true;
  const marks = new MarkCounter();
  let setextHeadings = 0;
  for (const line of text.split("\n")) {
    if (SETEXT.test(line)) setextHeadings += 1;
    if (depthOf(line) > LIMITS.depth || setextHeadings > LIMITS.setextHeadings || marks.isBeyond(line)) return true;
  }
  return false;
}
