import type { Fact } from "../../fact";

/** None yet. */
export function chineseConditions(): Fact[] {
  return [];
}
