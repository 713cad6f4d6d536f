import type { Fact } from "../../fact";

/** None yet. */
export function chineseDates(): Fact[] {
  return [];
}
