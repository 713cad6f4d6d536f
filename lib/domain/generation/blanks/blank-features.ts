import type { TextRange } from "../../document/document";
import type { Name } from "../../text/name";
import type { Passage } from "../passage";
import type { BlankedSentence, BlankSpan } from "./blank-spans";
import { type BorderWord, HEAD, isMark, isOpeningMark, TAIL } from "./border-words";
import type { SectionWords } from "./section-words";

/** Hears one feature that a blank has: what is seen, and what it is seen as, in one word or two. */
export type OnFeature = (feature: string, value: string | number, second?: string | number) => void;

/** What is known about a blank's sentence before the blank is. */
export interface BlankContext {
  readonly names: readonly Name[];
  readonly counts: SectionWords;
}

/** What a blank is, as far as its words tell. */
type Sort = "named" | "deed" | "counted" | "part-name" | "joined" | "plain" | Passage["numerals"][number]["form"];

const LONGEST_COUNTED = 9;
const LENGTHS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 24, 36];
const SENTENCE_LENGTHS = { zh: [10, 16, 24, 34, 48, 70], en: [50, 80, 120, 170, 240, 350] } as const;
const PLACES = [0, 1, 2, 4, 7];
const FIFTHS = 5;
const CONTENT = /^(?:noun|name|verbal-noun|verb|adjective|numeral|time|other)$/;
const JOINS = /^(?:preposition|conjunction|particle)$/;
const ENDS_CLAUSE = /^[,;:。.!?$—]$/;

/** Number of borders that a value lies beyond. */
function step(value: number, borders: readonly number[]): number {
  return borders.filter((border) => value > border).length;
}

/** In which fifth of a range an offset lies: 0 to 4. */
function fifthOf(offset: number, { start, end }: TextRange): number {
  return Math.min(FIFTHS - 1, Math.floor((FIFTHS * (offset - start)) / Math.max(1, end - start)));
}

/** What stands before a blank, and the word that it begins with. */
export function startFeatures({ words }: BlankedSentence, from: number, on: OnFeature): void {
  const before = words[from - 1] ?? HEAD;
  const first = words[from] ?? TAIL;
  on("before", before.kind);
  on("first", first.kind);
  if (before.isTelling) on("before word", before.text);
  if (first.isTelling) on("first word", first.text);
  if (isOpeningMark(before)) on("quoted", "");
}

/** The word that a blank ends in, and what stands after it. */
export function endFeatures({ words }: BlankedSentence, to: number, on: OnFeature): void {
  const last = words[to - 1] ?? HEAD;
  const after = words[to] ?? TAIL;
  on("last", last.kind);
  on("after", after.kind);
  if (last.isTelling) on("last word", last.text);
  if (after.isTelling) on("after word", after.text);
}

function sortOf(inside: readonly BorderWord[], span: BlankSpan, { numerals }: Passage, names: readonly Name[]): Sort {
  const numeral = numerals.find(({ start, end }) => start <= span.start && end >= span.end);
  if (numeral) return numeral.form;
  if (names.some(({ start, end }) => start === span.start && end === span.end)) return "named";
  const has = (kind: string) => inside.some((word) => word.kind === kind);
  if (has("verb") || has("auxiliary")) return "deed";
  if (has("numeral")) return "counted";
  if (has("name")) return "part-name";
  return inside.some(({ kind }) => JOINS.test(kind)) ? "joined" : "plain";
}

/** What the words of a blank are, and how often the section has them. */
function wordFeatures(inside: readonly BorderWord[], counts: SectionWords, on: OnFeature): void {
  let rarest = LONGEST_COUNTED;
  let commonest = 0;
  let content = 0;
  for (const { kind, text } of inside) {
    if (!CONTENT.test(kind)) continue;
    const count = counts.get(text) ?? 1;
    rarest = Math.min(rarest, count);
    commonest = Math.max(commonest, count);
    content += 1;
  }
  for (const [at, { kind }] of inside.entries())
    if (inside.findIndex((other) => other.kind === kind) === at) on("has", kind);
  on("rarest", Math.min(rarest, 4));
  on("commonest", Math.min(commonest, 4));
  on("content", Math.min(content, 5));
}

/** How a blank lies over the numbers and names of its sentence. */
function coverFeatures(span: BlankSpan, what: string, ranges: readonly TextRange[], on: OnFeature): void {
  const touched = ranges.filter(({ start, end }) => end > span.start && start < span.end);
  const isSame = ({ start, end }: TextRange) => start === span.start && end === span.end;
  const isCut = ({ start, end }: TextRange) => start < span.start || end > span.end;
  if (touched.some(isSame)) on("is", what);
  if (touched.some((range) => !isSame(range) && isCut(range))) on("cuts", what);
  if (touched.some((range) => !isSame(range) && !isCut(range))) on("holds", what);
}

function placeFeatures({ passage }: BlankedSentence, span: BlankSpan, on: OnFeature): void {
  const { shadow, clauses, language, place, list } = passage;
  const whole = { start: 0, end: shadow.length };
  const index = clauses.findIndex(({ end }) => span.start < end);
  const clause = clauses[index] ?? whole;
  on("late in clause", fifthOf(span.start, clause));
  on("late in sentence", fifthOf(span.start, whole));
  on("clause", Math.min(index, 3), Math.min(clauses.length, 4));
  on("sentence length", step(shadow.length, SENTENCE_LENGTHS[language]));
  on("place", step(place, PLACES));
  if (span.start <= clause.start && span.end >= clause.end) on("whole clause", "");
  if (list !== null) on("in list", "");
}

/** What stands around a blank, taken together with what sort of thing it is. */
function sortFeatures(sentence: BlankedSentence, span: BlankSpan, sort: Sort, on: OnFeature): void {
  const before = sentence.words[span.from - 1] ?? HEAD;
  const after = sentence.words[span.to] ?? TAIL;
  on("sort", sort);
  on("around", before.kind, after.kind);
  on("sort after", sort, before.kind);
  on("sort before", sort, after.kind);
  if (before.isTelling) on("sort after word", sort, before.text);
  if (!ENDS_CLAUSE.test(after.kind)) return;
  on("rest of clause", sort);
  if (before.isTelling) on("rest after word", before.text);
}

/** What a blank is seen to be, apart from its borders. */
export function spanFeatures(sentence: BlankedSentence, span: BlankSpan, context: BlankContext, on: OnFeature): void {
  const { passage, words } = sentence;
  const { names, counts } = context;
  const inside = words.slice(span.from, span.to);
  const sort = sortOf(inside, span, passage, names);
  const named = names.find(({ start, end }) => start === span.start && end === span.end);
  on("any", "");
  wordFeatures(inside, counts, on);
  placeFeatures(sentence, span, on);
  sortFeatures(sentence, span, sort, on);
  coverFeatures(span, "numeral", passage.numerals, on);
  coverFeatures(span, "name", names, on);
  on("sort among numerals", sort, Math.min(passage.numerals.length, 4));
  on("sort among names", sort, Math.min(names.length, 3));
  on("words", Math.min(span.to - span.from, LONGEST_COUNTED));
  on("length", step(span.end - span.start, LENGTHS));
  if (named) on("name class", named.nameClass);
  if (inside.some(({ hasDigit }) => hasDigit)) on("has digit", "");
  if (inside.some(({ hasCapital }) => hasCapital)) on("has capital", "");
  if (inside.some(isMark)) on("has mark", "");
}
