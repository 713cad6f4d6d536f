/** A picture in shades of grey. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  /** Row by row, 0 dark to 255 light. */
  readonly luma: Uint8Array;
}

/** Shades of a picture as a canvas gives it: four bytes a pixel. */
export function grayOf(rgba: Uint8ClampedArray, width: number, height: number): GrayImage {
  const luma = new Uint8Array(width * height);
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const at = pixel * 4;
    // Rec. 601 weights, in 256ths.
    luma[pixel] = (77 * (rgba[at] ?? 0) + 150 * (rgba[at + 1] ?? 0) + 29 * (rgba[at + 2] ?? 0)) >> 8;
  }
  return { width, height, luma };
}

/** The shade at a place between pixels, of the four around it; places outside count as the edge. */
export function shadeAt({ width, height, luma }: GrayImage, x: number, y: number): number {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  const across = Math.min(1, Math.max(0, x - left));
  const down = Math.min(1, Math.max(0, y - top));
  const shade = (column: number, row: number) => luma[row * width + column] ?? 0;
  const upper = shade(left, top) * (1 - across) + shade(right, top) * across;
  const lower = shade(left, bottom) * (1 - across) + shade(right, bottom) * across;
  return upper * (1 - down) + lower * down;
}
