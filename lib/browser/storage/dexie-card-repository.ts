import { Dexie } from "dexie";
import type { Card, Queue } from "../../domain/collection/card";
import type { CardRepository, CardWithNote } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import type { DeckId } from "../../domain/shared/ids";
import { withFlagsOf } from "./card-writes";
import type { WenguDatabase } from "./database";
import { countIntroducedCards } from "./dexie-introduced-cards";
import { byDueAt, byDueDay, byPosition, isBuried } from "./due-cards";
import type { Transactions } from "./transactions";

export function createDexieCardRepository(db: WenguDatabase, { read, write }: Transactions): CardRepository {
  /** The first cards of one queue by one index, of several decks. */
  async function firstOf(
    deckIds: readonly DeckId[],
    index: string,
    queue: Queue,
    until: unknown,
    limit: number,
  ): Promise<Card[]> {
    const perDeck = deckIds.map((deckId) =>
      db.cards
        .where(index)
        .between([deckId, queue, Dexie.minKey], [deckId, queue, until], true, true)
        .limit(limit)
        .toArray(),
    );
    return (await Promise.all(perDeck)).flat();
  }

  async function withNotes(cards: readonly Card[]): Promise<CardWithNote[]> {
    const notes = await db.notes.bulkGet(cards.map(({ noteId }) => noteId));
    return cards.flatMap((card, index) => {
      const note = notes[index];
      return note ? [{ card, note }] : [];
    });
  }

  return {
    get: (id) =>
      read([db.cards, db.notes], async () => {
        const card = await db.cards.get(id);
        return card && (await withNotes([card]))[0];
      }),

    listDue: (deckIds, now, limit) =>
      read([db.cards, db.notes], async () => {
        const buriedCount = await db.cards.where("buriedOnDay").equals(now.studyDay).count();
        const first = (index: string, queue: Queue, until: unknown) =>
          firstOf(deckIds, index, queue, until, limit + buriedCount);
        const [learning, review, fresh] = await Promise.all([
          first("[deckId+queue+schedule.dueAt]", "learning", now.dayEndsAt),
          first("[deckId+queue+schedule.dueDay]", "review", now.studyDay),
          first("[deckId+queue+position]", "new", Dexie.maxKey),
        ]);
        const entries = (cards: readonly Card[], order: (a: Card, b: Card) => number) =>
          withNotes(
            cards
              .filter((card) => !isBuried(card, now.studyDay))
              .sort(order)
              .slice(0, limit),
          );
        return {
          learning: await entries(learning, byDueAt),
          review: await entries(review, byDueDay),
          fresh: await entries(fresh, byPosition),
        };
      }),

    countIntroduced: (studyDay) => read([db.cards, db.reviews], () => countIntroducedCards(db, studyDay)),

    saveFlags: (card) =>
      write([db.cards], async () => {
        const stored = await db.cards.get(card.id);
        if (!stored) throw new AppError("card/not-found");
        await db.cards.put(withFlagsOf(stored, card));
      }),
  };
}
