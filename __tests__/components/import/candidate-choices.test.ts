import fc from "fast-check";
import {
  type CandidateChoices,
  type CandidateChoicesEvent,
  candidateChoicesReducer,
  cutMoves,
  isKept,
  itemsInView,
  keptItems,
  startChoices,
} from "../../../components/import/candidate-choices";
import type { Item } from "../../../lib/domain/generation/item";
import { CUT_STEP } from "../../../lib/domain/generation/select/cut";
import type { ItemId } from "../../../lib/domain/shared/ids";
import { anItem } from "../../builders/an-item";

/** Items best first, each before the last one in the document. */
function someItems(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const start = (count - index) * 10;
    const source = { start, end: start + 5, quote: "quote" };
    return anItem({
      id: `item-${index}` as ItemId,
      question: `Question ${index}?`,
      source,
      score: 1 - index / count,
    });
  });
}

/** From so short a text that the first cut is at ten. */
function someChoices(count: number, ...savedIds: string[]): CandidateChoices {
  const stats = { sentences: 1, frames: count, candidates: count };
  return startChoices({ items: someItems(count), proposedCount: count, stats }, new Set(savedIds as ItemId[]));
}

const after = (choices: CandidateChoices, ...events: CandidateChoicesEvent[]) =>
  events.reduce(candidateChoicesReducer, choices);
const decided = (item: number | string, isToKeep: boolean): CandidateChoicesEvent => ({
  type: "decided",
  itemId: (typeof item === "number" ? `item-${item}` : item) as ItemId,
  isToKeep,
});
const mended = (index: number): CandidateChoicesEvent => ({
  type: "edited",
  itemId: `item-${index}` as ItemId,
  edit: { question: "?", answer: "!", options: [], pairs: [], sequence: [], isProved: true },
});
const MORE: CandidateChoicesEvent = { type: "asked-for-more" };
const FEWER: CandidateChoicesEvent = { type: "asked-for-fewer" };
const idsIn = (items: readonly Item[]) => items.map(({ id }) => id);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => `item-${index}`);

it("shows and keeps the best candidates at first, in document order", () => {
  const choices = someChoices(25);

  expect(idsIn(itemsInView(choices))).toEqual(upTo(10).toReversed());
  expect(idsIn(keptItems(choices))).toEqual(upTo(10).toReversed());
});

it("shows what stands after the proposed items for more only", () => {
  const stats = { sentences: 1, frames: 12, candidates: 12 };
  const choices = startChoices({ items: someItems(12), proposedCount: 4, stats }, new Set());

  expect(idsIn(itemsInView(choices))).toEqual(upTo(4).toReversed());
  expect(idsIn(itemsInView(after(choices, MORE)))).toEqual(upTo(12).toReversed());
});

it("shows and keeps the next best for more, and takes back the last for fewer", () => {
  const more = after(someChoices(25), MORE);

  expect(idsIn(keptItems(more))).toEqual(upTo(20).toReversed());
  expect(idsIn(keptItems(after(more, FEWER)))).toEqual(upTo(10).toReversed());
});

it("says where the cut cannot be moved further", () => {
  const choices = someChoices(25);

  expect(cutMoves(choices)).toEqual({ canGrow: true, canShrink: false });
  expect(cutMoves(after(choices, MORE, MORE))).toEqual({ canGrow: false, canShrink: true });
  expect(cutMoves(someChoices(CUT_STEP))).toEqual({ canGrow: false, canShrink: false });
});

it("keeps what was kept by hand or mended in view when the cut moves above it", () => {
  const choices = after(someChoices(30), MORE, MORE, decided(25, true), mended(28), FEWER, FEWER);

  expect(idsIn(keptItems(choices))).toEqual(["item-28", "item-25", ...upTo(10).toReversed()]);
});

it("remembers what was dropped by hand while the cut is above it", () => {
  const choices = after(someChoices(30), MORE, decided(15, false), FEWER, MORE);

  expect(idsIn(itemsInView(choices))).toContain("item-15");
  expect(idsIn(keptItems(choices))).not.toContain("item-15");
});

it("brings unmarked candidates with more after the learner kept none", () => {
  const choices = after(someChoices(30), { type: "kept-none" }, decided(3, true), MORE);

  expect(itemsInView(choices)).toHaveLength(20);
  expect(idsIn(keptItems(choices))).toEqual(["item-3"]);
});

