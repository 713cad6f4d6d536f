import type { Collection } from "../../lib/domain/ports";
import type { DeckId } from "../../lib/domain/shared/ids";
import { MINUTE_MILLIS } from "../../lib/domain/shared/time";
import { aDeck } from "../builders/a-deck";
import { aReview } from "../builders/a-review";
import { aLearningSchedule, aReviewSchedule } from "../builders/a-schedule";
import { aStudyMoment } from "../builders/a-study-moment";
import { anEntry } from "../builders/an-entry";

const NOW = aStudyMoment();
const INNER = "deck-2" as DeckId;

/** What every DeckRepository must do; each adapter's test calls this. */
export function testDeckRepository(create: () => Promise<Collection>) {
  async function withDecks(...decks: readonly ReturnType<typeof aDeck>[]): Promise<Collection> {
    const collection = await create();
    for (const deck of decks) await collection.decks.save(deck);
    return collection;
  }

  describe("DeckRepository", () => {
    it("lists decks by creation", async () => {
      const younger = aDeck({ createdAt: 2 });
      const older = aDeck({ id: INNER, createdAt: 1 });

      const collection = await withDecks(younger, older);

      expect(await collection.decks.list()).toEqual([older, younger]);
    });

    it("hides a deleted deck with the decks inside it, and brings them back", async () => {
      const outer = aDeck();
      const inner = aDeck({ id: INNER, parentId: outer.id, createdAt: 2000 });
      const collection = await withDecks(outer, inner);

      await collection.decks.setDeleted(outer.id, 5);
      expect(await collection.decks.list()).toEqual([]);

      await collection.decks.setDeleted(outer.id, null);
      expect(await collection.decks.list()).toEqual([outer, inner]);
    });

    it("says so when a deck to delete is not there", async () => {
      const collection = await withDecks();

      await expect(collection.decks.setDeleted(INNER, 5)).rejects.toMatchObject({ code: "deck/not-found" });
    });

    it("replaces a deck that is saved again", async () => {
      const collection = await withDecks(aDeck());

      await collection.decks.save(aDeck({ name: "Renamed" }));

      expect(await collection.decks.get(aDeck().id)).toEqual(aDeck({ name: "Renamed" }));
    });

    it("counts what is due, the decks inside included", async () => {
      const outer = aDeck();
      const inner = aDeck({ id: INNER, parentId: outer.id, createdAt: 2000 });
      const collection = await withDecks(outer, inner);
      await collection.notes.add({
        cards: [
          anEntry("new"),
          anEntry("learning", { schedule: aLearningSchedule({ dueAt: NOW.at }) }),
          anEntry("learned-ahead", { schedule: aLearningSchedule({ dueAt: NOW.at + 20 * MINUTE_MILLIS }) }),
          anEntry("learning-later", { schedule: aLearningSchedule({ dueAt: NOW.at + 20 * MINUTE_MILLIS + 1 }) }),
          anEntry("review", { deckId: INNER, schedule: aReviewSchedule({ dueDay: NOW.studyDay }) }),
          anEntry("tomorrow", { deckId: INNER, schedule: aReviewSchedule({ dueDay: NOW.studyDay + 1 }) }),
          anEntry("suspended", { deckId: INNER, isSuspended: true }),
          anEntry("deleted", { deckId: INNER, isDeleted: true }),
        ],
      });

      const overview = await collection.decks.overview(NOW, 20);

      expect(overview).toEqual([
        { deck: outer, due: { newCount: 1, learningCount: 2, reviewCount: 1 }, cardCount: 7 },
        { deck: inner, due: { newCount: 0, learningCount: 0, reviewCount: 1 }, cardCount: 3 },
      ]);
    });

    it("counts no step of the next study day, however soon it begins", async () => {
      const collection = await withDecks(aDeck());
      await collection.notes.add({
        cards: [anEntry("tomorrow", { schedule: aLearningSchedule({ dueAt: NOW.dayEndsAt }) })],
      });

      const [entry] = await collection.decks.overview({ ...NOW, at: NOW.dayEndsAt - MINUTE_MILLIS }, 20);

      expect(entry?.due.learningCount).toBe(0);
    });

    it("does not count cards buried today", async () => {
      const collection = await withDecks(aDeck());
      const buriedOnDay = NOW.studyDay;
      await collection.notes.add({
        cards: [
          anEntry("new", { buriedOnDay }),
          anEntry("learning", { buriedOnDay, schedule: aLearningSchedule({ dueAt: NOW.at }) }),
          anEntry("learned-ahead", { buriedOnDay, schedule: aLearningSchedule({ dueAt: NOW.at + MINUTE_MILLIS }) }),
          anEntry("review", { buriedOnDay, schedule: aReviewSchedule({ dueDay: NOW.studyDay }) }),
          anEntry("not-due-anyway", { buriedOnDay, schedule: aReviewSchedule({ dueDay: NOW.studyDay + 1 }) }),
          anEntry("another", { schedule: aReviewSchedule({ dueDay: NOW.studyDay }) }),
        ],
      });

      const [entry] = await collection.decks.overview(NOW, 20);

      expect(entry?.due).toEqual({ newCount: 0, learningCount: 0, reviewCount: 1 });
      expect(entry?.cardCount).toBe(6);
    });

    it("offers no more new cards than today's limit leaves", async () => {
      const inner = aDeck({ id: INNER, parentId: aDeck().id, createdAt: 2000 });
      const collection = await withDecks(aDeck(), inner);
      await collection.notes.add({
        cards: [
          ...["a", "b"].map((name) => anEntry(name)),
          ...["c", "d", "e"].map((name) => anEntry(name, { deckId: INNER })),
        ],
      });
      await collection.transfer.importRows(
        [{ table: "reviews", record: aReview({ studyDay: NOW.studyDay }) }],
        "merge",
      );

      const newCounts = async (limit: number) =>
        (await collection.decks.overview(NOW, limit)).map(({ due }) => due.newCount);

      expect(await newCounts(20)).toEqual([5, 3]);
      expect(await newCounts(4)).toEqual([3, 3]); // one of the four was introduced today
      expect(await newCounts(0)).toEqual([0, 0]);
    });
  });
}
