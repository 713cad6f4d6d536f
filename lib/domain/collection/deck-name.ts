import type { DeckId } from "../shared/ids";
import type { Deck } from "./deck";

/** In characters as a reader counts them. */
export const LONGEST_DECK_NAME = 100;

/**
 * A name fit for a deck: one line, single spaces, no invisible characters at its ends, at most 100 characters.
 *
 * @returns the empty string where nothing visible was given
 */
export function cleanDeckName(name: string): string {
  const visible = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ")
    .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "");
  return [...visible].slice(0, LONGEST_DECK_NAME).join("").trimEnd();
}

/**
 * The name, or with a number after it where the deck above holds one of that name already.
 *
 * @param name     clean
 * @param parentId the deck that would hold it; `null` for the top
 */
export function uniqueDeckName(decks: readonly Deck[], name: string, parentId: DeckId | null): string {
  const siblings = decks.filter((deck) => deck.parentId === parentId && deck.deletedAt === null);
  const taken = new Set(siblings.map((deck) => deck.name.toLowerCase()));
  const isFree = (candidate: string): boolean => !taken.has(candidate.toLowerCase());
  if (isFree(name)) return name;
  // One of them is free: there are more numbers than decks.
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${name} ${index + 2}`);
  return numbered.find(isFree) ?? name;
}
