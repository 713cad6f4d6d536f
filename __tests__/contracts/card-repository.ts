import type { Collection } from "../../lib/domain/ports";
import type { CardId, DeckId, ReviewId } from "../../lib/domain/shared/ids";
import { aReview } from "../builders/a-review";
import { aLearningSchedule, aReviewSchedule } from "../builders/a-schedule";
import { aStudyMoment } from "../builders/a-study-moment";
import { anEntry } from "../builders/an-entry";

const NOW = aStudyMoment();
const DECK = "deck-1" as DeckId;
const OTHER_DECK = "deck-2" as DeckId;

/** What every CardRepository must do; each adapter's test calls this. */
export function testCardRepository(create: () => Promise<Collection>) {
  const names = (entries: readonly { card: { id: string } }[]) => entries.map(({ card }) => card.id);

  describe("CardRepository", () => {
    it("lists in three lists, soonest first, what is due and the steps that return by the end of the day", async () => {
      const collection = await create();
      await collection.notes.add({
        cards: [
          anEntry("second", { schedule: aReviewSchedule({ dueDay: NOW.studyDay }) }),
          anEntry("first", { schedule: aReviewSchedule({ dueDay: NOW.studyDay - 5 }) }),
          anEntry("tomorrow", { schedule: aReviewSchedule({ dueDay: NOW.studyDay + 1 }) }),
          anEntry("now", { schedule: aLearningSchedule({ dueAt: NOW.at }) }),
          anEntry("earlier", { schedule: aLearningSchedule({ phase: "relearning", dueAt: NOW.at - 1 }) }),
          anEntry("as-the-day-ends", { schedule: aLearningSchedule({ dueAt: NOW.dayEndsAt }) }),
          anEntry("after-the-day", { schedule: aLearningSchedule({ dueAt: NOW.dayEndsAt + 1 }) }),
          anEntry("new-2", { position: 2 }),
          anEntry("new-1", { position: 1 }),
        ],
      });

      const due = await collection.cards.listDue([DECK], NOW, 10);

      expect(names(due.learning)).toEqual(["card-earlier", "card-now", "card-as-the-day-ends"]);
      expect(names(due.review)).toEqual(["card-first", "card-second"]);
      expect(names(due.fresh)).toEqual(["card-new-1", "card-new-2"]);
    });

    it("orders over all decks asked for, and leaves other decks out", async () => {
      const collection = await create();
      await collection.notes.add({
        cards: [
          anEntry("late", { position: 9 }),
          anEntry("early", { position: 1, deckId: OTHER_DECK }),
          anEntry("elsewhere", { position: 0, deckId: "deck-3" as DeckId }),
        ],
      });

      const due = await collection.cards.listDue([DECK, OTHER_DECK], NOW, 10);

      expect(names(due.fresh)).toEqual(["card-early", "card-late"]);
    });

    it("leaves out cards that are suspended, deleted or buried today", async () => {
      const collection = await create();
      await collection.notes.add({
        cards: [
          anEntry("suspended", { isSuspended: true }),
          anEntry("deleted", { isDeleted: true }),
          anEntry("buried", { buriedOnDay: NOW.studyDay }),
          anEntry("buried-yesterday", { buriedOnDay: NOW.studyDay - 1 }),
        ],
      });

      const due = await collection.cards.listDue([DECK], NOW, 10);

      expect(names(due.fresh)).toEqual(["card-buried-yesterday"]);
    });

    it("fills the limit although the first cards are buried", async () => {
      const collection = await create();
      await collection.notes.add({
        cards: [
          anEntry("1", { position: 1, buriedOnDay: NOW.studyDay }),
          anEntry("2", { position: 2 }),
          anEntry("3", { position: 3 }),
          anEntry("4", { position: 4 }),
        ],
      });

      const due = await collection.cards.listDue([DECK], NOW, 2);

      expect(names(due.fresh)).toEqual(["card-2", "card-3"]);
    });

    it("gives the note with its card", async () => {
      const collection = await create();
      const entry = anEntry("a", {}, { question: "Why?" });
      await collection.notes.add({ cards: [entry] });

      expect(await collection.cards.get(entry.card.id)).toEqual(entry);
      expect((await collection.cards.listDue([DECK], NOW, 10)).fresh).toEqual([entry]);
      expect(await collection.cards.get("nobody" as CardId)).toBeUndefined();
    });

    it("saves suspension and burial and never the schedule", async () => {
      const collection = await create();
      const { card, note } = anEntry("a", { schedule: aReviewSchedule() });
      await collection.notes.add({ cards: [{ card, note }] });

      await collection.cards.saveFlags({ ...anEntry("a").card, isSuspended: true, buriedOnDay: 7 });

      const saved = (await collection.cards.get(card.id))?.card;
      expect(saved).toEqual({ ...card, isSuspended: true, buriedOnDay: 7, queue: "suspended" });
    });

    it("brings a card back to its own queue when it is no longer suspended", async () => {
      const collection = await create();
      const { card, note } = anEntry("a", { isSuspended: true, schedule: aReviewSchedule() });
      await collection.notes.add({ cards: [{ card, note }] });

      await collection.cards.saveFlags({ ...card, isSuspended: false });

      expect((await collection.cards.get(card.id))?.card.queue).toBe("review");
      expect(names((await collection.cards.listDue([DECK], NOW, 10)).review)).toEqual([card.id]);
    });

    it("counts the cards whose first review that counts fell on a day", async () => {
      const collection = await create();
      const review = (id: string, cardId: string, studyDay: number, undoneAt: number | null = null) =>
        ({
          table: "reviews",
          record: aReview({
            id: id as ReviewId,
            cardId: `card-${cardId}` as CardId,
            studyDay,
            reviewedAt: studyDay,
            undoneAt,
          }),
        }) as const;
      await collection.notes.add({
        cards: ["new-today", "twice-today", "old", "later", "undone"].map((name) => anEntry(name)),
      });
      await collection.transfer.importRows(
        [
          review("r1", "new-today", 5),
          review("r2", "twice-today", 5),
          review("r3", "twice-today", 5),
          review("r4", "old", 4),
          review("r5", "old", 5),
          review("r6", "later", 5),
          review("r7", "later", 6),
          review("r8", "undone", 5, 99),
          review("r9", "of-a-card-that-is-gone", 5),
        ],
        "merge",
      );

      expect(await collection.cards.countIntroduced(5)).toBe(4);
      expect(await collection.cards.countIntroduced(4)).toBe(1);
      expect(await collection.cards.countIntroduced(6)).toBe(0);
    });
  });
}
