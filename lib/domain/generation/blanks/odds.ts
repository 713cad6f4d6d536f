const THOUSAND = 1000;
const LOWEST = -16 * THOUSAND;
const HIGHEST = 4 * THOUSAND;
/** e to the power of a thousandth. */
const GROWTH = 1.0010005001667084;

/** Odds by weight, by multiplication alone: an engine's own exponential may differ in the last digit. */
const ODDS = new Float64Array(HIGHEST - LOWEST + 1);
ODDS[-LOWEST] = 1;
for (let at = -LOWEST + 1; at < ODDS.length; at += 1) ODDS[at] = (ODDS[at - 1] ?? 0) * GROWTH;
for (let at = -LOWEST - 1; at >= 0; at -= 1) ODDS[at] = (ODDS[at + 1] ?? 0) / GROWTH;

/**
 * Odds that a sum of weights stands for: its exponential, equal on every engine.
 *
 * @param weight in thousandths, a whole number; taken between -16,000 and 4,000
 * @returns > 0; 1 at 0
 */
export function oddsOf(weight: number): number {
  return ODDS[Math.max(LOWEST, Math.min(HIGHEST, Math.round(weight))) - LOWEST] ?? 0;
}
