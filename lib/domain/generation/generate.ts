import type { Document, TextRange } from "../document/document";
import { checkContextOf, firstFailedCheck } from "./checks/run-checks";
import { gatherAnswers } from "./distractors/answer-pool";
import type { Fact, FrameContext } from "./fact";
import { FRAME_TABLE } from "./frames/frame-table";
import { withoutRivals } from "./frames/without-rivals";
import { occurrences } from "./identify";
import type { Candidate, Item, ItemKind, Rejection } from "./item";
import type { ItemContext } from "./items/item-maker";
import { ITEM_MAKERS } from "./items/item-makers";
import { SET_MAKERS } from "./items/sets/set-makers";
import type { Passage, Taggers } from "./passage";
import { preparePassages } from "./prepare-passages";
import { createProgress, type OnProgress, type OnStep } from "./progress";
import { worthOf } from "./select/score";
import { type RatedFact, type RatedSet, type Selection, select } from "./select/select";
import { countTerms, type TermStatistics } from "./select/term-statistics";
import { SET_WORTH } from "./select/weights";
import { learnVocabulary } from "./vocabulary";

export interface GenerateOptions {
  /** At most so many items, best first; no limit when absent. */
  readonly limit?: number;
  readonly kinds?: readonly ItemKind[];
  /** Ids of the sections to use; all when absent. */
  readonly sectionIds?: readonly string[];
  /** Seeds the random choices of the items, together with each item's own id. */
  readonly seed: string;
}

export interface GenerateResult {
  /** Best first. */
  readonly items: readonly Item[];
  readonly rejected: readonly Rejection[];
  readonly stats: { readonly sentences: number; readonly frames: number; readonly candidates: number };
}

/** Share of the longer answer that two answers may have in common. */
const LARGEST_OVERLAP = 0.4;

function asksForSame(left: TextRange, right: TextRange): boolean {
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return shared > LARGEST_OVERLAP * Math.max(left.end - left.start, right.end - right.start);
}

/** The facts of one sentence; of two that ask for nearly the same words, the earlier frame's. */
function factsOf(passage: Passage, context: FrameContext): Fact[] {
  if (passage.isDangling) return [];
  const facts: Fact[] = [];
  for (const fact of FRAME_TABLE.flatMap((frame) => frame.find[passage.language](passage, context))) {
    if (!facts.some((other) => asksForSame(other.answer, fact.answer))) facts.push(fact);
  }
  return facts;
}

function findFacts(passages: readonly Passage[], context: FrameContext, onStep: OnStep): Fact[] {
  return passages.flatMap((passage, index) => {
    onStep(index, passages.length);
    return factsOf(passage, context);
  });
}

/** Everything made from one fact, whatever became of it. */
export interface MadeFromFact {
  readonly fact: Fact;
  readonly candidates: readonly Candidate[];
}

interface Made {
  readonly all: readonly MadeFromFact[];
  readonly rated: readonly RatedFact[];
  readonly rejected: readonly Rejection[];
  readonly candidateCount: number;
}

/** Makes every kind of item from every fact and keeps what passes; a fact of which nothing passes says why. */
function makeItems(
  facts: readonly Fact[],
  kinds: readonly ItemKind[],
  context: ItemContext,
  terms: TermStatistics,
  onStep: OnStep,
): Made {
  const makers = ITEM_MAKERS.filter((maker) => kinds.includes(maker.kind));
  const all: MadeFromFact[] = [];
  const rated: RatedFact[] = [];
  const rejected: Rejection[] = [];
  let candidateCount = 0;
  for (const [done, fact] of facts.entries()) {
    onStep(done, facts.length);
    const fitting = fact.isLastResort ? makers.filter(({ kind }) => kind === "cloze") : makers;
    const made = fitting.flatMap((maker) => maker.make(fact, context) ?? []);
    const proof = checkContextOf(fact);
    const judged = made.map((candidate) => ({ candidate, check: firstFailedCheck(candidate, proof) }));
    const candidates = judged.flatMap(({ candidate, check }) => (check === null ? [candidate] : []));
    const [first] = judged;
    all.push({ fact, candidates: made });
    candidateCount += made.length;
    const { section } = fact.passage;
    if (candidates.length > 0) rated.push({ fact, section, worth: worthOf(fact, terms), candidates });
    else if (first?.check) rejected.push({ candidate: first.candidate, check: first.check });
  }
  return { all, rated, rejected, candidateCount };
}

/** A deck with all that led to it. */
export interface Workings {
  readonly passages: readonly Passage[];
  readonly facts: readonly Fact[];
  readonly terms: TermStatistics;
  readonly made: Made;
  readonly madeSets: MadeSets;
  readonly selection: Selection;
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
  const frameContext: FrameContext = { passages, ...learnVocabulary(passages) };
  const facts = withoutRivals(findFacts(passages, frameContext, progress.stage("find")));
  const context: ItemContext = {
    ...frameContext,
    documentId: document.id,
    seed: options.seed,
    pool: gatherAnswers(passages, facts, frameContext),
    occurrences: occurrences(passages.map((passage) => passage.source.quote)),
  };
  const terms = countTerms(passages, document.title);
  const made = makeItems(facts, kinds, context, terms, progress.stage("make"));
  const madeSets = makeSets(facts, kinds, context);
  const selection = select(made.rated, madeSets.sets, kinds);
  progress.finish();
  return { passages, facts, terms, made, madeSets, selection };
}

interface MadeSets {
  readonly sets: readonly RatedSet[];
  readonly rejected: readonly Rejection[];
}

/** Makes every kind of item that draws on several sentences, and keeps what passes. */
function makeSets(facts: readonly Fact[], kinds: readonly ItemKind[], context: ItemContext): MadeSets {
  const sets: RatedSet[] = [];
  const rejected: Rejection[] = [];
  for (const { kind, make } of SET_MAKERS) {
    if (!kinds.includes(kind)) continue;
    for (const { candidate, proof, section } of make(facts, context)) {
      const check = firstFailedCheck(candidate, proof);
      if (check === null) sets.push({ fact: null, section, worth: SET_WORTH, candidates: [candidate] });
      else rejected.push({ candidate, check });
    }
  }
  return { sets, rejected };
}

const ALL_KINDS: readonly ItemKind[] = [...new Set([...ITEM_MAKERS, ...SET_MAKERS].map((maker) => maker.kind))];

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
  const { passages, facts, made, madeSets, selection } = workOut(document, options, taggers, onProgress);
  return {
    items: selection.items.slice(0, options.limit),
    rejected: [...made.rejected, ...madeSets.rejected, ...selection.rejected],
    stats: { sentences: passages.length, frames: facts.length, candidates: made.candidateCount },
  };
}
