const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Pearson's correlation.
 *
 * @returns -1 to 1; `null` where one of the two never differs
 */
export function correlation(pairs: readonly { readonly x: number; readonly y: number }[]): number | null {
  const meanX = mean(pairs.map(({ x }) => x));
  const meanY = mean(pairs.map(({ y }) => y));
  let [together, squaresX, squaresY] = [0, 0, 0];
  for (const { x, y } of pairs) {
    together += (x - meanX) * (y - meanY);
    squaresX += (x - meanX) ** 2;
    squaresY += (y - meanY) ** 2;
  }
  const spread = Math.sqrt(squaresX) * Math.sqrt(squaresY);
  // Shares like 1/3 leave a rest of rounding where nothing differs.
  return spread < 1e-9 ? null : Math.min(1, Math.max(-1, together / spread));
}
