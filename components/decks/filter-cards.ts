import type { CardWithNote } from "../../lib/domain/ports";

export const CARD_FILTERS = ["all", "new", "learning", "review", "suspended"] as const;
export type CardFilter = (typeof CARD_FILTERS)[number];

/** The cards in one state whose question, answer or tags hold the text searched for. */
export function filterCards(cards: readonly CardWithNote[], text: string, filter: CardFilter): CardWithNote[] {
  const wanted = text.trim().toLowerCase();
  return cards.filter(
    ({ card, note }) =>
      (filter === "all" || card.queue === filter) &&
      (wanted === "" || [note.question, note.answer, ...note.tags].some((part) => part.toLowerCase().includes(wanted))),
  );
}
