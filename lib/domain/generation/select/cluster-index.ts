import { comparableText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";
import { unitsOf } from "./term-statistics";

/** Two sentences that share so much of their words, and the answer, say the same. */
const SAME_FACT = 0.3;
/** Two stems that share so much of their words are confused with each other (Wozniak's eleventh rule). */
const SAME_STEM = 0.85;
/** Compared with so many at most: keeps the work linear in a long document that repeats itself. */
const MOST_COMPARED = 24;

type Units = ReadonlySet<string>;

function shared(left: Units, right: Units): number {
  let count = 0;
  for (const unit of left) if (right.has(unit)) count += 1;
  return count;
}

/** Finds an earlier text that is close to a new one, among those that share a key with it. */
export interface ClusterIndex {
  /** Is there one so close? If not, the text is added. */
  isTaken(keys: readonly string[], units: Units): boolean;
}

function createIndex(isClose: (left: Units, right: Units) => boolean): ClusterIndex {
  const byKey = new Map<string, Units[]>();
  return {
    isTaken: (keys, units) => {
      const near = keys.flatMap((key) => (byKey.get(key) ?? []).slice(-MOST_COMPARED));
      if (near.some((other) => isClose(units, other))) return true;
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(1 - MOST_COMPARED), units]);
      return false;
    },
  };
}

/** Facts with one answer, said in much the same words: 5.5 % in the summary and 5.5 % in the text. */
export function createFactIndex(): ClusterIndex {
  return createIndex((left, right) => shared(left, right) >= SAME_FACT * Math.min(left.size, right.size));
}

/** Stems in much the same words, whatever their answers. */
export function createStemIndex(): ClusterIndex {
  return createIndex((left, right) => 2 * shared(left, right) > SAME_STEM * (left.size + right.size));
}

/** Key of an answer: equal for `12.5% 到 25%` and `12.5%-25%`. */
export function answerKey(fact: Fact): string {
  if (fact.rivals) return fact.sort;
  if (fact.numeral && fact.numeral.values.length > 0) return `${fact.numeral.values.join(" ")} ${fact.numeral.unit}`;
  return comparableText(textOf(fact.passage, fact.answer));
}

/** Keys by which close stems meet: their longest units, which are the rarest. */
export function stemKeys(units: Units): string[] {
  return [...units].sort((left, right) => right.length - left.length || (left < right ? -1 : 1)).slice(0, 6);
}

export function unitSet(text: string): Units {
  return new Set(unitsOf(text));
}
