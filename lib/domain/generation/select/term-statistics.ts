import { rememberLast } from "../../shared/remember-last";
import { isCommon, lowerCase } from "../../text/normalize";
import type { Passage } from "../passage";

/** Chinese pairs of characters and English words: enough to tell a rare answer from the document's theme. */
export function unitsOf(text: string): string[] {
  const lower = isCommon(text) ? lowerCase(text) : text.normalize("NFKC").toLowerCase();
  const units: string[] = lower.match(/[a-z0-9][a-z0-9.%-]*/g) ?? [];
  for (const run of lower.match(/[\u3400-\u9fff]+/g) ?? []) {
    if (run.length === 1) units.push(run);
    for (let at = 2; at <= run.length; at += 1) units.push(run.slice(at - 2, at));
  }
  return units;
}

/** Many facts and many wrong options ask for the units of a sentence. */
const UNITS = new WeakMap<Passage, ReadonlySet<string>>();

/** The units that a sentence consists of, each once. */
export function unitsOfPassage(passage: Passage): ReadonlySet<string> {
  const known = UNITS.get(passage);
  if (known) return known;
  const units = new Set(unitsOf(passage.shadow));
  UNITS.set(passage, units);
  return units;
}

/** The units of the last heading of a path. */
const headingUnits = rememberLast((path: readonly string[]) => new Set(unitsOf(path.at(-1) ?? "")));

/** Share of a sentence's units, each as often as it stands there, that its heading has. */
export const shareOnHeading = rememberLast(({ shadow, sectionPath }: Passage): number => {
  const heading = headingUnits(sectionPath);
  const all = heading.size === 0 ? [] : unitsOf(shadow);
  return all.length === 0 ? 0 : all.filter((unit) => heading.has(unit)).length / all.length;
});

const RARE_SHARE = 0.06;
const COMMON_SHARE = 0.12;
/** In a short document a share says little. */
const FEWEST_COMMON = 3;

export interface TermStatistics {
  /** Stands in few sentences: an answer of such units is telling. */
  isRare(unit: string): boolean;
  /** Stands in many sentences: what the whole document is about. */
  isCommon(unit: string): boolean;
  /** Stands in the document's title. */
  isInTitle(unit: string): boolean;
}

/** Counts, once, in how many sentences each unit of text stands. */
export function countTerms(passages: readonly Passage[], title: string): TermStatistics {
  const tallies = new Map<string, { count: number; last: Passage }>();
  for (const passage of passages) {
    for (const unit of unitsOf(passage.shadow)) {
      const tally = tallies.get(unit);
      if (tally === undefined) tallies.set(unit, { count: 1, last: passage });
      else if (tally.last !== passage) {
        tally.count += 1;
        tally.last = passage;
      }
    }
  }
  const total = Math.max(passages.length, 1);
  const inTitle = new Set(unitsOf(title));
  const countOf = (unit: string) => tallies.get(unit)?.count ?? 0;
  return {
    isRare: (unit) => countOf(unit) <= Math.max(1, RARE_SHARE * total),
    isCommon: (unit) => countOf(unit) >= FEWEST_COMMON && countOf(unit) > COMMON_SHARE * total,
    isInTitle: (unit) => inTitle.has(unit),
  };
}
