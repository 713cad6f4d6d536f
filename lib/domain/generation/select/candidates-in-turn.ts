import type { Fact } from "../fact";
import type { Candidate, ItemKind } from "../item";
import type { KindBalance } from "./choose-kinds";

/** What can be made of a fact, one kind at a time: most kinds of most facts are never wanted. */
export interface Makings {
  kindsOf(fact: Fact): readonly ItemKind[];
  /** The candidates of one kind that pass every check. */
  passingOf(fact: Fact, kind: ItemKind): readonly Candidate[];
}

const JUDGED: ItemKind = "true-false";

/** Is there another way to ask for a fact than to put it up for judgement? */
export function canBeAsked(fact: Fact, [first]: readonly Candidate[], makings: Makings): boolean {
  if (first && first.kind !== JUDGED) return true;
  return makings.kindsOf(fact).some((kind) => kind !== JUDGED && makings.passingOf(fact, kind).length > 0);
}

/** What a deck takes one candidate of, with the first candidate of its fact that passes. */
interface Contender {
  readonly fact: Fact | null;
  readonly candidates: readonly Candidate[];
}

/**
 * The candidates of which a deck takes one, in the order that keeps its kinds in balance; each kind is made when its
 * turn comes.
 *
 * @param mayJudge may it be put up for judgement?
 */
export function* candidatesInTurn(
  { fact, candidates }: Contender,
  balance: KindBalance,
  makings: Makings,
  mayJudge: () => boolean,
): Generator<Candidate> {
  if (fact === null) {
    yield* balance.ranked(candidates);
    return;
  }
  for (const kinds of balance.byNeed(makings.kindsOf(fact), candidates[0])) {
    const open = kinds.filter((kind) => kind !== JUDGED || mayJudge());
    yield* balance.ranked(open.flatMap((kind) => makings.passingOf(fact, kind)));
  }
}
