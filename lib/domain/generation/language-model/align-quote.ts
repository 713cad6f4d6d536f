import type { TextRange } from "../../document/document";
import { shadowOf } from "../../text/normalize";

/** A text without spaces, in one width, and where each of its characters stood. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A quote that stands in more places than this says nothing about any of them. */
const MOST_PLACES = 8;

function fold(text: string): Folded {
  const offsets: number[] = [];
  let folded = "";
  for (const [offset, character] of shadowOf(text).split("").entries()) {
    if (/\s/.test(character)) continue;
    offsets.push(offset);
    folded += character;
  }
  return { text: folded, offsets };
}

function placesOf(part: string, whole: string): number[] {
  const places: number[] = [];
  for (let at = whole.indexOf(part); at >= 0 && places.length < MOST_PLACES; at = whole.indexOf(part, at + 1)) {
    places.push(at);
  }
  return places;
}

/**
 * Where a quote stands in a text: character for character, else but for spaces and width. Nothing looser: a quote
 * of other words is no quote.
 *
 * @returns every place, in order, of the stricter way that finds any; empty where neither does
 */
export function alignQuote(quote: string, text: string): TextRange[] {
  const wanted = quote.trim();
  if (wanted === "") return [];
  const exact = placesOf(wanted, text);
  if (exact.length > 0) return exact.map((start) => ({ start, end: start + wanted.length }));
  const part = fold(wanted).text;
  const whole = fold(text);
  if (part === "") return [];
  return placesOf(part, whole.text).map((start) => ({
    start: whole.offsets[start] ?? 0,
    end: (whole.offsets[start + part.length - 1] ?? 0) + 1,
  }));
}
