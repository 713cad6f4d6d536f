import type { HandOff } from "../../lib/domain/classroom/hand-off";
import { keepTakeHome, undoTakeHome } from "../../lib/domain/classroom/keep-take-home";
import type { MissedNote } from "../../lib/domain/classroom/messages";
import { findTakeHome, pendingEntries, takeHomeChange } from "../../lib/domain/classroom/take-home";
import type { Collection } from "../../lib/domain/ports";
import type { DeckId, ItemId, NoteId } from "../../lib/domain/shared/ids";
import { aTakeHomeNote } from "../builders/a-room";
import { noonOf } from "../builders/a-study-moment";
import { anEntry } from "../builders/an-entry";
import { allRows } from "./transfer-repository";

const TODAY = noonOf(20_000);
const TOMORROW = noonOf(20_001);

const missed = (id: string, outcome: MissedNote["outcome"] = "missed"): MissedNote => ({
  note: aTakeHomeNote({ id }),
  outcome,
});

const handOff = (...entries: readonly MissedNote[]): HandOff => ({ roomId: "room-1", title: "Class", missed: entries });

async function take(collection: Collection, taken: HandOff, { takesSlow = false, now = TODAY } = {}) {
  const found = await findTakeHome(taken, collection.transfer.exportRows(), { deckName: taken.title, now });
  const change = takeHomeChange(found, { now, desiredRetention: 0.9, takesSlow });
  await keepTakeHome(collection, change);
  return { found, change };
}

async function dueTomorrow(collection: Collection) {
  const decks = await collection.decks.list();
  const { learning, review, fresh } = await collection.cards.listDue(
    decks.map(({ id }) => id),
    TOMORROW,
    100,
  );
  return { due: [...learning, ...review].map(({ note }) => note.id), fresh: fresh.map(({ note }) => note.id) };
}

/** What every Collection must make of what comes from a class; each adapter's test calls this. */
export function testTakeHome(create: () => Promise<Collection>) {
  describe("what comes home from a class", () => {
    it("is due the next day, in a deck of the class's name", async () => {
      const collection = await create();

      await take(collection, handOff(missed("n1"), missed("n2")));

      expect((await collection.decks.list()).map(({ name }) => name)).toEqual(["Class"]);
      expect(await dueTomorrow(collection)).toEqual({ due: ["n1", "n2"], fresh: [] });
      const [review] = await collection.reviews.listByDay(TODAY.studyDay, TOMORROW.studyDay);
      expect(review).toMatchObject({ rating: "again", origin: "class", durationMillis: 0 });
    });

    it("changes nothing when it comes a second time", async () => {
      const collection = await create();
      await take(collection, handOff(missed("n1"), missed("n2")));
      const before = await allRows(collection);

      const { found } = await take(collection, handOff(missed("n1"), missed("n2")), { now: TOMORROW });

      expect(pendingEntries(found, true)).toEqual([]);
      expect(await allRows(collection)).toEqual(before);
    });

    it("counts a slow answer as hard only where the learner agrees, and then once", async () => {
      const collection = await create();
      const both = handOff(missed("n1"), missed("n2", "slow"));

      await take(collection, both);
      expect((await dueTomorrow(collection)).due).toEqual(["n1"]);

      await take(collection, both, { takesSlow: true });
      await take(collection, both, { takesSlow: true });
      const reviews = await collection.reviews.listByDay(TODAY.studyDay, TOMORROW.studyDay);
      expect(reviews.map(({ rating }) => rating).sort()).toEqual(["again", "hard"]);
    });

    it("rates the learner's own card of the same fact, and makes no second one", async () => {
      const collection = await create();
      const own = anEntry("own");
      const note = { ...own.note, itemId: "n1" as ItemId };
      const deck = { id: note.deckId, name: "Mine", parentId: null, createdAt: 1, deletedAt: null };
      await collection.notes.add({ deck, cards: [{ card: own.card, note }] });

      await take(collection, handOff(missed("n1")));

      expect((await collection.decks.list()).map(({ name }) => name)).toEqual(["Mine"]);
      expect((await dueTomorrow(collection)).due).toEqual([note.id]);
    });

    it("is taken back whole, and can come home again", async () => {
      const collection = await create();
      const first = await take(collection, handOff(missed("n1")));

      await undoTakeHome(collection, first.change.undo, TODAY.at + 1);
      await undoTakeHome(collection, first.change.undo, TODAY.at + 2);

      expect(await collection.decks.list()).toEqual([]);
      expect(await collection.reviews.listByDay(TODAY.studyDay, TOMORROW.studyDay)).toEqual([]);

      await take(collection, handOff(missed("n1")));
      expect(await dueTomorrow(collection)).toEqual({ due: ["n1"], fresh: [] });
      expect(await collection.reviews.listByDay(TODAY.studyDay, TOMORROW.studyDay)).toHaveLength(1);
    });

    it("takes back only its own rating of a card that was there before", async () => {
      const collection = await create();
      await take(collection, handOff(missed("n1")));
      const second = await take(collection, { ...handOff(missed("n1"), missed("n2")), roomId: "room-2" });

      await undoTakeHome(collection, second.change.undo, TODAY.at + 10);

      expect((await dueTomorrow(collection)).due).toEqual(["n1"]);
      expect(await collection.reviews.listByDay(TODAY.studyDay, TOMORROW.studyDay)).toHaveLength(1);
      expect(await collection.notes.get("n2" as NoteId)).toBeUndefined();
    });

    it("joins a deck of its name at the top, not one inside another", async () => {
      const collection = await create();
      const top = { id: "top" as DeckId, name: "Class", parentId: null, createdAt: 1, deletedAt: null };
      const inner = { ...top, id: "inner" as DeckId, parentId: top.id, createdAt: 0 };
      await collection.decks.save(inner);
      await collection.decks.save(top);

      await take(collection, handOff(missed("n1")));

      expect((await collection.notes.get("n1" as NoteId))?.deckId).toBe("top");
    });
  });
}
