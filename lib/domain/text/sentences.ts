import type { TextRange } from "../document/document";
import { isAbbreviation } from "./abbreviations";
import { isCjkOrMark, startsWithCjk } from "./character-class";

/** A sentence is cut at a comma or a space when it grows beyond this, so that nothing later meets a whole book as one. */
export const LONGEST_SENTENCE = 1500;
/** A bracket or quotation that is not closed within this length was a slip and holds no sentence together. */
const LONGEST_ENCLOSURE = 200;

const STRONG_STOPS = "。！？!?；;｡\n";
const CLOSERS = "”’」』）)]】》〉\"'";
/** After a closed quotation these go on with the sentence: “谁抄了谁？”的问题. */
const CONTINUES_AFTER_QUOTE = "，,、：:；;的之";
/** Who said it, after the quotation: “…。”Stoica 指出。 */
const SPEAKER =
  /^[^。！？!?；;，,、：:\n“”「」『』]{1,16}(?:说|说道|表示|指出|认为|称|强调|写道|补充道|问道|答道|回答|解释|解释说)[。.，,]/;
const LONGEST_SPEAKER = 24;
const OPENERS = new Map([
  ["（", "）"],
  ["(", ")"],
  ["【", "】"],
  ["《", "》"],
  ["〈", "〉"],
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
]);

const SPACE = /\s/;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const NEXT_WORD = /\s*["'“‘([]*([\p{L}\p{N}]*)/uy;
const ENUMERATOR = /^\s*(?:\d{1,3}|[A-Za-z])$/;

/** Brackets and quotations open at a point of the scan; a stop inside one ends nothing. */
interface Enclosures {
  readonly closers: string[];
  openedAt: number;
}

function trackEnclosure(enclosures: Enclosures, character: string, at: number): void {
  if (enclosures.closers.length > 0 && at - enclosures.openedAt > LONGEST_ENCLOSURE) enclosures.closers.length = 0;
  const closer = OPENERS.get(character);
  if (closer !== undefined) {
    if (enclosures.closers.length === 0) enclosures.openedAt = at;
    enclosures.closers.push(closer);
  } else if (enclosures.closers.at(-1) === character) enclosures.closers.pop();
}

/** The offset after any further stops and closing marks: `？！`, `。”`, `.)`. */
function skipClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && (CLOSERS.includes(text.charAt(at)) || "。！？!?.…".includes(text.charAt(at)))) at += 1;
  return at;
}

function nextWordAt(text: string, at: number): string {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(text)?.[1] ?? "";
}

/** The run of letters, digits and inner stops that ends before an offset; at most 24 units are looked at. */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
}

/** Whether what follows a Western mark shows that a sentence may end there: space, the end, or Chinese. */
function isFreeAfter(text: string, at: number): boolean {
  return at >= text.length || SPACE.test(text.charAt(at)) || isCjkOrMark(text.charAt(at));
}

function isFullStopAnEnd(text: string, start: number, at: number, after: number): boolean {
  const word = wordBefore(text, at);
  if (/\d$/.test(word) && /\d/.test(text.charAt(after))) return false;
  if (ENUMERATOR.test(text.slice(Math.max(start, at - 8), at)) && at - start <= 8) return false;
  if (startsWithCjk(text.charAt(after))) return true;
  const nextWord = nextWordAt(text, after);
  return !/^\p{Ll}/u.test(nextWord) && !isAbbreviation(word, nextWord);
}

function isWesternMarkAnEnd(text: string, start: number, at: number, after: number): boolean {
  if (!isFreeAfter(text, after)) return false;
  const mark = text.charAt(at);
  if (mark === ".") return isFullStopAnEnd(text, start, at, after);
  if (mark === "…") return after >= text.length || !/^\p{Ll}/u.test(nextWordAt(text, after));
  return mark === ";" || after >= text.length || !/^\p{Ll}/u.test(nextWordAt(text, after));
}

/** An ellipsis goes on with the sentence unless a space or the end follows. */
function isEllipsisOpen(text: string, after: number): boolean {
  return after < text.length && !SPACE.test(text.charAt(after));
}

