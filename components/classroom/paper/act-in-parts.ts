/** So many names or answers stay below the 4 KiB that a server takes at once. */
const PART = 20;

export interface PartFailure<Item> {
  /** In words. */
  readonly problem: string;
  /** What was not done, in order. */
  readonly left: readonly Item[];
}

/**
 * Does something for many items, a part at a time, and stops where it fails.
 *
 * @param act returns why a part was not done; `null` when it was
 * @returns `null` when everything was done
 */
export async function actInParts<Item>(
  items: readonly Item[],
  act: (part: readonly Item[]) => Promise<string | null>,
): Promise<PartFailure<Item> | null> {
  for (let start = 0; start < items.length; start += PART) {
    const problem = await act(items.slice(start, start + PART));
    if (problem !== null) return { problem, left: items.slice(start) };
  }
  return null;
}
