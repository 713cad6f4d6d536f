import type { Fact } from "../../fact";

/** None yet. */
export function chineseSequences(): Fact[] {
  return [];
}
