import { withoutRepeats } from "../../../../lib/domain/generation/language-model/without-repeats";
import type { ItemId } from "../../../../lib/domain/shared/ids";
import { anItem } from "../../../builders/an-item";

const other = anItem({ id: "item-2" as ItemId, question: "How many bits does DeepSeek use?" });

it("leaves out an item that asks one sentence for the answer that another card has", () => {
  const { items, rejected } = withoutRepeats([other], [anItem()]);

  expect(items).toEqual([]);
  expect(rejected).toEqual([{ candidate: other, check: "no-interference" }]);
});

it("leaves out a question that is asked already, but for case and marks", () => {
  const repeated = { ...other, answer: "eight", question: "how many bits does it train with" };

  expect(withoutRepeats([repeated], [anItem()]).items).toEqual([]);
});

it("keeps the first of two that repeat each other", () => {
  expect(withoutRepeats([anItem(), other], []).items).toEqual([anItem()]);
});

it("keeps another answer of the same sentence", () => {
  const answered = { ...other, answer: "FP8" };

  expect(withoutRepeats([answered], [anItem()]).items).toEqual([answered]);
});
