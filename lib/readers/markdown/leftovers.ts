import type { ReadWarning } from "../read-document";

/** Counts of what a reader leaves out, to be told to the learner. */
export interface Leftovers {
  images: number;
  html: number;
}

export function leftoverWarnings({ images, html }: Leftovers): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  if (images > 0) warnings.push({ code: "images-left-out", details: { count: images } });
  if (html > 0) warnings.push({ code: "html-left-out", details: { count: html } });
  return warnings;
}
