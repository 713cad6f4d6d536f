import { darkRegions, type Point } from "./dark-regions";
import { type GrayImage, shadeAt } from "./gray-image";
import { CODE_MODULES, type Code, MARKER_MODULES, readCode } from "./marker";
import { type Quadrilateral, quadrilateralOf } from "./quadrilateral";

/** What students hold up: the letter at the top of the card. */
export const PAPER_ANSWERS = ["a", "b", "c", "d"] as const;
export type PaperAnswer = (typeof PAPER_ANSWERS)[number];

export interface ReadCard {
  /** From 0. */
  readonly card: number;
  readonly answer: PaperAnswer;
  /** Of the frame in the picture, clockwise. */
  readonly corners: Quadrilateral;
  /** Modules that were misread and put right. */
  readonly errors: number;
}

/** A module smaller than two pixels and a half cannot be told from its neighbours. */
const LEAST_SIDE = Math.ceil(MARKER_MODULES * 2.5);
/** Dark and light must differ by so many shades. */
const LEAST_CONTRAST = 24;
/** Frame modules that may look light: a thumb, a reflection. */
const MOST_FRAME_FAULTS = 2;

/** Maps the unit square onto four corners, as a camera does (Heckbert's square to quadrilateral). */
function projection([a, b, c, d]: Quadrilateral): (u: number, v: number) => Point {
  const [dx1, dx2, sx] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
  const [dy1, dy2, sy] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / determinant;
  const h = (dx1 * sy - sx * dy1) / determinant;
  return (u, v) => {
    const w = g * u + h * v + 1;
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / w,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / w,
    };
  };
}

const INSIDE = [0.35, 0.5, 0.65];

/** The mean shade of each module, rows from the first corner on. */
function moduleShades(image: GrayImage, corners: Quadrilateral): number[] {
  const place = projection(corners);
  const shades: number[] = [];
  for (let row = 0; row < MARKER_MODULES; row += 1) {
    for (let column = 0; column < MARKER_MODULES; column += 1) {
      let sum = 0;
      for (const down of INSIDE) {
        for (const across of INSIDE) {
          // A pixel's shade stands for its middle.
          const { x, y } = place((column + across) / MARKER_MODULES, (row + down) / MARKER_MODULES);
          sum += shadeAt(image, x - 0.5, y - 0.5);
        }
      }
      shades.push(sum / INSIDE.length ** 2);
    }
  }
  return shades;
}

function isFrame(index: number): boolean {
  const row = Math.floor(index / MARKER_MODULES);
  const column = index % MARKER_MODULES;
  const last = MARKER_MODULES - 1;
  return row === 0 || column === 0 || row === last || column === last;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;
}

/** The code inside a frame; `null` where there is no dark frame, or nothing light in it. */
function codeIn(shades: readonly number[]): Code | null {
  const frame = shades.filter((_, index) => isFrame(index));
  const inner = shades.filter((_, index) => !isFrame(index));
  const dark = median(frame);
  const light = Math.max(...inner);
  if (light - dark < LEAST_CONTRAST) return null;
  const middle = (dark + light) / 2;
  if (frame.filter((shade) => shade > middle).length > MOST_FRAME_FAULTS) return null;
  return inner.length === CODE_MODULES ** 2 ? inner.map((shade) => shade < middle) : null;
}

/**
 * The cards that a camera sees, each once: whose they are, and which letter is up.
 *
 * @param image a whole frame of the camera; cards must be 18 pixels wide at least
 */
export function readCards(image: GrayImage): ReadCard[] {
  const found = new Map<number, ReadCard>();
  for (const region of darkRegions(image, LEAST_SIDE)) {
    const corners = quadrilateralOf(region);
    const code = corners && codeIn(moduleShades(image, startingAtTop(corners)));
    const read = code && readCode(code);
    if (!corners || !read) continue;
    const answer = PAPER_ANSWERS[(4 - read.turn) % 4] ?? "a";
    const known = found.get(read.card);
    if (!known || known.errors > read.errors)
      found.set(read.card, { card: read.card, answer, corners, errors: read.errors });
  }
  return [...found.values()].sort((left, right) => left.card - right.card);
}

/** The same corners, the upper left one first: of two on the left the higher, as a person would say. */
function startingAtTop(corners: Quadrilateral): Quadrilateral {
  const starts = corners.map(({ x, y }) => x + y);
  const first = starts.indexOf(Math.min(...starts));
  return [0, 1, 2, 3].map((step) => corners[(first + step) % 4]) as unknown as Quadrilateral;
}
