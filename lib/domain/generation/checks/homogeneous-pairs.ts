import { bareText } from "../../text/normalize";
import type { Candidate } from "../item";
import type { Check } from "./check";

const FEWEST_PAIRS = 4;
const MOST_PAIRS = 6;

function quotesOf({ source, evidence = [] }: Candidate): string[] {
  return [source, ...evidence].map(({ quote }) => bareText(quote));
}

/** Each pair stands in a sentence of its own: two from one sentence would tell each other. */
function standApart(candidate: Candidate): boolean {
  const free = quotesOf(candidate);
  return (candidate.pairs ?? []).every(({ left, right }) => {
    const at = free.findIndex((quote) => quote.includes(bareText(left)) && quote.includes(bareText(right)));
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  });
}

function areDistinct(bares: readonly string[]): boolean {
  return new Set(bares).size === bares.length && !bares.includes("");
}

/** Four to six pairs of one sort, each from a sentence of its own, none that gives another away (MT). */
export const homogeneousPairs: Check = {
  id: "homogeneous-pairs",
  passes: (candidate) => {
    const { kind, pairs = [] } = candidate;
    if (kind !== "matching") return true;
    const [lefts, rights] = [pairs.map(({ left }) => bareText(left)), pairs.map(({ right }) => bareText(right))];
    return (
      pairs.length >= FEWEST_PAIRS &&
      pairs.length <= MOST_PAIRS &&
      areDistinct(lefts) &&
      areDistinct(rights) &&
      !rights.some((right) => lefts.some((left) => right.includes(left))) &&
      standApart(candidate)
    );
  },
};
