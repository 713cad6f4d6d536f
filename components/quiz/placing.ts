import type { PlacingQuestion } from "../../lib/domain/quiz/quiz";

/** The id of the option in each place; `null` where it is empty. */
export type Places = readonly (string | null)[];

/** Every place of a question, empty. */
export function emptyPlaces({ keyOptionIds }: PlacingQuestion): Places {
  return keyOptionIds.map(() => null);
}

/** The place that the next option goes to: the first empty one, or -1 where all are filled. */
export function nextPlace(places: Places): number {
  return places.indexOf(null);
}

/** Puts an option in the next place; one that is placed already goes back. */
export function withOption(places: Places, optionId: string): Places {
  if (places.includes(optionId)) return places.map((id) => (id === optionId ? null : id));
  const next = nextPlace(places);
  return places.map((id, index) => (index === next ? optionId : id));
}

/** Empties a place. */
export function withoutPlace(places: Places, index: number): Places {
  return places.map((id, at) => (at === index ? null : id));
}

/** The options placed, once every place is filled; else `null`. */
export function filledPlaces(places: Places): string[] | null {
  const ids = places.flatMap((id) => id ?? []);
  return ids.length === places.length ? ids : null;
}
