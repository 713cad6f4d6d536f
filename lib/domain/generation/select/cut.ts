/** Items of a first deck for each sentence that was used: what a reader can bear without skipping. */
const ITEMS_PER_SENTENCE = 2 / 3;
const FEWEST_AT_FIRST = 10;
const MOST_AT_FIRST = 60;
/** Where frames give fewer, "more" goes on to blanks of the last resort, up to so many items. */
export const MOST_OFFERED = 120;
/** Items that "more" adds and "fewer" takes away. */
export const CUT_STEP = 10;

/**
 * How many of the best items a first deck holds: by the length of what was read, from 10 to 60.
 *
 * @param sentenceCount sentences that the items were made from
 * @param itemCount     items that may stand in it: none of the last resort but where there is nothing else, >= 0
 * @returns at most `itemCount`
 */
export function firstCut(sentenceCount: number, itemCount: number): number {
  const wanted = Math.round(sentenceCount * ITEMS_PER_SENTENCE);
  return Math.min(itemCount, Math.max(FEWEST_AT_FIRST, Math.min(MOST_AT_FIRST, wanted)));
}

/** The cut of a longer deck; the same where no items are left. */
export function longerCut(cut: number, itemCount: number): number {
  return Math.min(itemCount, cut + CUT_STEP);
}

/** The cut of a shorter deck; never below one step, nor above what there is. */
export function shorterCut(cut: number, itemCount: number): number {
  return Math.min(itemCount, Math.max(CUT_STEP, cut - CUT_STEP));
}
