/** A duration, and the size of what took it. */
export interface Timing {
  readonly size: number;
  readonly millis: number;
}

/**
 * How time grows with size: the slope of the straight line that fits the logarithms best. 1 is linear, 2 quadratic.
 *
 * @param timings of at least two sizes, all above 0
 */
export function growthExponent(timings: readonly Timing[]): number {
  const points = timings.map(({ size, millis }) => ({ x: Math.log(size), y: Math.log(millis) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middleX = mean(points.map(({ x }) => x));
  const middleY = mean(points.map(({ y }) => y));
  const covariance = mean(points.map(({ x, y }) => (x - middleX) * (y - middleY)));
  return covariance / mean(points.map(({ x }) => (x - middleX) ** 2));
}
