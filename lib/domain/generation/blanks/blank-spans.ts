import type { TextRange } from "../../document/document";
import type { Language } from "../../shared/language";
import type { Passage } from "../passage";
import { type BorderWord, borderWords, isClosingMark, isMark, isOpeningMark } from "./border-words";

/** A row of words that could be a blank, in offsets into the visible text. */
export interface BlankSpan extends TextRange {
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with everything that could be blanked in it. */
export interface BlankedSentence {
  readonly passage: Passage;
  readonly words: readonly BorderWord[];
  readonly spans: readonly BlankSpan[];
}

const LIMITS: Readonly<Record<Language, { readonly words: number; readonly characters: number }>> = {
  zh: { words: 12, characters: 22 },
  en: { words: 9, characters: 70 },
};

/** Marks that no blank holds, unless they stand inside a number: `1,200`. */
const DIVIDES = /^[,;:、。.!?()[\]{}〔〕【】—…|]$/;
const NEVER_FIRST = /^(?:particle|conjunction|localizer|preposition|auxiliary)$/;
const NEVER_LAST = /^(?:particle|conjunction|preposition|auxiliary|determiner|adverb|pronoun)$/;
/** An owner's ending belongs to the word before it. */
const OWNERS_ENDING = /^['’]s?$/;
/** What is written as one word with its neighbour: `non-Han`, `5%`, `R&D`. */
const JOINED_BEFORE = /^[-/–·•&].|^[A-Za-z0-9]{2}$/;
const JOINED_AFTER = /^.[-/–·•&%]|^[A-Za-z0-9]{2}$/;

function mayBegin(word: BorderWord): boolean {
  if (isMark(word)) return isOpeningMark(word) || /[$€£]/.test(word.kind);
  return !NEVER_FIRST.test(word.kind) && !OWNERS_ENDING.test(word.text);
}

function mayEnd(word: BorderWord): boolean {
  return isMark(word) ? isClosingMark(word) || word.kind === "%" : !NEVER_LAST.test(word.kind);
}

function divides({ numerals, language }: Passage, word: BorderWord): boolean {
  // `career was one`: a predicate in the middle makes half a subject of what stands before it.
  if (language === "en" && word.kind === "auxiliary") return true;
  return DIVIDES.test(word.kind) && !numerals.some(({ start, end }) => start < word.start && word.end < end);
}

/** Are quotation marks opened and closed in pairs? */
function isBalanced(text: string): boolean {
  let open = 0;
  let straight = 0;
  for (const mark of text) {
    if (mark === '"') straight += 1;
    else if ("“‘「『《〈".includes(mark)) open += 1;
    else if ("”」』》〉".includes(mark)) open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && straight % 2 === 0;
}

function isWrittenAs(shadow: string, border: number, joins: RegExp): boolean {
  return joins.test(shadow.slice(Math.max(0, border - 1), border + 1));
}

/** Does the blank cut nothing that is written as one word? */
function standsClear(shadow: string, { start, end }: TextRange): boolean {
  return !isWrittenAs(shadow, start, JOINED_BEFORE) && !isWrittenAs(shadow, end, JOINED_AFTER);
}

/** The blanks that begin with one word, the shortest first. */
function spansFrom(passage: Passage, words: readonly BorderWord[], from: number): BlankSpan[] {
  const { shadow, language, opening } = passage;
  const first = words[from];
  if (!first || first.start < opening.end || !mayBegin(first)) return [];
  const limit = LIMITS[language];
  const spans: BlankSpan[] = [];
  for (const [more, last] of words.slice(from, from + limit.words).entries()) {
    if (last.end - first.start > limit.characters || divides(passage, last)) break;
    const span = { from, to: from + more + 1, start: first.start, end: last.end };
    const isWhole = mayEnd(last) && standsClear(shadow, span);
    if (isWhole && isBalanced(shadow.slice(span.start, span.end))) spans.push(span);
  }
  return spans;
}

/**
 * Every row of words inside a clause that could be asked for: not too long, no word of the closed classes at its
 * borders, its quotation marks in pairs.
 *
 * @returns spans in order of their first word, then of their last
 */
export function blankSpans(passage: Passage): BlankedSentence {
  const words = borderWords(passage);
  return { passage, words, spans: words.flatMap((_, from) => spansFrom(passage, words, from)) };
}
