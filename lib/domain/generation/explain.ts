import type { Document } from "../document/document";
import type { CheckContext } from "./checks/check";
import type { Simplify } from "./checks/in-simplified";
import { checkContextOf, failedChecks } from "./checks/run-checks";
import { type GenerateOptions, lengthOf, type Workings, workOut } from "./generate";
import type { Candidate, CheckId } from "./item";
import type { Taggers } from "./passage";
import { type WorthParts, worthOf, worthParts } from "./select/score";
import { scoreOf } from "./select/select";
import { SET_WORTH } from "./select/weights";

/** One candidate, kept or not, with everything that decided about it. */
export interface ExplainedCandidate {
  /** Its score as an item; where it is none, the score that its fact had. */
  readonly candidate: Candidate;
  /**
   * What the worth of its fact is made of; `sure` lifts what readers mostly keep above all else, `spread` is what better
   * facts of its section or sentence took away.
   */
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
  /** What spreading left of the worth of what was in the running, by candidate. */
  readonly worths: ReadonlyMap<string, number>;
}

/** Candidates of which a deck takes one at most, with what speaks for them. */
interface Group {
  readonly candidates: readonly Candidate[];
  readonly proof: CheckContext;
  readonly worth: number;
  readonly parts: WorthParts;
  /** What it has already, where that does not follow from its worth. */
  readonly score?: number;
  /** The rule that left its fact out before anything was made of it. */
  readonly dropped?: CheckId;
}

function verdictsOf({ selection, filled }: Workings, limit: number): Verdicts {
  const items = [...selection.items, ...filled.map(({ item }) => item)];
  return {
    ranked: new Map(items.map(({ id }, rank) => [id, rank])),
    limit,
    reasons: new Map(selection.rejected.map(({ candidate, check }) => [candidate.id, check])),
    worths: new Map(selection.contenders.flatMap(({ candidates, worth }) => candidates.map(({ id }) => [id, worth]))),
  };
}

interface Judgement {
  readonly candidate: Candidate;
  readonly failed: readonly CheckId[];
  readonly siblings: readonly Candidate[];
  readonly dropped: CheckId | undefined;
}

function whyOf({ candidate, failed, siblings, dropped }: Judgement, verdicts: Verdicts): string {
  const rank = verdicts.ranked.get(candidate.id);
  const [firstFailed] = failed;
  if (firstFailed !== undefined) return firstFailed;
  if (rank !== undefined) return rank < verdicts.limit ? "selected" : "past-limit";
  const reason = siblings.flatMap(({ id }) => verdicts.reasons.get(id) ?? []);
  return dropped ?? reason[0] ?? "other-kind";
}

const SCALE = 1000;

function partsOf(parts: WorthParts, taken: number): WorthParts {
  const spread = Math.round(taken * SCALE) / SCALE;
  return spread === 0 ? parts : { ...parts, spread };
}

function byScore(left: ExplainedCandidate, right: ExplainedCandidate): number {
  return right.candidate.score - left.candidate.score || (left.candidate.id < right.candidate.id ? -1 : 1);
}

function groupsOf({ facts, chosenFacts, making, madeSets, terms, filled }: Workings): Group[] {
  const reasons = new Map(chosenFacts.dropped.map(({ fact, check }) => [fact, check]));
  const ofFacts = facts.map((fact) => {
    const dropped = reasons.get(fact);
    return {
      candidates: making.allOf(fact),
      proof: checkContextOf(fact),
      worth: worthOf(fact, terms),
      parts: worthParts(fact, terms),
      ...(dropped === undefined ? {} : { dropped }),
    };
  });
  const ofSets = madeSets.all.map(({ candidate, proof }) => ({
    candidates: [candidate],
    proof,
    worth: SET_WORTH,
    parts: { set: SET_WORTH },
  }));
  const ofBlanks = filled.map(({ item, fact, worth }) => ({
    candidates: [item],
    proof: checkContextOf(fact),
    worth,
    parts: { blank: worth },
    score: item.score,
  }));
  return [...ofFacts, ...ofSets, ...ofBlanks];
}

function explainGroup(
  { candidates, proof, worth, parts, score, dropped }: Group,
  verdicts: Verdicts,
  simplify: Simplify,
): ExplainedCandidate[] {
  const left = candidates.flatMap(({ id }) => verdicts.worths.get(id) ?? [])[0] ?? worth;
  return candidates.map((candidate) => {
    const failed = failedChecks(candidate, proof, simplify);
    const why = whyOf({ candidate, failed, siblings: candidates, dropped }, verdicts);
    return {
      candidate: { ...candidate, score: score ?? scoreOf(left) },
      parts: partsOf(parts, left - worth),
      failed,
      isSelected: why === "selected",
      why,
    };
  });
}

/**
 * Says of every candidate what it is worth, which checks it fails and why it is in the deck or not.
 *
 * @returns the deck's items in their order, then everything else by score
 */
export function explain(document: Document, options: GenerateOptions, taggers: Taggers): ExplainedCandidate[] {
  const workings = workOut(document, options, taggers);
  const verdicts = verdictsOf(workings, lengthOf(workings, options));
  const explained = groupsOf(workings).flatMap((group) => explainGroup(group, verdicts, taggers.simplify));
  const rankOf = ({ candidate }: ExplainedCandidate) => verdicts.ranked.get(candidate.id) ?? 0;
  return [
    ...explained.filter(({ isSelected }) => isSelected).sort((left, right) => rankOf(left) - rankOf(right)),
    ...explained.filter(({ isSelected }) => !isSelected).sort(byScore),
  ];
}
