import type { GrayImage } from "../../lib/domain/classroom/paper/gray-image";
import { isDark, MARKER_MODULES } from "../../lib/domain/classroom/paper/marker";
import { createRandom } from "../../lib/domain/shared/random";

/** A card held in front of a camera. */
export interface HeldCard {
  readonly card: number;
  /** Middle of the marker, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Side of the marker as seen from the front, in pixels. */
  readonly side: number;
  /** Clockwise, in degrees: 0 holds the first letter up. */
  readonly turn?: number;
  /** How far its right side leans away, -0.5 to 0.5. */
  readonly lean?: number;
}

interface Scene {
  readonly width?: number;
  readonly height?: number;
  readonly cards: readonly HeldCard[];
  /** Shades of noise either way. */
  readonly noise?: number;
  /** How much darker the right edge is than the left, 0 to 1. */
  readonly shadow?: number;
  readonly seed?: string;
}

const SAMPLES = [0.25, 0.75];
const QUIET_ZONE = 1;

/** Tells for one card where a place of the picture lies on it, in modules from the marker's upper left corner. */
function modulesOf({ x, y, side, turn = 0, lean = 0 }: HeldCard) {
  const angle = (-turn * Math.PI) / 180;
  const [cosine, sine, scale] = [Math.cos(angle), Math.sin(angle), MARKER_MODULES / side];
  return (px: number, py: number) => {
    const rx = (px - x) * cosine - (py - y) * sine;
    const ry = (px - x) * sine + (py - y) * cosine;
    // What leans away is smaller: a plane seen in perspective.
    const depth = scale / (1 - (lean * rx) / side);
    return { u: rx * depth + MARKER_MODULES / 2, v: ry * depth + MARKER_MODULES / 2 };
  };
}

/** The shade of a card at a place of the picture; `null` beside it. */
function shadesOf(held: HeldCard): (px: number, py: number) => number | null {
  const place = modulesOf(held);
  const [low, high] = [-QUIET_ZONE, MARKER_MODULES + QUIET_ZONE];
  return (px, py) => {
    const { u, v } = place(px, py);
    if (u <= low || v <= low || u >= high || v >= high) return null;
    const [row, column] = [Math.floor(v), Math.floor(u)];
    const isOnMarker = row >= 0 && column >= 0 && row < MARKER_MODULES && column < MARKER_MODULES;
    return isOnMarker && isDark(held.card, row, column) ? 30 : 225;
  };
}

/** A classroom: neither light nor dark, with some structure. */
function wallAt(px: number, py: number): number {
  return 130 + (((px >> 4) + (py >> 4)) % 3) * 15;
}

/** The shade at each pixel of a room with these cards in it; between shades where an edge runs through the pixel. */
function createScene(cards: readonly HeldCard[]): (x: number, y: number) => number {
  const held = cards.map((card) => ({ card, shadeOf: shadesOf(card) }));
  const isNear = ({ x, y, side }: HeldCard, px: number, py: number) =>
    Math.abs(px - x) < side * 1.5 && Math.abs(py - y) < side * 1.5;
  return (x, y) => {
    const near = held.filter(({ card }) => isNear(card, x, y));
    if (near.length === 0) return wallAt(x, y);
    let sum = 0;
    for (const down of SAMPLES) {
      for (const across of SAMPLES) {
        const shades = near.map(({ shadeOf }) => shadeOf(x + across, y + down));
        sum += shades.find((shade) => shade !== null) ?? wallAt(x + across, y + down);
      }
    }
    return sum / SAMPLES.length ** 2;
  };
}

/** What a camera would see of some cards. */
export function aPhotograph({ width = 320, height = 240, cards, noise = 0, shadow = 0, seed = "" }: Scene): GrayImage {
  const random = createRandom(seed);
  const luma = new Uint8Array(width * height);
  const shadeAt = createScene(cards);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const lit = shadeAt(x, y) * (1 - (shadow * x) / width);
      luma[y * width + x] = Math.max(0, Math.min(255, lit + (random.next() * 2 - 1) * noise));
    }
  }
  return { width, height, luma };
}
