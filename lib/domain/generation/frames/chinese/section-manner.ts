import type { FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isChineseInstruction } from "../../stems/chinese-instruction";

/** One such sentence in twelve makes a manual. */
const MANUAL_SHARE = 0.08;

const KNOWN = new WeakMap<readonly Passage[], ReadonlyMap<number, boolean>>();

function learn(passages: readonly Passage[]): ReadonlyMap<number, boolean> {
  const counts = new Map<number, { total: number; instructions: number }>();
  for (const passage of passages) {
    if (passage.language !== "zh") continue;
    const { total, instructions } = counts.get(passage.section) ?? { total: 0, instructions: 0 };
    const isOne = isChineseInstruction(passage);
    counts.set(passage.section, { total: total + 1, instructions: instructions + Number(isOne) });
  }
  return new Map(
    [...counts].map(([section, one]) => [
      section,
      one.instructions >= MANUAL_SHARE * one.total && one.instructions > 0,
    ]),
  );
}

/**
 * Does the section of a sentence tell its reader what to do? What it says of things is said by the way: of these many
 * predicates hold, and few are worth remembering.
 */
export function tellsHowTo({ section }: Passage, { passages }: FrameContext): boolean {
  const known = KNOWN.get(passages) ?? learn(passages);
  KNOWN.set(passages, known);
  return known.get(section) ?? false;
}
