import type { TextRange, TextSpan } from "../document/document";
import type { Language } from "../shared/language";
import type { Numeral } from "../text/numeral";
import type { Tagger, Word } from "../text/word";

/** What cuts sentences into words, for each language, and what makes them easier to read for the rules. */
export interface Taggers extends Readonly<Record<Language, Tagger>> {
  /** Writes Traditional Chinese in Simplified characters, of the same length; other text stays as it is. */
  readonly simplify: (text: string) => string;
}

/** Characters at the head of a sentence that a stem shows otherwise, or not at all. */
export interface Opening {
  /** How much of the visible text it stands for; 0 where nothing changes. */
  readonly end: number;
  readonly text: string;
}

/** What a section is about, as its first sentence defines it: `X 是…`. */
export interface Theme {
  readonly name: string;
  readonly source: TextSpan;
}

/** One sentence made ready for the frames: what the reader sees of it, and what it leans on. */
export interface Passage {
  readonly index: number;
  readonly language: Language;
  readonly source: TextSpan;
  /** What the reader sees of the sentence. */
  readonly text: string;
  /** `text` in one width and in Simplified Chinese, of the same length: every pattern is matched here. */
  readonly shadow: string;
  /** From offsets into `text` to offsets into the document's text. */
  toSourceRange(start: number, end: number): TextRange;
  readonly clauses: readonly TextRange[];
  /** The words of `shadow`, in order. */
  readonly words: readonly Word[];
  readonly numerals: readonly Numeral[];
  readonly section: number;
  readonly sectionPath: readonly string[];
  readonly block: number;
  /** The list that the sentence is an item of. */
  readonly list: number | null;
  readonly isQuotation: boolean;
  /** Place within its section, from 0. */
  readonly place: number;
  readonly opening: Opening;
  /** What the sentence is about, as a name that can stand alone; `null` where that is not known. */
  readonly subject: string | null;
  /** What the sentences of its section are about where they name nothing else. */
  readonly theme: Theme | null;
  /** Begins with a word that points back to something that could not be named. */
  readonly isDangling: boolean;
  /** Other sentences that a stem draws on, to name what the sentence points back to. */
  readonly evidence: readonly TextSpan[];
}

/** The part of a sentence that a stem shows, with what is left out inside it. */
export interface StemContext extends TextRange {
  readonly cuts: readonly TextRange[];
}

/** Replaces a range of the visible text; ranges of one stem do not overlap. */
export interface Edit extends TextRange {
  readonly text: string;
}

/**
 * A part of a sentence as a stem shows it: its opening named or stripped, the edits made, the spaces tidy.
 *
 * @param edits in any order, inside `range`, none inside a cut
 */
export function renderPassage(passage: Passage, range: StemContext, edits: readonly Edit[] = []): string {
  const { opening } = passage;
  const cuts = range.cuts.map((cut) => ({ ...cut, text: "" }));
  const all = [...edits, ...cuts].sort((left, right) => left.start - right.start);
  const showsOpening = range.start < opening.end || (range.start === 0 && opening.text !== "");
  if (showsOpening) all.unshift({ start: range.start, end: opening.end, text: opening.text });
  let at = range.start;
  let result = "";
  for (const edit of all) {
    if (edit.start < at) continue;
    result += passage.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return tidy(result + passage.text.slice(at, Math.max(at, range.end)));
}

/** What marks of emphasis and bracketed asides leave between two Chinese words. */
const SPACE_WITHIN = /(?<=[\u3400-\u9fff，。；：、（）《》「」]) (?=[\u3400-\u9fff，。；：、（）《》「」])/g;

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(SPACE_WITHIN, "");
}

/** The visible text of a range. */
export function textOf(passage: Passage, range: TextRange): string {
  return passage.text.slice(range.start, range.end);
}

/** The clause that an offset stands in; the whole sentence where a mark separates it. */
export function clauseAt(passage: Passage, offset: number): TextRange {
  return (
    passage.clauses.find((clause) => clause.start <= offset && offset < clause.end) ?? {
      start: 0,
      end: passage.text.length,
    }
  );
}

/** The sentence from its head to its last clause, without the final mark. */
export function wholeOf(passage: Passage): StemContext {
  return { start: 0, end: passage.clauses.at(-1)?.end ?? passage.text.length, cuts: [] };
}
