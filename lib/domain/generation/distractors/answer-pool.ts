import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { type Passage, textOf } from "../passage";
import type { Vocabulary } from "../vocabulary";
import { headKind } from "./head-noun";

/** An answer of the document that could stand as a wrong option elsewhere. */
export interface PoolEntry {
  readonly text: string;
  readonly bare: string;
  /** What each frame says it of: it is no wrong answer where the same frame asks about one of these. */
  readonly saidOf: ReadonlySet<string>;
  /** Sentences that it stands in. */
  readonly passages: ReadonlySet<Passage>;
}

/** Answers and names of the document, each list by code unit, so that moving a section changes nothing. */
export interface AnswerPool {
  ofSort(sort: string): readonly PoolEntry[];
  /**
   * The sort of an answer: that of names where it is a name of the document, that of its head noun where it is a noun
   * with what qualifies it, whatever frame asks for it.
   */
  sortOf(fact: Fact): string;
  /** Those of a sort that stand under one heading. */
  inSection(sort: string, section: number): readonly PoolEntry[];
}

interface GrowingEntry extends PoolEntry {
  readonly saidOf: Set<string>;
  readonly passages: Set<Passage>;
}

type GrowingLists = Map<string, Map<string, GrowingEntry>>;

/** What a fact is about, as its frame sees it. */
export function saidOf({ frame, passage }: Fact): string | null {
  return passage.subject === null ? null : `${frame} ${bareText(passage.subject)}`;
}

const UNKNOWN_NAME = "name:name";

/** A noun with what qualifies it, after whatever verb: its head noun tells what can stand in its place. */
const QUALIFIED = /^phrase:.*:qualified$/;

/** The sort by which a phrase meets others of its kind; `null` for what is no such phrase. */
function headSort({ sort, passage, answer }: Fact): string | null {
  const kind = QUALIFIED.test(sort) ? headKind(textOf(passage, answer)) : null;
  return kind === null ? null : `phrase:head:${kind}`;
}

function sectionKey(sort: string, section: number): string {
  return `${section} ${sort}`;
}

interface Sighting {
  readonly sort: string;
  readonly text: string;
  readonly passage: Passage;
  readonly saidOf: string | null;
}

function addTo(lists: GrowingLists, { sort, text, passage, saidOf: said }: Sighting): void {
  const bare = bareText(text);
  if (bare === "") return;
  const known = lists.get(sort)?.get(bare);
  const entry = known ?? { text, bare, saidOf: new Set<string>(), passages: new Set<Passage>() };
  if (said !== null) entry.saidOf.add(said);
  entry.passages.add(passage);
  for (const key of [sort, sectionKey(sort, passage.section)]) {
    const entries = lists.get(key) ?? new Map<string, GrowingEntry>();
    lists.set(key, entries.set(bare, entry));
  }
}

/** Gathers what the document offers as wrong options: each fact's answer and each name. */
export function gatherAnswers(
  passages: readonly Passage[],
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): AnswerPool {
  const lists: GrowingLists = new Map();
  for (const fact of facts) {
    const { passage, sort } = fact;
    addTo(lists, { sort: headSort(fact) ?? sort, text: textOf(passage, fact.answer), passage, saidOf: saidOf(fact) });
  }
  const nameSorts = new Map<string, string>();
  for (const passage of passages) {
    for (const name of vocabulary.namesIn(passage)) {
      const [sort, text] = [`name:${name.nameClass}`, textOf(passage, name)];
      nameSorts.set(bareText(text), sort);
      addTo(lists, { sort, text, passage, saidOf: null });
    }
  }
  const sorted = new Map(
    [...lists].map(([key, entries]): [string, PoolEntry[]] => [
      key,
      [...entries.values()].sort((left, right) => (left.bare < right.bare ? -1 : 1)),
    ]),
  );
  return {
    sortOf: (fact) => {
      const named = nameSorts.get(bareText(textOf(fact.passage, fact.answer)));
      // A name of no known class is what the frame that asks for it takes it for.
      return (named === UNKNOWN_NAME && fact.sort.startsWith("name:") ? null : named) ?? headSort(fact) ?? fact.sort;
    },
    ofSort: (sort) => sorted.get(sort) ?? [],
    inSection: (sort, section) => sorted.get(sectionKey(sort, section)) ?? [],
  };
}
