import { Dexie } from "dexie";
import { type DeckTally, deckOverviews, liveDecks } from "../../domain/collection/deck-overview";
import type { DeckRepository } from "../../domain/ports";
import { learnAheadUntil } from "../../domain/review/learn-ahead";
import { AppError } from "../../domain/shared/app-error";
import type { DeckId } from "../../domain/shared/ids";
import type { StudyMoment } from "../../domain/shared/time";
import type { WenguDatabase } from "./database";
import { countIntroducedCards } from "./dexie-introduced-cards";
import { isDue } from "./due-cards";
import type { Transactions } from "./transactions";

export function createDexieDeckRepository(db: WenguDatabase, { read, write }: Transactions): DeckRepository {
  const list = async () => liveDecks(await db.decks.toArray());

  return {
    list: () => read([db.decks], list),
    get: (id) => read([db.decks], () => db.decks.get(id)),
    save: (deck) => write([db.decks], async () => void (await db.decks.put(deck))),

    setDeleted: (id, deletedAt) =>
      write([db.decks], async () => {
        const found = await db.decks.update(id, { deletedAt });
        if (found === 0) throw new AppError("deck/not-found");
      }),

    overview: (now, newCardsPerDay) =>
      read([db.decks, db.cards, db.reviews], async () => {
        const [decks, introduced, buried] = await Promise.all([
          list(),
          countIntroducedCards(db, now.studyDay),
          tallyBuried(db, now),
        ]);
        const newCardsLeft = Math.max(0, newCardsPerDay - introduced);
        const tallies = await Promise.all(
          decks.map(async ({ id }) => {
            const held = buried.get(id) ?? NOTHING_BURIED;
            const tally = await tallyDeck(db, id, now, newCardsLeft + held.newCount);
            return [id, withoutBuried(tally, held)] as const;
          }),
        );
        return deckOverviews(decks, new Map(tallies), newCardsLeft);
      }),
  };
}

/** Counts by index alone, no card is loaded. New cards are counted no further than the limit can use. */
async function tallyDeck(db: WenguDatabase, deckId: DeckId, now: StudyMoment, newLimit: number): Promise<DeckTally> {
  const { minKey, maxKey } = Dexie;
  const upTo = (index: string, queue: string, until: unknown) =>
    db.cards.where(index).between([deckId, queue, minKey], [deckId, queue, until], true, true);
  const [newIds, learningCount, reviewCount, cardCount] = await Promise.all([
    upTo("[deckId+queue+position]", "new", maxKey).limit(newLimit).primaryKeys(),
    upTo("[deckId+queue+schedule.dueAt]", "learning", learnAheadUntil(now)).count(),
    upTo("[deckId+queue+schedule.dueDay]", "review", now.studyDay).count(),
    // "deleted" sorts before every other queue
    db.cards.where("[deckId+queue+position]").between([deckId, "deleted", maxKey], [deckId, maxKey, maxKey]).count(),
  ]);
  return { newCount: newIds.length, learningCount, reviewCount, cardCount };
}

type BuriedTally = Pick<DeckTally, "newCount" | "learningCount" | "reviewCount">;
const NOTHING_BURIED: BuriedTally = { newCount: 0, learningCount: 0, reviewCount: 0 };

/** Cards buried today that would be due: few, and no index knows them by queue. */
async function tallyBuried(db: WenguDatabase, now: StudyMoment): Promise<Map<DeckId, BuriedTally>> {
  const tallies = new Map<DeckId, BuriedTally>();
  const cards = await db.cards.where("buriedOnDay").equals(now.studyDay).toArray();
  for (const card of cards.filter((each) => isDue(each, now))) {
    const tally = tallies.get(card.deckId) ?? NOTHING_BURIED;
    tallies.set(card.deckId, {
      newCount: tally.newCount + Number(card.queue === "new"),
      learningCount: tally.learningCount + Number(card.queue === "learning"),
      reviewCount: tally.reviewCount + Number(card.queue === "review"),
    });
  }
  return tallies;
}

function withoutBuried(tally: DeckTally, buried: BuriedTally): DeckTally {
  return {
    newCount: Math.max(0, tally.newCount - buried.newCount),
    learningCount: tally.learningCount - buried.learningCount,
    reviewCount: tally.reviewCount - buried.reviewCount,
    cardCount: tally.cardCount,
  };
}
