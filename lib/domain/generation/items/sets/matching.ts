import { stableHash } from "../../../shared/stable-hash";
import { bareText } from "../../../text/normalize";
import type { Fact } from "../../fact";
import { type Passage, textOf } from "../../passage";
import type { ItemContext } from "../item-maker";
import { type Instruction, instruct } from "./instructions";
import { type FoundPair, labelledPair } from "./labelled-pairs";
import { type ListGroup, listGroups, listTopic } from "./list-groups";
import { type SetCandidate, type SetMaker, setCandidate } from "./set-maker";

/** Fewer pairs are guessed, more are a burden (Haladyna's rules for matching). */
export const FEWEST_PAIRS = 4;
export const MOST_PAIRS = 6;

/** Sorts of facts whose subjects and answers make one column each: terms with meanings, people with what they are. */
const PAIRED_SORTS = {
  meaning: { frame: "definition", instruction: "match-terms" },
  "phrase:person": { frame: "role", instruction: "match-people" },
} as const;

function areDistinct(pairs: readonly FoundPair[]): boolean {
  const lefts = new Set(pairs.map(({ left }) => bareText(left)));
  const rights = new Set(pairs.map(({ right }) => bareText(right)));
  return lefts.size === pairs.length && rights.size === pairs.length;
}

/** The name of one pair must not stand in the explanation of another: it would be matched by its words. */
function hasGiveaway(pairs: readonly FoundPair[]): boolean {
  const rights = pairs.map(({ right }) => bareText(right));
  return pairs.map(({ left }) => bareText(left)).some((left) => rights.some((right) => right.includes(left)));
}

/** `@yearly` and `once per year` match themselves. */
const ENDING = /(?:ly|s)$/;

function namesItself({ left, right }: FoundPair): boolean {
  const words = left.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.some((word) => right.toLowerCase().includes(word.replace(ENDING, "")));
}

/** Are half of the pairs matched by their words alone? */
function isGiven(pairs: readonly FoundPair[]): boolean {
  return 2 * pairs.filter(namesItself).length >= pairs.length;
}

function isGood(pairs: readonly FoundPair[]): boolean {
  return pairs.length >= FEWEST_PAIRS && areDistinct(pairs) && !hasGiveaway(pairs) && !isGiven(pairs);
}

interface PairSet {
  readonly topic: string | null;
  readonly instruction: Instruction;
  readonly frame: "enumeration" | "definition" | "role";
  readonly pairs: readonly FoundPair[];
  readonly lead: ListGroup["lead"];
}

function toCandidate({ topic, instruction, frame, pairs, lead }: PairSet, context: ItemContext): SetCandidate[] {
  const [first] = pairs;
  if (!first || !isGood(pairs)) return [];
  const parts = {
    kind: "matching" as const,
    frame,
    source: first.passage,
    evidence: [...pairs.slice(1).map(({ passage }) => passage), ...(lead ? [lead] : [])],
    fields: {
      question: instruct(topic, instruction, first.passage.language),
      pairs: pairs.map(({ left, right }) => ({ left, right })),
    },
    members: pairs.flatMap(({ left, right }) => [left, right]),
  };
  return [setCandidate(parts, context)];
}

/** A list whose every member is `name: explanation`. */
function fromList(group: ListGroup, context: ItemContext): SetCandidate[] {
  const pairs = group.members.flatMap((member) => labelledPair(member) ?? []);
  const topic = listTopic(group);
  if (pairs.length < group.members.length || topic === null) return [];
  const set = { topic, instruction: "match", frame: "enumeration", lead: group.lead } as const;
  return toCandidate({ ...set, pairs: pairs.slice(0, MOST_PAIRS) }, context);
}

/** A fact with what it says something of: the term that its sentence defines, or the subject. */
function pairOf({ passage, answer }: Fact, terms: ReadonlyMap<Passage, Fact>): FoundPair[] {
  const term = terms.get(passage);
  const left = term ? textOf(passage, term.answer) : passage.subject;
  if (left === null || !bareText(passage.text).includes(bareText(left))) return [];
  return [{ passage, left, right: textOf(passage, answer) }];
}

/** By a hash of the sentence: which pairs are taken, and their order, do not depend on where sections stand. */
function inStableOrder(pairs: readonly FoundPair[]): FoundPair[] {
  const keyed = pairs.map((pair) => ({ pair, key: stableHash([pair.passage.source.quote, pair.left]) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ pair }) => pair);
}

function onePerSentence(pairs: readonly FoundPair[]): FoundPair[] {
  return [...new Map(pairs.map((pair) => [pair.passage.index, pair])).values()];
}

/** Facts of one sort from all over the document: terms and meanings, people and what they are. */
function fromFacts(sort: keyof typeof PAIRED_SORTS, facts: readonly Fact[], context: ItemContext): SetCandidate[] {
  const terms = new Map(facts.filter((fact) => fact.sort === "term").map((fact) => [fact.passage, fact]));
  const pairs = onePerSentence(facts.filter((fact) => fact.sort === sort).flatMap((fact) => pairOf(fact, terms)));
  const [first] = pairs;
  if (!first) return [];
  const set = inStableOrder(pairs.filter(({ passage }) => passage.language === first.passage.language));
  return toCandidate({ ...PAIRED_SORTS[sort], topic: null, pairs: set.slice(0, MOST_PAIRS), lead: null }, context);
}

/** Two columns to be paired: the members of a labelled list, or names with what is said of each. */
export const matchingMaker: SetMaker = {
  kind: "matching",
  make: (facts, context) => [
    ...listGroups(context.passages).flatMap((group) => fromList(group, context)),
    ...fromFacts("meaning", facts, context),
    ...fromFacts("phrase:person", facts, context),
  ],
};
