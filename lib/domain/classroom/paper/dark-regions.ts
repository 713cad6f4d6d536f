import type { GrayImage } from "./gray-image";

/** A pixel is dark where it is this much below the mean around it: light may fall unevenly on a class. */
const DARK_SHARE = 0.82;
/** The mean is taken over a square of about this share of the picture's width. */
const WINDOW_SHARE = 1 / 12;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Dark pixels that touch each other. */
export interface DarkRegion {
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of each row the first and the last pixel: all that its outline needs. */
  readonly outline: readonly Point[];
}

/** Sums of all pixels above and left of each place, one row and column larger than the picture. */
function sumsOf({ width, height, luma }: GrayImage): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += luma[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}

/** The mean around a place: over a square, as far as it lies in the picture. */
function createMeans({ width, height }: GrayImage, sums: Float64Array, reach: number) {
  const sum = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
  return (x: number, y: number): number => {
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const total = sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
    return total / ((right - left) * (bottom - top));
  };
}

/** 1 for each pixel that is dark among its neighbours. */
function darkPixels(image: GrayImage): Uint8Array {
  const { width, height, luma } = image;
  const reach = Math.max(4, Math.round((width * WINDOW_SHARE) / 2));
  const meanAt = createMeans(image, sumsOf(image), reach);
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const index = y * width + x;
      if ((luma[index] ?? 0) < meanAt(x, y) * DARK_SHARE) dark[index] = 1;
    }
  }
  return dark;
}

/** A stretch of dark pixels in one row, `end` exclusive. */
interface Run {
  readonly y: number;
  readonly start: number;
  readonly end: number;
}

/** The dark stretches of one row, from left to right. */
function runsOfRow(row: Uint8Array, y: number): Run[] {
  const runs: Run[] = [];
  for (let start = row.indexOf(1); start >= 0; ) {
    const light = row.indexOf(0, start);
    const end = light < 0 ? row.length : light;
    runs.push({ y, start, end });
    start = row.indexOf(1, end);
  }
  return runs;
}

function runsOf(dark: Uint8Array, width: number, height: number): Run[] {
  const rows = Array.from({ length: height }, (_, y) => runsOfRow(dark.subarray(y * width, (y + 1) * width), y));
  return rows.flat();
}

/** Sets that grow together, each known by one of its members. */
function createGroups(count: number) {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[member] = root;
    return root;
  };
  return {
    find,
    unite: (left: number, right: number) => {
      parents[find(left)] = find(right);
    },
  };
}

/** Does a stretch end before another one begins, in the row above or still higher? */
function isPassed(above: Run | undefined, { y, start }: Run): boolean {
  return above !== undefined && (above.y < y - 1 || (above.y === y - 1 && above.end < start));
}

/** Do two stretches touch, at a corner too, the first one in the row above? */
function touches(above: Run | undefined, { y, end }: Run): boolean {
  return above !== undefined && above.y === y - 1 && above.start <= end;
}

/** Unites runs of neighbouring rows that touch. All are in order. */
function uniteRuns(runs: readonly Run[]) {
  const groups = createGroups(runs.length);
  let above = 0;
  for (const [index, run] of runs.entries()) {
    while (isPassed(runs[above], run)) above += 1;
    for (let other = above; touches(runs[other], run); other += 1) groups.unite(index, other);
  }
  return groups;
}

function regionOf(runs: readonly Run[]): DarkRegion {
  const size = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const rows = new Map<number, { first: number; last: number }>();
  for (const { y, start, end } of runs) {
    const row = rows.get(y);
    rows.set(y, { first: Math.min(row?.first ?? start, start), last: Math.max(row?.last ?? end, end) });
  }
  // Pixels have a size: the outline runs along their edges.
  const outline = [...rows].flatMap(([y, { first, last }]) => [
    { x: first, y: y + 0.5 },
    { x: last, y: y + 0.5 },
  ]);
  return {
    size,
    left: Math.min(...outline.map(({ x }) => x)),
    right: Math.max(...outline.map(({ x }) => x)),
    top: runs[0]?.y ?? 0,
    bottom: (runs.at(-1)?.y ?? 0) + 1,
    outline,
  };
}

/**
 * Every dark region of a picture that is as large as asked for. Takes time linear in its pixels.
 *
 * @param leastSide pixels across and down, at least
 */
export function darkRegions(image: GrayImage, leastSide: number): DarkRegion[] {
  const runs = runsOf(darkPixels(image), image.width, image.height);
  const groups = uniteRuns(runs);
  const members = new Map<number, Run[]>();
  for (const [index, run] of runs.entries()) {
    const root = groups.find(index);
    const known = members.get(root);
    if (known) known.push(run);
    else members.set(root, [run]);
  }
  return [...members.values()]
    .filter((region) => (region.at(-1)?.y ?? 0) - (region[0]?.y ?? 0) + 1 >= leastSide)
    .map(regionOf)
    .filter(({ left, right }) => right - left >= leastSide);
}
