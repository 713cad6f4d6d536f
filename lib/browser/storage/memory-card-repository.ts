import type { Card, Queue } from "../../domain/collection/card";
import type { CardRepository, CardWithNote } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import { withFlagsOf } from "./card-writes";
import { byDueAt, byDueDay, byPosition, isBuried, isForSession } from "./due-cards";
import type { MemoryDatabase, MemoryTables } from "./memory-database";
import { countIntroduced } from "./memory-introduced-cards";

function withNotes({ notes }: MemoryTables, cards: readonly Card[]): CardWithNote[] {
  return cards.flatMap((card) => {
    const note = notes.get(card.noteId);
    return note ? [{ card, note }] : [];
  });
}

export function createMemoryCardRepository({ read, write }: MemoryDatabase): CardRepository {
  return {
    get: (id) =>
      read((tables) => {
        const card = tables.cards.get(id);
        return card && withNotes(tables, [card])[0];
      }),

    listDue: (deckIds, now, limit) =>
      read((tables) => {
        const due = [...tables.cards.values()].filter(
          (card) => deckIds.includes(card.deckId) && isForSession(card, now) && !isBuried(card, now.studyDay),
        );
        const entries = (queue: Queue, order: (a: Card, b: Card) => number) =>
          withNotes(
            tables,
            due
              .filter((card) => card.queue === queue)
              .sort(order)
              .slice(0, limit),
          );
        return {
          learning: entries("learning", byDueAt),
          review: entries("review", byDueDay),
          fresh: entries("new", byPosition),
        };
      }),

    countIntroduced: (studyDay) => read(({ reviews }) => countIntroduced([...reviews.values()], studyDay)),

    saveFlags: (card) =>
      write(({ cards }) => {
        const stored = cards.get(card.id);
        if (!stored) throw new AppError("card/not-found");
        cards.set(card.id, withFlagsOf(stored, card));
      }),
  };
}
