import {
  candidateChoicesReducer,
  keptItems,
  PRESELECTED_COUNT,
  startChoices,
} from "../../../components/import/candidate-choices";
import type { Item } from "../../../lib/domain/generation/item";
import type { ItemId } from "../../../lib/domain/shared/ids";
import { anItem } from "../../builders/an-item";

/** Items best first, each before the last one in the document. */
function someItems(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const start = (count - index) * 10;
    const source = { start, end: start + 5, quote: "quote" };
    return { id: `item-${index}`, source, score: 1 - index / count } as Item;
  });
}

const NONE = new Set<ItemId>();
const found = (items: readonly Item[]) => ({ items, rejected: [] });

it("keeps the best candidates at first, and shows all in document order", () => {
  const items = someItems(PRESELECTED_COUNT + 5);

  const choices = startChoices(found(items), NONE);

  expect(choices.items.map(({ source }) => source.start)).toEqual(items.map(({ source }) => source.start).toReversed());
  expect(choices.keptIds).toEqual(new Set(items.slice(0, PRESELECTED_COUNT).map(({ id }) => id)));
});

it("never saves again what already is a card, even when all are kept", () => {
  const items = someItems(3);
  const choices = startChoices(found(items), new Set(["item-1" as ItemId]));

  const all = candidateChoicesReducer(choices, { type: "kept-all" });

  expect(keptItems(all).map(({ id }) => id)).toEqual(["item-2", "item-0"]);
});

it("picks nothing for a learner who comes back for more cards", () => {
  expect(keptItems(startChoices(found(someItems(3)), new Set(["item-1" as ItemId])))).toEqual([]);
});

it("keeps a candidate that was dropped and then mended", () => {
  const choices = startChoices(found(someItems(1)), NONE);
  const dropped = candidateChoicesReducer(choices, { type: "toggled", itemId: "item-0" as ItemId });
  const edit = { question: "?", answer: "!", options: [], isProved: true };

  const mended = candidateChoicesReducer(dropped, { type: "edited", itemId: "item-0" as ItemId, edit });

  expect(keptItems(dropped)).toHaveLength(0);
  expect(keptItems(mended)).toHaveLength(1);
});

it("adds what another generator found in document order, and keeps none of it by itself", () => {
  const choices = startChoices(found([anItem()]), NONE);
  const more = anItem({
    id: "item-model" as ItemId,
    maker: "language-model",
    question: "What does it train on?",
    answer: "bits",
    source: { start: 0, end: 20, quote: "It trains on 8 bits." },
  });

  const after = candidateChoicesReducer(choices, { type: "found-more", found: found([more]) });

  expect(after.items).toHaveLength(2);
  expect(after.keptIds).toEqual(choices.keptIds);
});

it("adds nothing that is asked already, and says why, after what was rejected before", () => {
  const rejection = { candidate: anItem({ question: "Eh?" }), check: "grounded" };
  const choices = startChoices({ items: [anItem()], rejected: [rejection] }, NONE);
  const repeated = anItem({ id: "item-model" as ItemId, maker: "language-model" });

  const after = candidateChoicesReducer(choices, { type: "found-more", found: found([repeated]) });

  expect(after.items).toEqual([anItem()]);
  expect(after.rejected).toEqual([rejection, { candidate: repeated, check: "no-interference" }]);
});
