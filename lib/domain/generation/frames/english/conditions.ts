import type { Fact } from "../../fact";

/** None yet. */
export function englishConditions(): Fact[] {
  return [];
}
