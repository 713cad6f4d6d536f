import type { Fact } from "../../fact";

/** None yet. */
export function englishDates(): Fact[] {
  return [];
}
