import type { TextRange } from "../document/document";
import type { Word, WordClass } from "../text/word";
import type { Passage } from "./passage";

/** A compound that a document uses as one word: 激活率, 强化学习, 开源模型. */
export interface Term {
  readonly text: string;
  /** How often it stands in the document, in longer terms too. */
  readonly count: number;
  /** Its words times its uses of its own, those inside longer terms shared out among these (C-value); > 0. */
  readonly score: number;
}

export interface Terms {
  /** The most telling first. */
  readonly ranked: readonly Term[];
  /** The longest terms of a sentence, in order and without overlap, in offsets into its shadow. */
  inPassage(passage: Passage): readonly TextRange[];
}

const MOST_WORDS = 5;
const MOST_CHARACTERS = 12;
const FEWEST_USES = 2;

const PARTS: ReadonlySet<WordClass> = new Set(["noun", "verbal-noun", "name"]);
/** After these a word that can be both is a verb: 可以|训练|模型. */
const BEFORE_VERB: ReadonlySet<WordClass> = new Set(["auxiliary", "adverb", "pronoun", "localizer", "time"]);
/** Words that can be both and at the head of a compound are nearly always verbs. */
const VERBS_AT_HEAD = /^(?:使用|支持|利用|影响|发现|推荐|记录|统计|报道|执行|操作|要求|变化|工作|生活|处理|控制|保护)$/;
/** A noun of one character that makes one word with what stands before it, even if that happens only once. */
const SUFFIX = /^[率度性型式器量者员法化学家论剂症体]$/;

/** Words side by side that could be one compound. */
type Run = readonly Word[];

interface Tally {
  readonly text: string;
  readonly length: number;
  readonly hasSuffix: boolean;
  count: number;
  /** Uses with nothing beside it that could belong to it. */
  alone: number;
  /** Uses in terms that are longer, and how many such terms there are. */
  nested: number;
  hosts: number;
}

/** Words touch, but for one space beside an alphabet: AI 芯片. */
function touches(shadow: string, left: Word, right: Word): boolean {
  if (left.end === right.start) return true;
  return left.end + 1 === right.start && /[A-Za-z0-9]/.test(shadow.charAt(left.end - 1) + shadow.charAt(right.start));
}

function isVerbHere(shadow: string, word: Word, before: Word | undefined): boolean {
  if (word.wordClass !== "verbal-noun") return false;
  if (VERBS_AT_HEAD.test(shadow.slice(word.start, word.end))) return true;
  return before !== undefined && BEFORE_VERB.has(before.wordClass);
}

/** Whether a word goes on with the run that ends in the word before it, begins a new one, or belongs to none. */
function placeInRun(
  shadow: string,
  word: Word,
  before: Word | undefined,
  isOpen: boolean,
): "goes on" | "begins" | null {
  if (!PARTS.has(word.wordClass)) return null;
  if (isOpen && before && touches(shadow, before, word)) return "goes on";
  return isVerbHere(shadow, word, before) ? null : "begins";
}

/** The rows of two words and more that could hold compounds. */
function runsOf({ shadow, words }: Passage): Run[] {
  const runs: Word[][] = [];
  let isOpen = false;
  for (const [index, word] of words.entries()) {
    const place = placeInRun(shadow, word, words[index - 1], isOpen);
    isOpen = place !== null;
    if (place === "begins") runs.push([word]);
    else if (place === "goes on") runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 1);
}

/** A name names something with a noun after it (AI 芯片); with a verb after it, it does something (东芝发行). */
function endsAsCompound(run: Run, first: number, end: number): boolean {
  const last = run[end - 1]?.wordClass;
  if (last !== "verbal-noun") return last === "noun";
  for (let at = first; at < end; at += 1) if (run[at]?.wordClass === "name") return false;
  return true;
}

interface Part extends TextRange {
  readonly text: string;
  /** Of so many words. */
  readonly length: number;
  readonly last: Word;
  /** Is this the whole run? */
  readonly isAlone: boolean;
}

