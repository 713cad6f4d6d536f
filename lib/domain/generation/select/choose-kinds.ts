import type { Candidate, ItemKind } from "../item";
import { KIND_SHARES } from "./weights";

const LEAST_SHARE = 0.05;

export interface KindBalance {
  /** The candidates, those first whose kind is furthest behind its share. */
  ranked(candidates: readonly Candidate[]): Candidate[];
  /** Counts an item that was taken. */
  count(candidate: Candidate): void;
}

/** In English a whole question reads better than a blank; in Chinese both keep the order of words. */
function withoutNeedlessBlank(candidates: readonly Candidate[]): Candidate[] {
  const isAsked = candidates.some(({ kind, language }) => kind === "question" && language === "en");
  return candidates.filter(({ kind }) => !isAsked || kind !== "cloze");
}

/** Hands out kinds so that every first part of the deck has about its share of each. */
export function createKindBalance(kinds: readonly ItemKind[]): KindBalance {
  const counts = new Map<ItemKind, number>();
  const judgements = new Map<string, number>();
  let total = 0;
  const sum = kinds.reduce((before, kind) => before + (KIND_SHARES[kind] ?? LEAST_SHARE), 0);
  // In items, not in parts of its share: a large share that few facts can fill, as choices have, comes first.
  const behind = (kind: ItemKind) => ((KIND_SHARES[kind] ?? LEAST_SHARE) / sum) * (total + 1) - (counts.get(kind) ?? 0);
  // Of a true and a false statement, the one that the deck has fewer of; as many of each, the one tossed first.
  const judged = ({ kind, answer }: Candidate) => (kind === "true-false" ? (judgements.get(answer) ?? 0) : 0);
  return {
    ranked: (candidates) =>
      withoutNeedlessBlank(candidates).sort(
        (left, right) => behind(right.kind) - behind(left.kind) || judged(left) - judged(right),
      ),
    count: (candidate) => {
      const { kind, answer } = candidate;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === "true-false") judgements.set(answer, judged(candidate) + 1);
      total += 1;
    },
  };
}
