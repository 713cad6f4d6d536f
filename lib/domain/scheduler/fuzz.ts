/** Longest interval ever given, in days: a hundred years. */
export const MAX_INTERVAL_DAYS = 36_500;

/** How far an interval may move, as a share of the days between two bounds. */
const SPREAD: readonly { readonly from: number; readonly until: number; readonly share: number }[] = [
  { from: 2.5, until: 7, share: 0.15 },
  { from: 7, until: 20, share: 0.1 },
  { from: 20, until: Number.POSITIVE_INFINITY, share: 0.05 },
];

/** Where in its range an interval falls, in [0, 1); `null` for the middle, the interval unchanged. */
export type FuzzFactor = number | null;

/** Days by which an interval may move up or down, >= 0: none under two and a half. */
function spreadDays(interval: number): number {
  if (interval < 2.5) return 0;
  return SPREAD.reduce(
    (days, { from, until, share }) => days + share * Math.max(Math.min(interval, until) - from, 0),
    1,
  );
}

/**
 * A whole number of days near an interval, so that cards learned together do not stay together.
 *
 * @param interval days, not rounded, >= 0
 * @param minimum  least result, in days, >= 1
 * @returns whole days from `minimum` (or the longest interval, if that is less) to 36,500
 * @see https://docs.ankiweb.net/studying.html#fuzz-factor
 */
export function fuzzedDays(interval: number, minimum: number, factor: FuzzFactor): number {
  const least = Math.min(minimum, MAX_INTERVAL_DAYS);
  const bound = (days: number): number => Math.min(Math.max(days, least), MAX_INTERVAL_DAYS);
  if (factor === null) return bound(Math.round(interval));
  const middle = bound(interval);
  const spread = spreadDays(middle);
  const lower = bound(Math.round(middle - spread));
  const upper = bound(Math.round(middle + spread));
  // A range that its minimum has shut leaves a little room all the same.
  const top = upper === lower && upper > 2 && upper < MAX_INTERVAL_DAYS ? upper + 1 : upper;
  // A factor just under 1 could be rounded up to the day after the range.
  return Math.min(Math.floor(lower + factor * (1 + top - lower)), top);
}

/**
 * Where in its range a card's next interval falls: drawn from the card and its count of reviews alone, so
 * that a preview and the rating it announces draw the same. A plain integer hash (FNV-1a, mixed as in
 * MurmurHash3), since a whole log is replayed through it.
 *
 * @param reviewCount reviews so far, >= 0
 * @returns a number in [0, 1)
 */
export function drawFuzz(cardId: string, reviewCount: number): number {
  let hash = 0x811c9dc5 ^ reviewCount;
  for (let index = 0; index < cardId.length; index += 1) {
    hash = Math.imul(hash ^ cardId.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
