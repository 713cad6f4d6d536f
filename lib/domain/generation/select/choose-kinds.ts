import type { Candidate, ItemKind } from "../item";
import { KIND_SHARES } from "./weights";

const LEAST_SHARE = 0.05;

export interface KindBalance {
  /** The candidates, those first whose kind few facts can fill, then those whose kind is furthest behind its share. */
  ranked(candidates: readonly Candidate[]): Candidate[];
  /** Counts a fact as decided. */
  pass(candidates: readonly Candidate[]): void;
  /** Counts an item that was taken. */
  count(candidate: Candidate): void;
}

/** In English a whole question reads better than a blank; in Chinese both keep the order of words. */
function withoutNeedlessBlank(candidates: readonly Candidate[]): Candidate[] {
  const isAsked = candidates.some(({ kind, language }) => kind === "question" && language === "en");
  return candidates.filter(({ kind }) => !isAsked || kind !== "cloze");
}

/** How many facts each kind can still be made of. */
function supplyOf(deck: readonly (readonly Candidate[])[]): Map<ItemKind, number> {
  const supply = new Map<ItemKind, number>();
  for (const kind of deck.flatMap((candidates) => [...new Set(candidates.map((candidate) => candidate.kind))]))
    supply.set(kind, (supply.get(kind) ?? 0) + 1);
  return supply;
}

/**
 * Hands out kinds so that every first part of the deck has about its share of each; a kind that no more facts can fill
 * than its share of the whole deck asks for is taken wherever it can be.
 *
 * @param deck the candidates of every fact, in the order in which `ranked` will be asked about them
 */
export function createKindBalance(kinds: readonly ItemKind[], deck: readonly (readonly Candidate[])[]): KindBalance {
  const counts = new Map<ItemKind, number>();
  const judgements = new Map<string, number>();
  let total = 0;
  const sum = kinds.reduce((before, kind) => before + (KIND_SHARES[kind] ?? LEAST_SHARE), 0);
  const shareOf = (kind: ItemKind) => (KIND_SHARES[kind] ?? LEAST_SHARE) / sum;
  const behind = (kind: ItemKind) => shareOf(kind) * (total + 1) - (counts.get(kind) ?? 0);
  const supply = supplyOf(deck);
  const scarce = (kind: ItemKind) =>
    Number((supply.get(kind) ?? 0) <= shareOf(kind) * deck.length - (counts.get(kind) ?? 0));
  // Of a true and a false statement, the one that the deck has fewer of; as many of each, the one tossed first.
  const judged = ({ kind, answer }: Candidate) => (kind === "true-false" ? (judgements.get(answer) ?? 0) : 0);
  return {
    ranked: (candidates) =>
      withoutNeedlessBlank(candidates).sort(
        (left, right) =>
          scarce(right.kind) - scarce(left.kind) ||
          behind(right.kind) - behind(left.kind) ||
          judged(left) - judged(right),
      ),
    pass: (candidates) => {
      for (const kind of new Set(candidates.map((candidate) => candidate.kind)))
        supply.set(kind, (supply.get(kind) ?? 0) - 1);
    },
    count: (candidate) => {
      const { kind, answer } = candidate;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === "true-false") judgements.set(answer, judged(candidate) + 1);
      total += 1;
    },
  };
}
