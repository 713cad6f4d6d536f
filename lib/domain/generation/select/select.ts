import type { Fact } from "../fact";
import { LIST_SORT } from "../frames/list-member";
import type { Candidate, ItemKind, Rejection } from "../item";
import { wholeOf } from "../passage";
import type { OnStep } from "../progress";
import { canBeAsked, candidatesInTurn, type Makings } from "./candidates-in-turn";
import { createKindBalances, type KindBalance } from "./choose-kinds";
import { createStemIndex } from "./cluster-index";
import {
  HIGHEST_WORTH,
  ITEMS_PER_SET,
  LAST_RESORT_SCORES,
  LATER_MEMBER_WORTH,
  MOST_CROWDING,
  MOST_OF_BARE_LIST,
  MOST_WORTH_TO_JUDGE,
  SECTION_CROWDING,
  SURE_BONUS,
  SURE_WORTH,
} from "./weights";

/** Candidates that passed the checks, of which a deck takes one, and what they are worth. */
export interface RatedSet {
  /** What they all ask for; `null` where they draw on several facts. */
  readonly fact: Fact | null;
  /** Index of the section that they count for. */
  readonly section: number;
  readonly worth: number;
  /** Asks for a name that the document has seldom. */
  readonly isRareName?: boolean;
  readonly candidates: readonly Candidate[];
}

/** A fact with the first candidate made from it that passed the checks, and its worth. */
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

/** By worth, then by id: never by place, so that moving a section moves no item. */
function byWorth(left: RatedSet, right: RatedSet): number {
  const better = right.worth - left.worth;
  if (better !== 0) return better;
  return (left.candidates[0]?.id ?? "") < (right.candidates[0]?.id ?? "") ? -1 : 1;
}

/** The list of which a fact is a member that nothing more is said of; `null` where it is none. */
function bareListOf({ fact }: RatedSet): string | null {
  if (!fact?.sort.startsWith(LIST_SORT)) return null;
  return fact.answer.end < wholeOf(fact.passage).end ? null : fact.sort;
}

/** The first members of a list of bare names tell of the others: these are not sure. */
function withFewOfEachList(rated: readonly RatedSet[]): RatedSet[] {
  const perList = new Map<string, number>();
  return [...rated].sort(byWorth).map((one) => {
    const list = bareListOf(one);
    if (list === null) return one;
    const place = perList.get(list) ?? 0;
    perList.set(list, place + 1);
    return place < MOST_OF_BARE_LIST ? one : { ...one, worth: Math.min(one.worth, LATER_MEMBER_WORTH) };
  });
}

/** Takes a little from each fact for every better one of its section. */
function spreadOverSections(rated: readonly RatedSet[]): RatedSet[] {
  const perSection = new Map<number, number>();
  return withFewOfEachList(rated)
    .sort(byWorth)
    .map((one) => {
      const { section } = one;
      const place = perSection.get(section) ?? 0;
      perSection.set(section, place + 1);
      return { ...one, worth: one.worth - Math.min(MOST_CROWDING, place * SECTION_CROWDING) };
    });
}

/** A worth as a score, above those of the last resorts, up to 1; rounded to thousandths. */
export function scoreOf(worth: number): number {
  const share = Math.max(0, Math.min(HIGHEST_WORTH, worth)) / HIGHEST_WORTH;
  return Math.round((LAST_RESORT_SCORES + (1 - LAST_RESORT_SCORES) * share) * SCALE) / SCALE;
}

/** Is an item sure, by its score? Whatever was taken from a sure fact, it is worth more than any other. */
export function isSure({ score }: Pick<Candidate, "score">): boolean {
  return score >= scoreOf(SURE_WORTH);
}

/** Sentences that something was asked of, and those with a statement to judge, by their starts. */
interface UsedSentences {
  readonly asked: Set<number>;
  readonly judged: Set<number>;
}

/**
 * May a fact be put up for judgement? A judgement recalls nothing, and half of all are right by chance: it is made of
 * what cannot be asked for, and of a sentence's second fact, unless that is worth much or a rare name. Two statements
 * of one sentence, one of them false, give each other away.
 */
function mayJudge(one: RatedSet, used: UsedSentences, makings: Makings): boolean {
  const { fact, worth, candidates, isRareName = false } = one;
  if (fact === null || used.judged.has(fact.passage.source.start)) return false;
  const plainWorth = worth < SURE_WORTH ? worth : worth - SURE_BONUS;
  const isLess = plainWorth <= MOST_WORTH_TO_JUDGE && !isRareName && used.asked.has(fact.passage.source.start);
  return isLess || !canBeAsked(fact, candidates, makings);
}

/** The members of one list are asked for in one stem, each with the others shown. */
function isListMember({ fact }: RatedSet): boolean {
  return fact?.sort.startsWith(LIST_SORT) ?? false;
}

/** One candidate for each fact, so that kinds stay in balance and no two stems are alike. */
function chooseItems(
  rated: readonly RatedSet[],
  kinds: readonly ItemKind[],
  makings: Makings,
  { rejected, onStep }: { readonly rejected: Rejection[]; readonly onStep: OnStep },
): Candidate[] {
  const balanceOf = createKindBalances(kinds);
  const stems = createStemIndex();
  const used: UsedSentences = { asked: new Set(), judged: new Set() };
  const choose = (one: RatedSet, balance: KindBalance) => {
    const hindrances = {
      mayJudge: () => mayJudge(one, used, makings),
      isTaken: (stem: string) => !isListMember(one) && stems.has(stem),
    };
    for (const candidate of candidatesInTurn(one, balance, makings, hindrances)) {
      if (stems.add(candidate.question) || isListMember(one)) return candidate;
    }
    const [first] = one.candidates;
    const isClosed = first?.kind === "true-false" && !hindrances.mayJudge();
    if (first && !isClosed) rejected.push({ candidate: first, check: "no-interference" });
    return null;
  };
  return rated.flatMap((one, done) => {
    onStep(done, rated.length);
    const balance = balanceOf(one.candidates[0]?.section ?? "");
    const chosen = choose(one, balance);
    if (!chosen) return [];
    balance.count(chosen);
    (chosen.kind === "true-false" ? used.judged : used.asked).add(chosen.source.start);
    return [{ ...chosen, score: scoreOf(one.worth) }];
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
 * Chooses the deck: one item for each fact, spread over sections and kinds.
 *
 * @param rated   facts that no other repeats, each with the first of its candidates
 * @param sets    what draws on several sentences: these do not count against any of them
 * @param kinds   the kinds that were asked for
 * @param makings what else can be made of the facts that may come in
 */
export function select(
  rated: readonly RatedFact[],
  sets: readonly RatedSet[],
  kinds: readonly ItemKind[],
  makings: Makings,
  onStep: OnStep = () => {},
): Selection {
  const rejected: Rejection[] = [];
  const kept = withinShare(sets, rated.length, rejected);
  const contenders = spreadOverSections([...rated, ...kept]).sort(byWorth);
  const items = chooseItems(contenders, kinds, makings, { rejected, onStep });
  return { items, rejected, contenders };
}
