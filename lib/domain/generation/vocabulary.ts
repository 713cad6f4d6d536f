import type { Passage } from "./passage";

/**
 * The document's own common words: those it has in lower case somewhere. A capitalised word that is not among them
 * is taken for a name.
 *
 * @returns says whether a lower-case English word is one of them
 */
export function commonWords(passages: readonly Passage[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const passage of passages) for (const word of passage.shadow.match(/\b[a-z][a-z'-]*/g) ?? []) words.add(word);
  return (word) => words.has(word);
}
