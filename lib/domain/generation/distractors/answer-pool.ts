import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { type Passage, textOf } from "../passage";
import type { Vocabulary } from "../vocabulary";

/** An answer of the document that could stand as a wrong option elsewhere. */
export interface PoolEntry {
  readonly text: string;
  readonly bare: string;
  /** Subjects it is said of: it is no wrong answer about these. */
  readonly subjects: ReadonlySet<string>;
}

/** Answers and names of the document by sort; within a sort by code unit, so that moving a section changes nothing. */
export type AnswerPool = ReadonlyMap<string, readonly PoolEntry[]>;

interface GrowingEntry {
  readonly text: string;
  readonly bare: string;
  readonly subjects: Set<string>;
}

function addTo(pool: Map<string, Map<string, GrowingEntry>>, sort: string, text: string, subject: string | null): void {
  const bare = bareText(text);
  if (bare === "") return;
  const entries = pool.get(sort) ?? new Map<string, GrowingEntry>();
  const entry = entries.get(bare) ?? { text, bare, subjects: new Set<string>() };
  if (subject !== null) entry.subjects.add(subject);
  entries.set(bare, entry);
  pool.set(sort, entries);
}

/** Gathers what the document offers as wrong options: each fact's answer and each name. */
export function gatherAnswers(
  passages: readonly Passage[],
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): AnswerPool {
  const pool = new Map<string, Map<string, GrowingEntry>>();
  for (const fact of facts) addTo(pool, fact.sort, textOf(fact.passage, fact.answer), fact.passage.subject);
  for (const passage of passages) {
    for (const name of vocabulary.namesIn(passage))
      addTo(pool, `name:${name.nameClass}`, textOf(passage, name), passage.subject);
  }
  const sorted = [...pool].map(([sort, entries]): [string, PoolEntry[]] => [
    sort,
    [...entries.values()].sort((left, right) => (left.bare < right.bare ? -1 : 1)),
  ]);
  return new Map(sorted);
}
