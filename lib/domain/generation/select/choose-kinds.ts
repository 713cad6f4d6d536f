import type { Candidate, ItemKind } from "../item";
import { KIND_SHARES } from "./weights";

const LEAST_SHARE = 0.05;

export interface KindBalance {
  /** The candidate whose kind is furthest behind its share; it is counted. */
  choose(candidates: readonly Candidate[]): Candidate | undefined;
}

/** Hands out kinds so that every first part of the deck has about its share of each. */
export function createKindBalance(kinds: readonly ItemKind[]): KindBalance {
  const counts = new Map<ItemKind, number>();
  let total = 0;
  const sum = kinds.reduce((before, kind) => before + (KIND_SHARES[kind] ?? LEAST_SHARE), 0);
  const behind = (kind: ItemKind) => {
    const share = (KIND_SHARES[kind] ?? LEAST_SHARE) / sum;
    return (share * (total + 1) - (counts.get(kind) ?? 0)) / share;
  };
  return {
    choose: (candidates) => {
      let best: Candidate | undefined;
      for (const candidate of candidates) if (!best || behind(candidate.kind) > behind(best.kind)) best = candidate;
      if (!best) return undefined;
      counts.set(best.kind, (counts.get(best.kind) ?? 0) + 1);
      total += 1;
      return best;
    },
  };
}
