import type { CheckContext } from "../checks/check";
import { checkContextOf, firstFailedCheck } from "../checks/run-checks";
import type { Fact } from "../fact";
import type { Candidate, ItemKind, Rejection } from "../item";
import type { OnStep } from "../progress";
import { type DistinctFacts, distinctFacts, type Judged } from "../select/distinct-facts";
import { isRareName, worthOf } from "../select/score";
import type { RatedSet } from "../select/select";
import type { TermStatistics } from "../select/term-statistics";
import { SET_WORTH } from "../select/weights";
import { candidateId, type ItemContext, type ItemMaker } from "./item-maker";
import { ITEM_MAKERS } from "./item-makers";
import type { SetCandidate } from "./sets/set-maker";
import { SET_MAKERS } from "./sets/set-makers";

/** Every kind that something is made of. */
export const ALL_KINDS: readonly ItemKind[] = [...new Set([...ITEM_MAKERS, ...SET_MAKERS].map((maker) => maker.kind))];

/** Makes the items of facts, one kind after the other and no more of them than are asked for. */
export interface ItemMaking {
  /** What can be made of a fact at all: every kind's candidate, whether it passes the checks or not. */
  allOf(fact: Fact): readonly Candidate[];
  /** The kinds that facts may be asked as. */
  readonly kinds: readonly ItemKind[];
  /** The stem of a kind's one candidate; `null` where it is not known before that is made. */
  stemOf(fact: Fact, kind: ItemKind): string | null;
  /** The candidates of one kind that pass every check. */
  passingOf(fact: Fact, kind: ItemKind): readonly Candidate[];
  /** The first of those; where there is none, the first candidate with the check that it fails. */
  firstOf(fact: Fact): Judged | null;
  /** The id of what a fact is most likely asked as, without making it. */
  idOf(fact: Fact): string;
}

export function createItemMaking(kinds: readonly ItemKind[], context: ItemContext): ItemMaking {
  const makers = ITEM_MAKERS.filter((maker) => kinds.includes(maker.kind));
  const judge = (candidate: Candidate, proof: CheckContext) => firstFailedCheck(candidate, proof, context.simplify);
  const madeBy = (maker: ItemMaker, fact: Fact): readonly Candidate[] => [maker.make(fact, context) ?? []].flat();
  const allOf = (fact: Fact) => makers.flatMap((maker) => madeBy(maker, fact));
  const likeliestKind = (fact: Fact) => makers.find(({ suits }) => suits?.(fact) ?? true)?.kind ?? "question";
  return {
    allOf,
    idOf: (fact) => candidateId(likeliestKind(fact), fact, context),
    kinds: makers.map(({ kind }) => kind),
    stemOf: (fact, kind) => makers.find((maker) => maker.kind === kind)?.stemOf?.(fact) ?? null,
    passingOf: (fact, kind) => {
      const proof = checkContextOf(fact);
      const made = makers.flatMap((maker) => (maker.kind === kind ? madeBy(maker, fact) : []));
      return made.filter((candidate) => judge(candidate, proof) === null);
    },
    firstOf: (fact) => {
      const proof = checkContextOf(fact);
      let failed: Judged | null = null;
      for (const maker of makers) {
        const judged = madeBy(maker, fact).map((candidate) => ({ candidate, check: judge(candidate, proof) }));
        const passing = judged.find(({ check }) => check === null);
        if (passing) return passing;
        failed ??= judged[0] ?? null;
      }
      return failed;
    },
  };
}

/** Chooses the facts that a deck is made of, by what they are worth. */
export function chooseFacts(
  facts: readonly Fact[],
  { firstOf, idOf }: ItemMaking,
  terms: TermStatistics,
  onStep: OnStep,
): DistinctFacts {
  const weighed = facts.map((fact) => ({ fact, worth: worthOf(fact, terms) }));
  return distinctFacts(weighed, { firstOf, idOf, isRareName: (fact) => isRareName(fact, terms) }, onStep);
}

export interface MadeSets {
  readonly all: readonly SetCandidate[];
  readonly sets: readonly RatedSet[];
  readonly rejected: readonly Rejection[];
}

/** Makes every kind of item that draws on several sentences, and keeps what passes. */
export function makeSets(
  facts: readonly Fact[],
  kinds: readonly ItemKind[],
  context: ItemContext,
  onStep: OnStep,
): MadeSets {
  const all = SET_MAKERS.filter(({ kind }) => kinds.includes(kind)).flatMap(({ make }, done) => {
    onStep(done, SET_MAKERS.length);
    return make(facts, context);
  });
  const sets: RatedSet[] = [];
  const rejected: Rejection[] = [];
  for (const { candidate, proof, section } of all) {
    const check = firstFailedCheck(candidate, proof, context.simplify);
    if (check === null) sets.push({ fact: null, section, worth: SET_WORTH, candidates: [candidate] });
    else rejected.push({ candidate, check });
  }
  return { all, sets, rejected };
}
