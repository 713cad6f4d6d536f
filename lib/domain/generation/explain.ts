import type { Document } from "../document/document";
import { checkContextOf, failedChecks } from "./checks/run-checks";
import type { Fact } from "./fact";
import { type GenerateOptions, type Workings, workOut } from "./generate";
import type { Candidate, CheckId } from "./item";
import type { Taggers } from "./passage";
import { type WorthParts, worthOf, worthParts } from "./select/score";
import { scoreOf } from "./select/select";

/** One candidate, kept or not, with everything that decided about it. */
export interface ExplainedCandidate {
  /** Its score as an item; where it is none, the score that its fact had. */
  readonly candidate: Candidate;
  /** What the worth of its fact is made of; `spread` is what better facts of its section or sentence took away. */
  readonly parts: WorthParts;
  /** Every check that it fails, in the order of the table. */
  readonly failed: readonly CheckId[];
  /** Is it in the deck? */
  readonly isSelected: boolean;
  /**
   * `selected`; the first failed check, or the rule of selection that left it out; `other-kind` where the fact is
   * asked in another way, or could have been; `past-limit` for what a longer deck would hold.
   */
  readonly why: string;
}

/** What selection made of the facts. */
interface Verdicts {
  /** Ids of the items, best first, and how many of them the limit lets through. */
  readonly ranked: ReadonlyMap<string, number>;
  readonly limit: number;
  readonly reasons: ReadonlyMap<string, CheckId>;
  readonly worths: ReadonlyMap<Fact | null, number>;
}

function verdictsOf({ selection }: Workings, limit = Number.POSITIVE_INFINITY): Verdicts {
  return {
    ranked: new Map(selection.items.map(({ id }, rank) => [id, rank])),
    limit,
    reasons: new Map(selection.rejected.map(({ candidate, check }) => [candidate.id, check])),
    worths: new Map(selection.contenders.map(({ fact, worth }) => [fact, worth])),
  };
}

function whyOf(candidate: Candidate, failed: readonly CheckId[], siblings: readonly Candidate[], verdicts: Verdicts) {
  const rank = verdicts.ranked.get(candidate.id);
  const [firstFailed] = failed;
  if (firstFailed !== undefined) return firstFailed;
  if (rank !== undefined) return rank < verdicts.limit ? "selected" : "past-limit";
  const reason = siblings.flatMap(({ id }) => verdicts.reasons.get(id) ?? []);
  return reason[0] ?? "other-kind";
}

const SCALE = 1000;

function partsOf(parts: WorthParts, taken: number): WorthParts {
  const spread = Math.round(taken * SCALE) / SCALE;
  return spread === 0 ? parts : { ...parts, spread };
}

function byScore(left: ExplainedCandidate, right: ExplainedCandidate): number {
  return right.candidate.score - left.candidate.score || (left.candidate.id < right.candidate.id ? -1 : 1);
}

/**
 * Says of every candidate what it is worth, which checks it fails and why it is in the deck or not.
 *
 * @returns the deck's items in their order, then everything else by score
 */
export function explain(document: Document, options: GenerateOptions, taggers: Taggers): ExplainedCandidate[] {
  const workings = workOut(document, options, taggers);
  const verdicts = verdictsOf(workings, options.limit);
  const explained = workings.made.all.flatMap(({ fact, candidates }) => {
    const worth = worthOf(fact, workings.terms);
    const left = verdicts.worths.get(fact) ?? worth;
    const parts = partsOf(worthParts(fact, workings.terms), left - worth);
    return candidates.map((candidate): ExplainedCandidate => {
      const failed = failedChecks(candidate, checkContextOf(fact));
      const why = whyOf(candidate, failed, candidates, verdicts);
      return { candidate: { ...candidate, score: scoreOf(left) }, parts, failed, isSelected: why === "selected", why };
    });
  });
  const rankOf = ({ candidate }: ExplainedCandidate) => verdicts.ranked.get(candidate.id) ?? 0;
  return [
    ...explained.filter(({ isSelected }) => isSelected).sort((left, right) => rankOf(left) - rankOf(right)),
    ...explained.filter(({ isSelected }) => !isSelected).sort(byScore),
  ];
}
