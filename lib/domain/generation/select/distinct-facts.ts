import type { Fact } from "../fact";
import type { Candidate, CheckId, Rejection } from "../item";
import type { OnStep } from "../progress";
import { createFactIndex, type FactIndex } from "./cluster-index";
import type { RatedFact } from "./select";
import { LOWEST_WORTH, MOST_ITEMS_PER_SENTENCE, MOST_REPEATS_SHOWN, SECOND_OF_SENTENCE } from "./weights";

/** A fact of which nothing is made yet, and what it is worth. */
export interface WeighedFact {
  readonly fact: Fact;
  readonly worth: number;
}

/** A candidate with the first check that it fails, or `null`. */
export interface Judged {
  readonly candidate: Candidate;
  readonly check: CheckId | null;
}

/** A fact that nothing was made of, and the rule that left it out. */
export interface DroppedFact {
  readonly fact: Fact;
  readonly check: CheckId;
}

export interface DistinctFacts {
  /** Best first, each with its first candidate that passes; a sentence's second is worth less. */
  readonly rated: readonly RatedFact[];
  readonly dropped: readonly DroppedFact[];
  /** What fails its checks, and the first of what was dropped. */
  readonly rejected: readonly Rejection[];
}

/** What is asked of facts on the way. */
export interface FactMaking {
  /** The first candidate that passes; where there is none, the first one with the check that it fails. */
  firstOf(fact: Fact): Judged | null;
  /** The id of what it is most likely asked as. */
  idOf(fact: Fact): string;
  isRareName(fact: Fact): boolean;
}

/** By worth, then by id: never by place, so that moving a section moves no item. */
function bestFirst(weighed: readonly WeighedFact[], idOf: (fact: Fact) => string): WeighedFact[] {
  // Only facts that are worth the same need an id.
  const ranked = weighed.map((one) => ({ one, worth: one.worth, id: "" }));
  const known = (entry: (typeof ranked)[number]) => {
    if (entry.id === "") entry.id = idOf(entry.one.fact);
    return entry.id;
  };
  ranked.sort((left, right) => right.worth - left.worth || (known(left) < known(right) ? -1 : 1));
  return ranked.map(({ one }) => one);
}

function reasonToDrop({ fact }: WeighedFact, taken: number, facts: FactIndex): CheckId | null {
  if (taken >= MOST_ITEMS_PER_SENTENCE) return "two-per-sentence";
  return facts.has(fact) ? "no-interference" : null;
}

function isWorthKeeping({ worth }: WeighedFact): boolean {
  return worth >= LOWEST_WORTH;
}

/** What is worth too little; best first where that is shown. */
function worthless(weighed: readonly WeighedFact[], idOf: (fact: Fact) => string, isShown: boolean): DroppedFact[] {
  const low = weighed.filter((one) => !isWorthKeeping(one));
  return (isShown ? bestFirst(low, idOf) : low).map(({ fact }) => ({ fact, check: "worth-keeping" }));
}

/** The candidates of the first facts that were dropped, each with the reason: nobody reads through all of them. */
function rejectionsOf(dropped: readonly DroppedFact[], { firstOf }: FactMaking): Rejection[] {
  return dropped.slice(0, MOST_REPEATS_SHOWN).flatMap(({ fact, check }) => {
    const first = firstOf(fact);
    return first === null ? [] : { candidate: first.candidate, check: first.check ?? check };
  });
}

/**
 * Makes the first candidate of each fact, best first, but of none that was said before in other words or is worth too
 * little, and of no sentence more than two. A fact of which nothing passes makes room for the next.
 */
export function distinctFacts(weighed: readonly WeighedFact[], making: FactMaking, onStep: OnStep): DistinctFacts {
  const facts = createFactIndex();
  const perSentence = new Map<number, number>();
  const rated: RatedFact[] = [];
  const dropped: DroppedFact[] = [];
  const failed: Rejection[] = [];
  for (const [done, one] of bestFirst(weighed.filter(isWorthKeeping), making.idOf).entries()) {
    onStep(done, weighed.length);
    const { fact, worth } = one;
    const { index: sentence, section } = fact.passage;
    const taken = perSentence.get(sentence) ?? 0;
    const reason = reasonToDrop(one, taken, facts);
    if (reason !== null) {
      dropped.push({ fact, check: reason });
      continue;
    }
    const first = making.firstOf(fact);
    if (first === null) continue;
    const { candidate, check } = first;
    if (check !== null) {
      failed.push({ candidate, check });
      continue;
    }
    facts.add(fact);
    perSentence.set(sentence, taken + 1);
    const left = worth - taken * SECOND_OF_SENTENCE;
    rated.push({ fact, section, worth: left, isRareName: making.isRareName(fact), candidates: [candidate] });
  }
  const all = [...dropped, ...worthless(weighed, making.idOf, dropped.length < MOST_REPEATS_SHOWN)];
  return { rated, dropped: all, rejected: [...failed, ...rejectionsOf(all, making)] };
}
