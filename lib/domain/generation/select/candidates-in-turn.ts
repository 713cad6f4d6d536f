import type { Fact } from "../fact";
import type { Candidate, ItemKind } from "../item";
import type { KindBalance } from "./choose-kinds";

/** What can be made of a fact, one kind at a time: most kinds of most facts are never wanted. */
export interface Makings {
  /** The kinds that facts may be asked as. */
  readonly kinds: readonly ItemKind[];
  /** The stem of a kind's one candidate; `null` where it is not known before that is made. */
  stemOf(fact: Fact, kind: ItemKind): string | null;
  /** The candidates of one kind that pass every check. */
  passingOf(fact: Fact, kind: ItemKind): readonly Candidate[];
}

const JUDGED: ItemKind = "true-false";

/** Is there another way to ask for a fact than to put it up for judgement? */
export function canBeAsked(fact: Fact, [first]: readonly Candidate[], makings: Makings): boolean {
  if (first && first.kind !== JUDGED) return true;
  return makings.kinds.some((kind) => kind !== JUDGED && makings.passingOf(fact, kind).length > 0);
}

/** What a deck takes one candidate of, with the first candidate of its fact that passes. */
interface Contender {
  readonly fact: Fact | null;
  readonly candidates: readonly Candidate[];
}

/** What keeps a candidate from being taken, before it is made. */
interface Hindrances {
  /** May the fact be put up for judgement? */
  readonly mayJudge: () => boolean;
  /** Is there an item with much the same stem? */
  readonly isTaken: (stem: string) => boolean;
}

/**
 * The candidates of which a deck takes one, in the order that keeps its kinds in balance; each kind is made when its
 * turn comes, and not where its stem is known and taken.
 */
export function* candidatesInTurn(
  { fact, candidates }: Contender,
  balance: KindBalance,
  makings: Makings,
  { mayJudge, isTaken }: Hindrances,
): Generator<Candidate> {
  if (fact === null) {
    yield* balance.ranked(candidates);
    return;
  }
  const isOpen = (kind: ItemKind) => {
    if (kind === JUDGED) return mayJudge();
    const stem = makings.stemOf(fact, kind);
    return stem === null || !isTaken(stem);
  };
  for (const kinds of balance.byNeed(makings.kinds, candidates[0])) {
    yield* balance.ranked(kinds.filter(isOpen).flatMap((kind) => makings.passingOf(fact, kind)));
  }
}
