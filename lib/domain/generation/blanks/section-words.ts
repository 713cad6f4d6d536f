import type { Passage } from "../passage";

/** In how many sentences of one section each word stands. */
export type SectionWords = ReadonlyMap<string, number>;

/** Counts the words of each section by itself, so that a moved or mended section changes no other one. */
export function countSectionWords(passages: readonly Passage[]): ReadonlyMap<number, SectionWords> {
  const sections = new Map<number, Map<string, number>>();
  for (const { section, shadow, words } of passages) {
    const counts = sections.get(section) ?? new Map<string, number>();
    sections.set(section, counts);
    for (const text of new Set(words.map(({ start, end }) => shadow.slice(start, end).toLowerCase())))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return sections;
}
