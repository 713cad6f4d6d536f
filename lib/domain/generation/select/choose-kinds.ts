import { createRandom } from "../../shared/random";
import type { Candidate, ItemKind } from "../item";
import { KIND_SHARES } from "./weights";

const LEAST_SHARE = 0.05;
/** Kinds that few facts can be asked as: taken wherever they can be, until they are so many items ahead of their share. */
const SCARCE: ReadonlySet<ItemKind> = new Set([
  "multiple-choice",
  "multiple-response",
  "true-false",
  "matching",
  "ordering",
]);
const MOST_AHEAD = 3;
/** Less than any two needs differ by. */
const A_LITTLE = 1e-6;
/** Most items that a section may seem to have had before its first: the kinds have made the round by then. */
const LONGEST_HEAD_START = 20;

export interface KindBalance {
  /**
   * The kinds in the order of need: scarce ones, then those furthest behind their share; kinds that are needed alike
   * stand together.
   *
   * @param first the first candidate of what is chosen for, in the order of the makers
   */
  byNeed(kinds: readonly ItemKind[], first: Candidate | undefined): readonly (readonly ItemKind[])[];
  /** The candidates in the same order. */
  ranked(candidates: readonly Candidate[]): Candidate[];
  /** Counts an item that was taken. */
  count(candidate: Pick<Candidate, "kind" | "answer">): void;
}

/** In English a whole question reads better than a blank; in Chinese both keep the order of words. */
function withoutNeedlessBlank(kinds: readonly ItemKind[], first: Candidate | undefined): readonly ItemKind[] {
  return first?.kind === "question" && first.language === "en" ? kinds.filter((kind) => kind !== "cloze") : kinds;
}

/** Hands out kinds so that every first part of a deck has about its share of each. */
export function createKindBalance(kinds: readonly ItemKind[]): KindBalance {
  const counts = new Map<ItemKind, number>();
  const judgements = new Map<string, number>();
  let total = 0;
  const sum = kinds.reduce((before, kind) => before + (KIND_SHARES[kind] ?? LEAST_SHARE), 0);
  // In items, not in parts of its share: a large share that few facts can fill, as choices have, comes first.
  const behind = (kind: ItemKind) => ((KIND_SHARES[kind] ?? LEAST_SHARE) / sum) * (total + 1) - (counts.get(kind) ?? 0);
  // The same question, to be typed: it comes first while it is behind its own small share.
  const need = (kind: ItemKind) =>
    kind === "short-answer" && behind(kind) > 0 ? behind("question") + A_LITTLE : behind(kind);
  const isUrgent = (kind: ItemKind) => Number(SCARCE.has(kind) && behind(kind) > -MOST_AHEAD);
  const moreNeeded = (left: ItemKind, right: ItemKind) => isUrgent(right) - isUrgent(left) || need(right) - need(left);
  // Of a true and a false statement, the one that the deck has fewer of; as many of each, the one tossed first.
  const judged = ({ kind, answer }: Pick<Candidate, "kind" | "answer">) =>
    kind === "true-false" ? (judgements.get(answer) ?? 0) : 0;
  return {
    byNeed: (all, first) => {
      const sorted = [...withoutNeedlessBlank(all, first)].sort(moreNeeded);
      const groups: ItemKind[][] = [];
      for (const kind of sorted) {
        const last = groups.at(-1);
        if (last?.[0] && moreNeeded(last[0], kind) === 0) last.push(kind);
        else groups.push([kind]);
      }
      return groups;
    },
    ranked: (candidates) =>
      [...candidates].sort((left, right) => moreNeeded(left.kind, right.kind) || judged(left) - judged(right)),
    count: (candidate) => {
      const { kind, answer } = candidate;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === "true-false") judgements.set(answer, judged(candidate) + 1);
      total += 1;
    },
  };
}

/** The kinds of the first items of a deck for which every kind can be had. */
function firstRound(kinds: readonly ItemKind[]): ItemKind[] {
  const balance = createKindBalance(kinds);
  return Array.from({ length: LONGEST_HEAD_START }).flatMap(() => {
    const [next] = balance.byNeed(kinds, undefined).flat();
    if (next) balance.count({ kind: next, answer: "" });
    return next ?? [];
  });
}

function withHeadStart(kinds: readonly ItemKind[], done: readonly ItemKind[]): KindBalance {
  const balance = createKindBalance(kinds);
  for (const kind of done) balance.count({ kind, answer: "" });
  return balance;
}

/**
 * Balances of kinds, one for each section: what is added to one section changes the kind of no item in another.
 *
 * @returns the balance of a section, by its heading path; each begins elsewhere in the round of kinds, as its path
 *   draws it, so that the first items of all sections are not of one kind
 */
export function createKindBalances(kinds: readonly ItemKind[]): (section: string) => KindBalance {
  const balances = new Map<string, KindBalance>();
  const round = firstRound(kinds);
  return (section) => {
    const known = balances.get(section);
    if (known) return known;
    const balance = withHeadStart(kinds, round.slice(0, createRandom(section).integer(LONGEST_HEAD_START)));
    balances.set(section, balance);
    return balance;
  };
}
