import { chineseNames } from "../text/chinese/names";
import { englishNames } from "../text/english/names";
import type { Name, NameClass } from "../text/name";
import type { Passage } from "./passage";
import type { OnStep } from "./progress";
import { gatherTerms, type Terms } from "./terms";

/** What the whole document tells about its words. */
export interface Vocabulary {
  /** Does the document have this lower-case English word in lower case somewhere? */
  isCommonWord(word: string): boolean;
  /** Does a capitalised English word stand so in the middle of a sentence too? */
  isNameWord(word: string): boolean;
  /** The names in a sentence; a name is of one class wherever it stands. */
  namesIn(passage: Passage): readonly Name[];
  /** The compounds that the document uses as one word. */
  readonly terms: Terms;
}

/** What tells most about a name wins: one sentence that speaks of a person makes it a person everywhere. */
const TELLING: readonly NameClass[] = ["title", "quoted", "code", "country", "person", "organisation", "place", "name"];

function commonWords(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const passage of passages) for (const word of passage.shadow.match(/\b[a-z][a-z'-]*/g) ?? []) words.add(word);
  return words;
}

/** Words with a capital in the middle of a sentence: only these are names at its head as well. */
function capitalisedWords(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { shadow } of passages)
    for (const match of shadow.matchAll(/(?<=[a-z0-9,;)] )[A-Z][A-Za-z0-9]*/g)) words.add(match[0]);
  return words;
}

function once<Result>(work: () => Result): () => Result {
  let result: { readonly value: Result } | null = null;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

/** The class of each name, and of the surname that stands for it. */
function classify(
  passages: readonly Passage[],
  find: (passage: Passage) => readonly Name[],
): ReadonlyMap<string, NameClass> {
  const classes = new Map<string, NameClass>();
  const learn = (text: string, nameClass: NameClass) => {
    const known = classes.get(text);
    if (known === undefined || TELLING.indexOf(nameClass) < TELLING.indexOf(known)) classes.set(text, nameClass);
  };
  for (const passage of passages) {
    for (const { start, end, nameClass } of find(passage)) {
      const text = passage.shadow.slice(start, end);
      learn(text, nameClass);
      if (nameClass === "person") learn(text.split(" ").at(-1) ?? text, nameClass);
    }
  }
  return classes;
}

const NO_NAMES: readonly Name[] = [];

/** Learns the document's words, once: each is looked up many times. */
export function learnVocabulary(passages: readonly Passage[], onStep: OnStep = () => {}): Vocabulary {
  // Only English asks for words: a Chinese document is not searched for them.
  const common = once(() => commonWords(passages));
  const capitalised = once(() => capitalisedWords(passages));
  const find = ({ language, shadow }: Passage) =>
    language === "zh" ? chineseNames(shadow) : englishNames(shadow, (word) => capitalised().has(word));
  const found = new Map<Passage, readonly Name[]>();
  for (const [done, passage] of passages.entries()) {
    onStep(done, passages.length);
    const names = find(passage);
    if (names.length > 0) found.set(passage, names);
  }
  const namesIn = (passage: Passage) => found.get(passage) ?? NO_NAMES;
  const classes = classify(passages, namesIn);
  for (const [passage, names] of found) {
    const classOf = ({ start, end, nameClass }: Name) => classes.get(passage.shadow.slice(start, end)) ?? nameClass;
    if (names.some((name) => classOf(name) !== name.nameClass))
      found.set(
        passage,
        names.map((name) => ({ ...name, nameClass: classOf(name) })),
      );
  }
  return {
    terms: gatherTerms(passages),
    isCommonWord: (word) => common().has(word),
    isNameWord: (word) => capitalised().has(word),
    namesIn,
  };
}
