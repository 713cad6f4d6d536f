/** Sorts by what a text ends with: no reader sees an order in it, and it is the same each time. */
function byEnding(left: string, right: string): number {
  const [one, other] = [[...left].reverse().join(""), [...right].reverse().join("")];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The texts in an order that tells nothing of their own; the same texts always come in the same one. */
export function outOfOrder(texts: readonly string[]): string[] {
  const sorted = [...texts].sort(byEnding);
  const isTelling = sorted.every((text, index) => text === texts[index]);
  return isTelling ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
}
