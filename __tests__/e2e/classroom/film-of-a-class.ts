import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { aPhotograph } from "../../builders/a-photograph";

const WIDTH = 1280;
const HEIGHT = 720;
/** By quarter turns clockwise: the letter that comes up. */
const LETTERS = ["A", "D", "C", "B"] as const;

/** A class of thirty in three rows, the last one twice as far away as the first; two sit with their cards down. */
export const DOWN = [12, 28];

const cards = Array.from({ length: 30 }, (_, card) => {
  const [row, column] = [Math.floor(card / 10), card % 10];
  const askew = ((card * 7) % 21) - 10;
  const lean = ((card % 5) - 2) * 0.08;
  return { card, x: 90 + column * 120, y: 560 - row * 200, side: 56 - row * 14, turn: (card % 4) * 90 + askew, lean };
}).filter(({ card }) => !DOWN.includes(card + 1));

/** How many hold which letter up. */
export const HELD_UP = LETTERS.map((letter, quarter) => ({
  letter,
  count: cards.filter(({ card }) => card % 4 === quarter).length,
})).sort((left, right) => (left.letter < right.letter ? -1 : 1));

/** Writes what a camera would film of them, noise and shadow included, as Chromium plays it. */
export function filmOfAClass(): string {
  const chroma = Buffer.alloc((WIDTH / 2) * HEIGHT, 128);
  const frames = ["one", "two", "three"].flatMap((seed) => {
    const { luma } = aPhotograph({ width: WIDTH, height: HEIGHT, cards, noise: 10, shadow: 0.3, seed });
    return [Buffer.from("FRAME\n"), Buffer.from(luma), chroma];
  });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "film-")), "class.y4m");
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`;
  writeFileSync(file, Buffer.concat([Buffer.from(header), ...frames]));
  return file;
}
