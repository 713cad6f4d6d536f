import { comparableText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";
import { unitsOf, unitsOfPassage } from "./term-statistics";

/** Two sentences that share so much of their words, and the answer, say the same. */
const SAME_FACT = 0.3;
/** Two stems that share so much of their words are confused with each other (Wozniak's eleventh rule). */
const SAME_STEM = 0.85;
/** Compared with so many at most: keeps the work linear in a long document that repeats itself. */
const MOST_COMPARED = 24;

type Units = ReadonlySet<string>;

/** Have two texts so many units in common? Says so as soon as it is known. */
function shareAtLeast(least: number, left: Units, right: Units): boolean {
  let count = 0;
  if (count >= least) return true;
  for (const unit of left) {
    if (!right.has(unit)) continue;
    count += 1;
    if (count >= least) return true;
  }
  return false;
}

/** Finds an earlier text that is close to a new one, among those that share a key with it. */
interface ClusterIndex {
  has(keys: readonly string[], units: Units): boolean;
  add(keys: readonly string[], units: Units): void;
}

function createIndex(isClose: (left: Units, right: Units) => boolean): ClusterIndex {
  const byKey = new Map<string, Units[]>();
  return {
    has: (keys, units) => keys.some((key) => byKey.get(key)?.some((other) => isClose(units, other)) ?? false),
    add: (keys, units) => {
      for (const key of keys) {
        const near = byKey.get(key);
        if (near === undefined) byKey.set(key, [units]);
        else if (near.push(units) > MOST_COMPARED) near.shift();
      }
    },
  };
}

export interface FactIndex {
  /** Is there a fact with the same answer in much the same words? */
  has(fact: Fact): boolean;
  add(fact: Fact): void;
}

/** Facts with one answer, said in much the same words: 5.5 % in the summary and 5.5 % in the text. */
export function createFactIndex(): FactIndex {
  const index = createIndex((left, right) => shareAtLeast(SAME_FACT * Math.min(left.size, right.size), left, right));
  const places = (fact: Fact) => [[answerKey(fact)], unitsOfPassage(fact.passage)] as const;
  return { has: (fact) => index.has(...places(fact)), add: (fact) => index.add(...places(fact)) };
}

export interface StemIndex {
  /** Is there a stem in much the same words, whatever its answer? */
  has(stem: string): boolean;
  /** Adds a stem, unless there is one so close; returns whether it did. */
  add(stem: string): boolean;
}

/** More than that share of the units of both. */
function fewestShared(left: Units, right: Units): number {
  return Math.floor((SAME_STEM * (left.size + right.size)) / 2) + 1;
}

export function createStemIndex(): StemIndex {
  const index = createIndex((left, right) => shareAtLeast(fewestShared(left, right), left, right));
  const places = (stem: string) => {
    const units = new Set(unitsOf(stem));
    return [stemKeys(units), units] as const;
  };
  // Several kinds ask with one stem, one after the other.
  const answers = new Map<string, boolean>();
  const has = (stem: string) => {
    const known = answers.get(stem);
    if (known !== undefined) return known;
    const isTaken = index.has(...places(stem));
    answers.set(stem, isTaken);
    return isTaken;
  };
  return {
    has,
    add: (stem) => {
      if (has(stem)) return false;
      answers.clear();
      index.add(...places(stem));
      return true;
    },
  };
}

/** `远低于 GPT-4`, with its number or without. */
const HEAD_LENGTH = 7;

/** Key of an answer: equal for `12.5% 到 25%` and `12.5%-25%`. */
function answerKey(fact: Fact): string {
  if (fact.rivals) return `${fact.sort} ${comparableText(textOf(fact.passage, fact.answer)).slice(0, HEAD_LENGTH)}`;
  if (fact.numeral && fact.numeral.values.length > 0) return `${fact.numeral.values.join(" ")} ${fact.numeral.unit}`;
  return comparableText(textOf(fact.passage, fact.answer));
}

/** Keys by which close stems meet: their longest units, which are the rarest. */
function stemKeys(units: Units): string[] {
  return [...units].sort((left, right) => right.length - left.length || (left < right ? -1 : 1)).slice(0, 6);
}