it("marks all in view, dropped and mended ones too, and lets fewer take them back", () => {
  const dropped = after(someChoices(30), decided(4, false), mended(5), { type: "kept-none" });

  const all = after(dropped, MORE, { type: "kept-all" });

  expect(idsIn(keptItems(all))).toEqual(upTo(20).toReversed());
  expect(keptItems(after(all, FEWER))).toHaveLength(10);
});

it("never saves again what already is a card, even when all are kept", () => {
  const all = after(someChoices(3, "item-1"), { type: "kept-all" });

  expect(idsIn(itemsInView(all))).toEqual(["item-2", "item-1", "item-0"]);
  expect(idsIn(keptItems(all))).toEqual(["item-2", "item-0"]);
});

it("picks nothing for a learner who comes back for more cards", () => {
  expect(keptItems(someChoices(3, "item-1"))).toEqual([]);
});

it("keeps a candidate that was dropped and then mended", () => {
  const dropped = after(someChoices(1), decided(0, false));

  expect(keptItems(dropped)).toHaveLength(0);
  expect(keptItems(after(dropped, mended(0)))).toHaveLength(1);
});

it("saves what is marked in view, whatever was done before", () => {
  const event = fc.oneof(
    fc.tuple(fc.nat(34), fc.boolean()).map(([index, isToKeep]) => decided(index, isToKeep)),
    fc.nat(34).map(mended),
    fc.constantFrom<CandidateChoicesEvent>(MORE, FEWER, { type: "kept-all" }, { type: "kept-none" }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const choices = after(someChoices(35), ...events);

      const marked = itemsInView(choices).filter((item) => isKept(choices, item));
      expect(keptItems(choices)).toEqual(marked);
    }),
  );
});

const model = (index: number) =>
  anItem({ id: `model-${index}` as ItemId, maker: "language-model", question: `And ${index}?`, answer: `${index}` });
const foundMore = (...items: Item[]): CandidateChoicesEvent => ({
  type: "found-more",
  found: { items, rejected: [] },
});

it("shows what another generator found wherever the cut is, and keeps it only when the learner says so", () => {
  const choices = after(someChoices(25), foundMore(model(1), model(2)), decided("model-2", true));

  expect(idsIn(choices.added)).toEqual(["model-1", "model-2"]);
  expect(idsIn(itemsInView(choices))).toEqual(upTo(10).toReversed());
  expect(idsIn(keptItems(choices))).toEqual(["model-2", ...upTo(10).toReversed()]);
});

it("keeps and drops what was found with all others", () => {
  const all = after(someChoices(1), foundMore(model(1)), { type: "kept-all" });

  expect(idsIn(keptItems(all))).toEqual(["model-1", "item-0"]);
  expect(keptItems(after(all, { type: "kept-none" }))).toEqual([]);
});

it("adds nothing that is asked in view already, and says why", () => {
  const repeated = { ...model(2), question: "Question 3?" };
  const unproved = { candidate: model(9), check: "grounded" };

  const choices = after(someChoices(25), foundMore(model(1)), {
    type: "found-more",
    found: { items: [repeated, model(1)], rejected: [unproved] },
  });

  expect(idsIn(choices.added)).toEqual(["model-1"]);
  expect(choices.notAdded).toEqual([
    unproved,
    { candidate: repeated, check: "no-interference" },
    { candidate: model(1), check: "no-interference" },
  ]);
});

it("puts what was found in the place of what asks the same below the cut", () => {
  const same = { ...model(1), question: someItems(25)[15]?.question ?? "" };

  const choices = after(someChoices(25), foundMore(same), MORE, MORE);

  expect(idsIn(choices.added)).toEqual(["model-1"]);
  expect(idsIn(itemsInView(choices))).not.toContain("item-15");
  expect(itemsInView(choices)).toHaveLength(24);
});

it("never saves again what another generator found and what already is a card", () => {
  const choices = after(someChoices(1, "model-1"), foundMore(model(1)), { type: "kept-all" });

  expect(idsIn(itemsInView(choices))).toEqual(["model-1", "item-0"]);
  expect(idsIn(keptItems(choices))).toEqual(["item-0"]);
});
