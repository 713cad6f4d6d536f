import type { DarkRegion, Point } from "./dark-regions";

/** Four corners, clockwise as seen in the picture. */
export type Quadrilateral = readonly [Point, Point, Point, Point];

/** An outline strays from straight sides by so much of a side at most. */
const MOST_STRAY_SHARE = 0.06;
const LEAST_STRAY = 1.5;
/** Opposite sides of a card held askew still do not differ by more. */
const MOST_SIDE_RATIO = 2.5;

function cross(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

function between(left: Point, right: Point): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}

/** The point furthest by a measure. */
function furthest(points: readonly Point[], measure: (point: Point) => number): Point {
  let best = points[0] ?? { x: 0, y: 0 };
  let most = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const value = measure(point);
    if (value > most) [best, most] = [point, value];
  }
  return best;
}

/** The hull of an outline, clockwise as seen in the picture (Andrew's monotone chain). */
function hullOf(outline: readonly Point[]): Point[] {
  const sorted = [...outline].sort((left, right) => left.x - right.x || left.y - right.y);
  const chain = (points: readonly Point[]) => {
    const hull: Point[] = [];
    for (const point of points) {
      for (let last = hull.at(-1), before = hull.at(-2); last && before; last = hull.at(-1), before = hull.at(-2)) {
        if (cross(before, last, point) > 0) break;
        hull.pop();
      }
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

function strayFrom(from: Point, to: Point, point: Point): number {
  return Math.abs(cross(from, to, point)) / Math.max(1e-9, between(from, to));
}

function sidesOf(corners: Quadrilateral): (readonly [Point, Point])[] {
  return corners.map((corner, index) => [corner, corners[(index + 1) % 4] ?? corner] as const);
}

/** Does every point of the hull lie near one of four straight sides? */
function isStraight(hull: readonly Point[], corners: Quadrilateral): boolean {
  const sides = sidesOf(corners);
  const longest = Math.max(...sides.map(([from, to]) => between(from, to)));
  const most = Math.max(LEAST_STRAY, longest * MOST_STRAY_SHARE);
  return hull.every((point) => sides.some(([from, to]) => strayFrom(from, to, point) <= most));
}

function isCardShaped(corners: Quadrilateral): boolean {
  const lengths = sidesOf(corners).map(([from, to]) => between(from, to));
  const isConvex = corners.every((corner, index) => {
    const [next = corner, last = corner] = [corners[(index + 1) % 4], corners[(index + 2) % 4]];
    return cross(corner, next, last) > 0;
  });
  return isConvex && Math.max(...lengths) <= MOST_SIDE_RATIO * Math.min(...lengths);
}

/**
 * The four corners of a region, where its outline is a square seen from anywhere.
 *
 * @returns `null` for any other shape
 */
export function quadrilateralOf({ outline }: DarkRegion): Quadrilateral | null {
  const hull = hullOf(outline);
  if (hull.length < 4) return null;
  const middle = {
    x: hull.reduce((sum, { x }) => sum + x, 0) / hull.length,
    y: hull.reduce((sum, { y }) => sum + y, 0) / hull.length,
  };
  const first = furthest(hull, (point) => between(point, middle));
  const third = furthest(hull, (point) => between(point, first));
  const second = furthest(hull, (point) => -cross(first, third, point));
  const fourth = furthest(hull, (point) => cross(first, third, point));
  const corners: Quadrilateral = [first, second, third, fourth];
  return isCardShaped(corners) && isStraight(hull, corners) ? corners : null;
}
