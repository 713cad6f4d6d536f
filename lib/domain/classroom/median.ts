/** The middle value, of an even number the mean of both; `null` of none. */
export function median(values: readonly number[]): number | null {
  const ordered = values.toSorted((left, right) => left - right);
  const upper = ordered[Math.floor(ordered.length / 2)];
  const lower = ordered[Math.ceil(ordered.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
