import type { Document, TextRange } from "../document/document";
import { BLANK_WEIGHTS } from "./blanks/blank-weights";
import { type FilledItem, fillDeck } from "./blanks/fill-deck";
import { gatherAnswers } from "./distractors/answer-pool";
import type { Fact, FrameContext } from "./fact";
import { FRAME_TABLE } from "./frames/frame-table";
import { withoutRivals } from "./frames/without-rivals";
import { occurrences } from "./identify";
import type { Item, ItemKind, Rejection } from "./item";
import type { ItemContext } from "./items/item-maker";
import { ALL_KINDS, chooseFacts, createItemMaking, type ItemMaking, type MadeSets, makeSets } from "./items/make-items";
import type { Passage, Taggers } from "./passage";
import { preparePassages } from "./prepare-passages";
import { createProgress, type OnProgress, type OnStep } from "./progress";
import type { DistinctFacts } from "./select/distinct-facts";
import { isSure, type Selection, select } from "./select/select";
import { countTerms, type TermStatistics } from "./select/term-statistics";
import { FEWEST_PROPOSED } from "./select/weights";
import { learnVocabulary } from "./vocabulary";

export interface GenerateOptions {
  /** At most so many items, best first; no limit when absent. */
  readonly limit?: number;
  /** Only what is sure: the deck of who asks for no length. */
  readonly onlySure?: boolean;
  /**
   * Where frames give fewer, blanks of the last resort fill the deck up to so many items; up to `limit` when absent,
   * and not at all where there is none.
   */
  readonly fillTo?: number;
  readonly kinds?: readonly ItemKind[];
  /** Ids of the sections to use; all when absent. */
  readonly sectionIds?: readonly string[];
  /** Seeds the random choices of the items, together with each item's own id. */
  readonly seed: string;
}

export interface GenerateResult {
  /** Best first, blanks of the last resort after all others. */
  readonly items: readonly Item[];
  /**
   * So many of the items, from the first on, make the deck of who asks for no length: all that are sure, or the best
   * three where none is.
   */
  readonly proposedCount: number;
  /** Not all: what repeats another is left out before it is made, and only the first of it is shown. */
  readonly rejected: readonly Rejection[];
  readonly stats: {
    readonly sentences: number;
    readonly frames: number;
    /** Facts that no other repeats, and sets of them, that something passes of. */
    readonly candidates: number;
  };
}

/** Share of the longer answer that two answers may have in common. */
const LARGEST_OVERLAP = 0.4;

function asksForSame(left: TextRange, right: TextRange): boolean {
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return shared > LARGEST_OVERLAP * Math.max(left.end - left.start, right.end - right.start);
}

/** `China has more experts`, of which `more` was asked: how two things compare is all that it says. */
function holdsComparison(fact: Fact, { rivals, answer }: Fact): boolean {
  return rivals !== undefined && fact.answer.start <= answer.start && answer.end <= fact.answer.end;
}

/** The facts of one sentence; of two that ask for nearly the same words, the earlier frame's. */
function factsOf(passage: Passage, context: FrameContext): Fact[] {
  if (passage.isDangling) return [];
  const facts: Fact[] = [];
  for (const { find } of FRAME_TABLE) {
    for (const fact of find[passage.language](passage, context)) {
      const isSame = (other: Fact) => asksForSame(other.answer, fact.answer) || holdsComparison(fact, other);
      if (!facts.some(isSame)) facts.push(fact);
    }
  }
  return facts;
}

function findFacts(passages: readonly Passage[], context: FrameContext, onStep: OnStep): Fact[] {
  return passages.flatMap((passage, index) => {
    onStep(index, passages.length);
    return factsOf(passage, context);
  });
}

/** What is gathered of the whole document: its answers, and its terms. */
const GATHERINGS = 2;

/** A deck with all that led to it. */
export interface Workings {
  readonly context: ItemContext;
  readonly passages: readonly Passage[];
  readonly facts: readonly Fact[];
  readonly terms: TermStatistics;
  readonly making: ItemMaking;
  readonly chosenFacts: DistinctFacts;
  readonly madeSets: MadeSets;
  readonly selection: Selection;
  /** Blanks of the last resort, best first: they come after everything that was selected. */
  readonly filled: readonly FilledItem[];
}

/** How many blanks of the last resort a deck may hold beside what was selected. */
function missingItems({ items }: Selection, { limit, fillTo = limit ?? 0 }: GenerateOptions): number {
  return Math.max(0, Math.min(fillTo, limit ?? fillTo) - items.length);
}

/** Makes a deck as `generate` does, and hands out everything that led to it. */
export function workOut(
  document: Document,
  options: GenerateOptions,
  taggers: Taggers,
  onProgress: OnProgress = () => {},
): Workings {
  const kinds = options.kinds ?? ALL_KINDS;
  const progress = createProgress(onProgress);
  const passages = preparePassages(document, taggers, options.sectionIds, progress.stage("prepare"));
  const frameContext: FrameContext = { passages, ...learnVocabulary(passages, progress.stage("learn")) };
  const facts = withoutRivals(findFacts(passages, frameContext, progress.stage("find")));
  const gathering = progress.stage("gather");
  gathering(0, GATHERINGS);
  const pool = gatherAnswers(passages, facts, frameContext);
  gathering(1, GATHERINGS);
  const context: ItemContext = {
    ...frameContext,
    documentId: document.id,
    seed: options.seed,
    simplify: taggers.simplify,
    pool,
    occurrences: occurrences(passages.map((passage) => passage.source.quote)),
  };
  const terms = countTerms(passages, document.title);
  const making = createItemMaking(kinds, context);
  const chosenFacts = chooseFacts(facts, making, terms, progress.stage("make"));
  const madeSets = makeSets(facts, kinds, context, progress.stage("join"));
  const selection = select(chosenFacts.rated, madeSets.sets, kinds, making, progress.stage("choose"));
  const missing = kinds.includes("cloze") ? missingItems(selection, options) : 0;
  const filled = fillDeck(selection.items, missing, context, BLANK_WEIGHTS);
  progress.finish();
  return { context, passages, facts, terms, making, chosenFacts, madeSets, selection, filled };
}

/** How many of the items, best first, the options let through. */
export function lengthOf({ selection }: Workings, { limit, onlySure = false }: GenerateOptions): number {
  const sureCount = selection.items.filter(isSure).length;
  return Math.min(limit ?? Number.POSITIVE_INFINITY, onlySure ? sureCount : Number.POSITIVE_INFINITY);
}

/**
 * Makes items from a document: the same document, options and seed give the same items on every engine.
 *
 * @param taggers    for the languages of the document; others may return no words
 * @param onProgress called now and then with steps done and steps in all; last with both equal
 * @returns items best first; what was rejected, with the check that says why
 */
export function generate(
  document: Document,
  options: GenerateOptions,
  taggers: Taggers,
  onProgress: OnProgress = () => {},
): GenerateResult {
  const workings = workOut(document, options, taggers, onProgress);
  const { passages, facts, chosenFacts, madeSets, selection, filled } = workings;
  const items = [...selection.items, ...filled.map(({ item }) => item)].slice(0, lengthOf(workings, options));
  return {
    items,
    proposedCount: Math.min(items.length, selection.items.filter(isSure).length || FEWEST_PROPOSED),
    rejected: [...chosenFacts.rejected, ...madeSets.rejected, ...selection.rejected],
    stats: {
      sentences: passages.length,
      frames: facts.length,
      candidates: chosenFacts.rated.length + madeSets.sets.length,
    },
  };
}
