import type { Fact } from "../fact";
import type { Candidate, CheckId, ItemKind, Rejection } from "../item";
import { createKindBalance } from "./choose-kinds";
import { answerKey, type ClusterIndex, createFactIndex, createStemIndex, stemKeys, unitSet } from "./cluster-index";
import { unitsOfPassage } from "./term-statistics";
import {
  HIGHEST_WORTH,
  ITEMS_PER_SET,
  LOWEST_WORTH,
  MOST_CROWDING,
  MOST_ITEMS_PER_SENTENCE,
  MOST_WORTH_TO_JUDGE,
  SECOND_OF_SENTENCE,
  SECTION_CROWDING,
} from "./weights";

/** Candidates that passed the checks, of which a deck takes one, and what they are worth. */
export interface RatedSet {
  /** What they all ask for; `null` where they draw on several facts. */
  readonly fact: Fact | null;
  /** Index of the section that they count for. */
  readonly section: number;
  readonly worth: number;
  readonly candidates: readonly Candidate[];
}

/** A fact with every candidate made from it that passed the checks, and its worth. */
export interface RatedFact extends RatedSet {
  readonly fact: Fact;
}

export interface Selection {
  /** Best first. */
  readonly items: readonly Candidate[];
  readonly rejected: readonly Rejection[];
  /** Everything that was in the running for an item, best first, each worth what spreading left of it. */
  readonly contenders: readonly RatedSet[];
}

const SCALE = 1000;

function isLastResort({ fact }: RatedSet): boolean {
  return fact?.isLastResort ?? false;
}

/** By worth, the last resorts after all others, then by id: never by place, so that moving a section moves no item. */
function byWorth(left: RatedSet, right: RatedSet): number {
  const resort = Number(isLastResort(left)) - Number(isLastResort(right));
  if (resort !== 0) return resort;
  const [leftId = "", rightId = ""] = [left.candidates[0]?.id, right.candidates[0]?.id];
  return right.worth - left.worth || (leftId < rightId ? -1 : 1);
}

function reasonToDrop({ fact, worth }: RatedFact, taken: number, facts: ClusterIndex): CheckId | null {
  if (worth < LOWEST_WORTH && !fact.isLastResort) return "worth-keeping";
  if (taken >= MOST_ITEMS_PER_SENTENCE) return "two-per-sentence";
  return facts.isTaken([answerKey(fact)], new Set(unitsOfPassage(fact.passage))) ? "no-interference" : null;
}

/** Leaves out facts said before in other words, and all but the best two of a sentence. */
function dropRepeated(rated: readonly RatedFact[], rejected: Rejection[]): RatedFact[] {
  const facts = createFactIndex();
  const perSentence = new Map<number, number>();
  return rated.flatMap((one) => {
    const [candidate] = one.candidates;
    const sentence = one.fact.passage.index;
    const taken = perSentence.get(sentence) ?? 0;
    if (!candidate) return [];
    const check = reasonToDrop(one, taken, facts);
    if (check !== null) {
      rejected.push({ candidate, check });
      return [];
    }
    perSentence.set(sentence, taken + 1);
    return [{ ...one, worth: one.worth - taken * SECOND_OF_SENTENCE }];
  });
}

/** Takes a little from each fact for every better one of its section. */
function spreadOverSections(rated: readonly RatedSet[]): RatedSet[] {
  const perSection = new Map<number, number>();
  return [...rated].sort(byWorth).map((one) => {
    const { section } = one;
    const place = perSection.get(section) ?? 0;
    perSection.set(section, place + 1);
    return { ...one, worth: one.worth - Math.min(MOST_CROWDING, place * SECTION_CROWDING) };
  });
}

/** A worth as a score from 0 to 1, rounded to thousandths. */
export function scoreOf(worth: number): number {
  return Math.round((Math.max(0, Math.min(HIGHEST_WORTH, worth)) / HIGHEST_WORTH) * SCALE) / SCALE;
}

/**
 * What of a fact may still be chosen. Two statements of one sentence, one of them false, give each other away; and what
 * is worth most is asked for outright, since half of all judgements are right by chance: all but names, which a choice
 * or a blank gives away as often.
 */
function openCandidates({ fact, worth, candidates }: RatedSet, judged: ReadonlySet<number>): readonly Candidate[] {
  const asked = candidates.filter(({ kind }) => kind !== "true-false");
  const isName = fact?.answerType === "name";
  if (worth > MOST_WORTH_TO_JUDGE && !isName && asked.length > 0) return asked;
  return candidates.filter(({ kind, source }) => kind !== "true-false" || !judged.has(source.start));
}

/** One candidate for each fact, so that kinds stay in balance and no two stems are alike. */
function chooseItems(rated: readonly RatedSet[], kinds: readonly ItemKind[], rejected: Rejection[]): Candidate[] {
  const balance = createKindBalance(kinds);
  const stems = createStemIndex();
  const judged = new Set<number>();
  return rated.flatMap((one) => {
    const ranked = balance.ranked(openCandidates(one, judged));
    const chosen = ranked.find(({ question }) => {
      const units = unitSet(question);
      return isLastResort(one) || !stems.isTaken(stemKeys(units), units);
    });
    if (chosen) {
      balance.count(chosen);
      if (chosen.kind === "true-false") judged.add(chosen.source.start);
      return [{ ...chosen, score: isLastResort(one) ? 0 : scoreOf(one.worth) }];
    }
    rejected.push(...ranked.slice(0, 1).map((candidate) => ({ candidate, check: "no-interference" })));
    return [];
  });
}

function takesLong({ candidates }: RatedSet): boolean {
  return candidates.some(({ kind }) => kind === "matching" || kind === "ordering");
}

/** All sets but matching and ordering beyond their share; one at least. */
function withinShare(sets: readonly RatedSet[], itemCount: number, rejected: Rejection[]): RatedSet[] {
  const most = Math.max(1, Math.floor(itemCount / ITEMS_PER_SET));
  let taken = 0;
  return [...sets].sort(byWorth).filter((set) => {
    if (!takesLong(set)) return true;
    taken += 1;
    if (taken > most) rejected.push(...set.candidates.map((candidate) => ({ candidate, check: "few-sets" })));
    return taken <= most;
  });
}

/**
 * Chooses the deck: at most two items a sentence, one for each fact, spread over sections and kinds.
 *
 * @param rated     each with at least the first of its candidates
 * @param sets      what draws on several sentences: these do not count against any of them
 * @param kinds     the kinds that were asked for
 * @param passingOf every candidate of a fact that passes, the first one first: asked for facts that may come in only,
 *   and told how many were asked for before
 */
export function select(
  rated: readonly RatedFact[],
  sets: readonly RatedSet[],
  kinds: readonly ItemKind[],
  passingOf: (fact: Fact, done: number) => readonly Candidate[],
): Selection {
  const rejected: Rejection[] = [];
  const distinct = dropRepeated([...rated].sort(byWorth), rejected);
  const kept = withinShare(sets, distinct.length, rejected);
  const ordered = spreadOverSections([...distinct, ...kept]).sort(byWorth);
  const whole = ordered.map((one, done) =>
    one.fact === null ? one : { ...one, candidates: passingOf(one.fact, done) },
  );
  const items = chooseItems(whole, kinds, rejected);
  return { items, rejected, contenders: whole };
}
