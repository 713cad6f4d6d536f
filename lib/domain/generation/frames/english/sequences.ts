import type { Fact } from "../../fact";

/** None yet. */
export function englishSequences(): Fact[] {
  return [];
}
