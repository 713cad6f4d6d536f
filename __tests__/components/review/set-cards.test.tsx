import { screen, within } from "@testing-library/react";
import { outOfOrder } from "../../../components/review/out-of-order";
import { ReviewScreen } from "../../../components/review/review-screen";
import type { Note } from "../../../lib/domain/collection/note";
import { aDeck } from "../../builders/a-deck";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

async function review(note: Partial<Note>) {
  const services = someServices();
  await services.collection.notes.add({ deck: aDeck(), cards: [anEntry("a", {}, note)] });
  const user = renderScreen(<ReviewScreen />, { services });
  await screen.findByRole("article");
  return user;
}

const texts = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

beforeAll(() => {
  window.scrollTo = () => undefined;
});

it("shows the halves of pairs apart, then together", async () => {
  const pairs = [
    { left: "Speed", right: "it is quick" },
    { left: "Safety", right: "nothing leaks" },
    { left: "Price", right: "it is cheap" },
  ];
  const user = await review({ kind: "matching", question: "Match each item.", answer: "", pairs });

  expect(texts(screen.getByRole("list", { name: "To be matched" }))).toEqual(["Speed", "Safety", "Price"]);
  expect(texts(screen.getByRole("list", { name: "Explanations, out of order" }))).not.toEqual(
    pairs.map(({ right }) => right),
  );
  await user.keyboard(" ");

  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["Speed", "Safety", "Price"]);
  expect(screen.getAllByRole("definition")[1]).toHaveTextContent("nothing leaks");
});

it("shows a sequence out of order, then in order", async () => {
  const sequence = ["wash", "cook", "eat"];
  const user = await review({ kind: "ordering", question: "Put the items in order.", answer: "", sequence });

  expect(texts(screen.getByRole("list", { name: "To be put in order" }))).not.toEqual(sequence);
  await user.keyboard(" ");

  expect(texts(screen.getByRole("list"))).toEqual(sequence);
});

it.each([[["a", "b"]], [["b", "a"]], [["xa", "ab", "zc"]]])("never leaves %p in their own order", (own) => {
  expect(outOfOrder(own)).not.toEqual(own);
  expect([...outOfOrder(own)].sort()).toEqual([...own].sort());
});
