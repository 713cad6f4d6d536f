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

type GrowingList = Map<string, GrowingEntry>;

/** The entries of one sort, by their bare text: all of them, and those of each section. */
interface GrowingLists {
  readonly all: GrowingList;
  readonly bySection: Map<number, GrowingList>;
}

function listIn<Key, List>(lists: Map<Key, List>, key: Key, create: () => List): List {
  const known = lists.get(key);
  if (known) return known;
  const created = create();
  lists.set(key, created);
  return created;
}

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

interface Sighting {
  readonly sort: string;
  readonly text: string;
  readonly bare: string;
  readonly passage: Passage;
  readonly saidOf: string | null;
}

function addTo(sorts: Map<string, GrowingLists>, { sort, text, bare, passage, saidOf: said }: Sighting): void {
  if (bare === "") return;
  const { all, bySection } = listIn(sorts, sort, () => ({ all: new Map(), bySection: new Map() }));
  const entry = listIn(all, bare, () => ({ text, bare, saidOf: new Set<string>(), passages: new Set<Passage>() }));
  if (said !== null) entry.saidOf.add(said);
  entry.passages.add(passage);
  listIn(bySection, passage.section, () => new Map<string, GrowingEntry>()).set(bare, entry);
}

function inOrder(entries: GrowingList | undefined): readonly PoolEntry[] {
  return [...(entries?.values() ?? [])].sort((left, right) => (left.bare < right.bare ? -1 : 1));
}

/** Gathers what the document offers as wrong options: each fact's answer and each name. */
export function gatherAnswers(
  passages: readonly Passage[],
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): AnswerPool {
  const sorts = new Map<string, GrowingLists>();
  for (const fact of facts) {
    const { passage, sort } = fact;
    const text = textOf(passage, fact.answer);
    addTo(sorts, { sort: headSort(fact) ?? sort, text, bare: bareText(text), passage, saidOf: saidOf(fact) });
  }
  const nameSorts = new Map<string, string>();
  for (const passage of passages) {
    for (const name of vocabulary.namesIn(passage)) {
      const [sort, text] = [`name:${name.nameClass}`, textOf(passage, name)];
      const bare = bareText(text);
      nameSorts.set(bare, sort);
      addTo(sorts, { sort, text, bare, passage, saidOf: null });
    }
  }
  const sorted = new Map([...sorts].map(([sort, { all }]) => [sort, inOrder(all)]));
  const sortedBySection = new Map<GrowingList, readonly PoolEntry[]>();
  return {
    sortOf: (fact) => {
      const named = nameSorts.get(bareText(textOf(fact.passage, fact.answer)));
      // A name of no known class is what the frame that asks for it takes it for.
      return (named === UNKNOWN_NAME && fact.sort.startsWith("name:") ? null : named) ?? headSort(fact) ?? fact.sort;
    },
    ofSort: (sort) => sorted.get(sort) ?? [],
    inSection: (sort, section) => {
      const entries = sorts.get(sort)?.bySection.get(section);
      return entries ? listIn(sortedBySection, entries, () => inOrder(entries)) : [];
    },
  };
}