/** Every row of 2 to 5 words inside a run that ends as a compound does. */
function partsOf(shadow: string, run: Run): Part[] {
  const parts: Part[] = [];
  for (let first = 0; first < run.length; first += 1) {
    const last = Math.min(run.length, first + MOST_WORDS);
    for (let end = first + 2; end <= last; end += 1) addPart(parts, shadow, run, first, end);
  }
  return parts;
}

function addPart(parts: Part[], shadow: string, run: Run, first: number, end: number): void {
  const [head, last] = [run[first], run[end - 1]];
  if (!head || !last || last.end - head.start > MOST_CHARACTERS || !endsAsCompound(run, first, end)) return;
  const length = end - first;
  const range = { start: head.start, end: last.end };
  parts.push({ ...range, text: shadow.slice(range.start, range.end), length, last, isAlone: length === run.length });
}

function partsIn(passage: Passage): Part[] {
  return runsOf(passage).flatMap((run) => partsOf(passage.shadow, run));
}

function newTally({ text, length, last }: Part, shadow: string): Tally {
  const hasSuffix = SUFFIX.test(shadow.slice(last.start, last.end));
  return { text, length, hasSuffix, count: 0, alone: 0, nested: 0, hosts: 0 };
}

function countParts(passages: readonly Passage[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const passage of passages) {
    for (const part of partsIn(passage)) {
      const known = tallies.get(part.text);
      const tally = known ?? newTally(part, passage.shadow);
      tally.count += 1;
      if (part.isAlone) tally.alone += 1;
      if (!known) tallies.set(part.text, tally);
    }
  }
  return tallies;
}

function isTerm({ length, count, alone, nested, hosts, hasSuffix }: Tally): boolean {
  if (hasSuffix && (length === 2 || (length === 3 && alone > 0))) return true;
  return count >= FEWEST_USES && alone > 0 && count * Math.max(hosts, 1) > nested;
}

function scoreOf({ length, count, nested, hosts }: Tally): number {
  return length * (count - (hosts === 0 ? 0 : nested / hosts));
}

/** Takes the longest first, so that each shorter one knows which longer terms hold it. */
function chooseTerms(tallies: ReadonlyMap<string, Tally>): Tally[] {
  const longestFirst = [...tallies.values()].sort((left, right) => right.length - left.length);
  const chosen: Tally[] = [];
  for (const tally of longestFirst) {
    if (!isTerm(tally)) continue;
    chosen.push(tally);
    for (const inner of innerTallies(tally, tallies)) {
      inner.nested += tally.count;
      inner.hosts += 1;
    }
  }
  return chosen;
}

/** What was counted inside a term, each once. */
function innerTallies({ text }: Tally, tallies: ReadonlyMap<string, Tally>): Tally[] {
  const inner = new Set<Tally>();
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 2; end <= text.length; end += 1) {
      const tally = tallies.get(text.slice(start, end));
      if (tally !== undefined && tally.text !== text) inner.add(tally);
    }
  }
  return [...inner];
}

/**
 * Finds the compounds of a document: rows of nouns that it uses at least twice, once with nothing beside them that
 * could belong to them, and words with a suffix.
 *
 * @param passages of the whole document; those in English have none
 */
export function gatherTerms(passages: readonly Passage[]): Terms {
  const chinese = passages.filter(({ language }) => language === "zh");
  const chosen = chooseTerms(countParts(chinese));
  const texts = new Set(chosen.map(({ text }) => text));
  const ranked = chosen
    .map((tally) => ({ text: tally.text, count: tally.count, score: scoreOf(tally) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || (left.text < right.text ? -1 : 1));
  return { ranked, inPassage: (passage) => (passage.language === "zh" ? termsIn(passage, texts) : []) };
}

function termsIn(passage: Passage, texts: ReadonlySet<string>): TextRange[] {
  const found = partsIn(passage).filter(({ text }) => texts.has(text));
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const terms: TextRange[] = [];
  for (const { start, end } of found) if (start >= (terms.at(-1)?.end ?? 0)) terms.push({ start, end });
  return terms;
}