/** Whether the mark at `at`, whose stops and closers go on to `after`, ends the sentence that began at `start`. */
function isEnd(text: string, start: number, at: number, after: number): boolean {
  const mark = text.charAt(at);
  const isQuoteClosed = after > at + 1 && CLOSERS.includes(text.charAt(after - 1));
  if (isQuoteClosed && SPEAKER.test(text.slice(after, after + LONGEST_SPEAKER))) return false;
  if (mark === "…" && isEllipsisOpen(text, after)) return false;
  if (".!?;…".includes(mark)) return isWesternMarkAnEnd(text, start, at, after);
  return !(isQuoteClosed && CONTINUES_AFTER_QUOTE.includes(text.charAt(after) || " "));
}

/** Whether a stop inside an enclosure is the last character before everything open is closed: （…。） and “…。”. */
function closesAll(text: string, at: number, enclosures: Enclosures): boolean {
  let offset = at + 1;
  for (let depth = enclosures.closers.length - 1; depth >= 0; depth -= 1) {
    const closer = enclosures.closers[depth] ?? "";
    if (!"”」』".includes(closer) || text.charAt(offset) !== closer) return false;
    offset += 1;
  }
  return true;
}

/** Where an overlong sentence is cut: after the last comma or space within the limit, else at the limit. */
function cutPoint(text: string, start: number): number {
  const piece = text.slice(start, start + LONGEST_SENTENCE);
  const comma = Math.max(
    piece.lastIndexOf("，"),
    piece.lastIndexOf(","),
    piece.lastIndexOf("、"),
    piece.lastIndexOf(" "),
  );
  const cut = comma > LONGEST_SENTENCE / 2 ? comma + 1 : LONGEST_SENTENCE;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(start + cut - 1));
  return start + (isInsidePair ? cut - 1 : cut);
}

/** One pass over a text: where the sentence began, what is open, and how far the marks were judged. */
class Scan {
  private readonly enclosures: Enclosures = { closers: [], openedAt: 0 };
  private start = 0;
  /** A row of marks is judged once, at its first: looking again from each would be quadratic. */
  private judgedUntil = 0;

  constructor(private readonly text: string) {}

  /** The offset where the sentence ends if the character at `at` ends it or it grew too long; else null. */
  endAt(at: number): number | null {
    const character = this.text.charAt(at);
    trackEnclosure(this.enclosures, character, at);
    const end = this.endOfMark(character, at);
    return end === null && at - this.start >= LONGEST_SENTENCE ? cutPoint(this.text, this.start) : end;
  }

  begin(start: number): void {
    this.start = start;
    this.enclosures.closers.length = 0;
  }

  private endOfMark(character: string, at: number): number | null {
    const isMark = character === "." || character === "…" || STRONG_STOPS.includes(character);
    if (!isMark || at < this.judgedUntil) return null;
    const isHeld =
      this.enclosures.closers.length > 0 && character !== "\n" && !closesAll(this.text, at, this.enclosures);
    if (isHeld) return null;
    const after = skipClosers(this.text, at + 1);
    this.judgedUntil = after;
    return isEnd(this.text, this.start, at, after) ? after : null;
  }
}

/** Ends of the sentences, each after its closing marks; the last is the length of the text. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const scan = new Scan(text);
  for (let at = 0; at < text.length; at += 1) {
    const end = scan.endAt(at);
    if (end === null) continue;
    ends.push(end);
    scan.begin(end);
    at = Math.max(at, end - 1);
  }
  if ((ends.at(-1) ?? 0) < text.length) ends.push(text.length);
  return ends;
}

function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * Cuts visible text into sentences, Chinese and English mixed, in linear time.
 *
 * Decimals, versions, addresses, abbreviations and initials hold no end; a stop inside brackets or an open
 * quotation ends nothing; closing marks stay with their sentence; `\n` (a forced line break) always ends one.
 *
 * @param text what the reader sees of one block, without markup
 * @returns ranges in order, trimmed, without overlap, each with at least one letter or digit,
 *          none longer than `LONGEST_SENTENCE` and its closing marks
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const range = trimRange(text, { start, end });
    start = end;
    if (ALPHANUMERIC.test(text.slice(range.start, range.end))) sentences.push(range);
  }
  return sentences;
}
