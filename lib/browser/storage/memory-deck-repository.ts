import type { Card } from "../../domain/collection/card";
import { type DeckTally, deckOverviews, liveDecks } from "../../domain/collection/deck-overview";
import type { DeckRepository } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import type { StudyMoment } from "../../domain/shared/time";
import { isBuried, isDue } from "./due-cards";
import { change, type MemoryDatabase } from "./memory-database";
import { countIntroduced } from "./memory-introduced-cards";

export function createMemoryDeckRepository({ read, write }: MemoryDatabase): DeckRepository {
  return {
    list: () => read(({ decks }) => liveDecks([...decks.values()])),
    get: (id) => read(({ decks }) => decks.get(id)),
    save: (deck) => write(({ decks }) => void decks.set(deck.id, deck)),

    setDeleted: (id, deletedAt) =>
      write(({ decks }) => {
        if (!change(decks, id, { deletedAt })) throw new AppError("deck/not-found");
      }),

    overview: (now, newCardsPerDay) =>
      read(({ decks, cards, reviews }) => {
        const live = liveDecks([...decks.values()]);
        const all = [...cards.values()];
        const tallies = live.map(({ id }) => {
          const own = all.filter(({ deckId }) => deckId === id);
          return [id, tally(own, now)] as const;
        });
        const introduced = countIntroduced([...reviews.values()], now.studyDay);
        return deckOverviews(live, new Map(tallies), Math.max(0, newCardsPerDay - introduced));
      }),
  };
}

function tally(cards: readonly Card[], now: StudyMoment): DeckTally {
  const due = cards.filter((card) => isDue(card, now) && !isBuried(card, now.studyDay));
  const count = (queue: Card["queue"]) => due.filter((card) => card.queue === queue).length;
  return {
    newCount: count("new"),
    learningCount: count("learning"),
    reviewCount: count("review"),
    cardCount: cards.filter(({ isDeleted }) => !isDeleted).length,
  };
}
