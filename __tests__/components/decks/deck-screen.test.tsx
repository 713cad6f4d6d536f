import { screen, waitFor } from "@testing-library/react";
import { DeckScreen } from "../../../components/decks/deck-screen";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const CARDS = [
  anEntry("a", {}, { question: "Which format halves memory?", answer: "FP8", tags: ["numbers"] }),
  anEntry("b", { position: 1, isSuspended: true }, { question: "Who hosts it?", answer: "Azure" }),
];

async function showDeck(cards = CARDS) {
  const services = someServices();
  await services.collection.notes.add({ deck: aDeck(), cards });
  const user = renderScreen(<DeckScreen />, { services, query: "id=deck-1" });
  await screen.findByRole("heading", { name: "DeepSeek" });
  return { services, user };
}

it("asks which deck where the address names none", () => {
  renderScreen(<DeckScreen />, { services: someServices() });

  expect(screen.getByRole("heading", { name: "Which deck?" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to decks" }).getAttribute("href")).toMatch(/^\/decks/);
});

it("asks for the language of a card before the way to save it, and begins at its first field", async () => {
  const { user } = await showDeck();

  await user.click(screen.getByRole("button", { name: "Write a card" }));

  expect(screen.getByRole("textbox", { name: "Question" })).toHaveFocus();
  const language = screen.getByRole("group", { name: "Language of the card" });
  const save = screen.getByRole("button", { name: "Save" });
  expect(language.compareDocumentPosition(save) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it("finds cards by their words and tags", async () => {
  const { user } = await showDeck();

  await user.type(screen.getByRole("searchbox", { name: "Search cards" }), "NUMB");

  await waitFor(() => expect(screen.queryByText("Who hosts it?")).not.toBeInTheDocument());
  expect(screen.getByText("Which format halves memory?")).toBeVisible();
});

it("shows the cards of one state", async () => {
  const { user } = await showDeck();

  await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Suspended");

  expect(screen.getByText("Who hosts it?")).toBeVisible();
  expect(screen.queryByText("Which format halves memory?")).not.toBeInTheDocument();
});

it("deletes a card, and brings it back on undo", async () => {
  const { user } = await showDeck();

  await user.click(screen.getByRole("button", { name: "More for the card Who hosts it?" }));
  await user.click(screen.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(screen.queryByText("Who hosts it?")).not.toBeInTheDocument());

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Who hosts it?")).toBeVisible();
});

it("labels the cards that a language model made, and no others", async () => {
  const { card, note } = anEntry("c", { position: 2 }, { question: "What is Azure?", origin: "generated" });

  await showDeck([...CARDS, { card, note: { ...note, maker: "language-model" } }]);

  const labelled = screen.getAllByText("Made by a language model");
  expect(labelled).toHaveLength(1);
  expect(labelled[0]?.closest("li")).toHaveTextContent("What is Azure?");
});

it("adds a card written by hand", async () => {
  const { user } = await showDeck();

  await user.click(screen.getByRole("button", { name: "Write a card" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByText("A question is needed.")).toBeVisible();

  await user.type(screen.getByRole("textbox", { name: "Question" }), "What is distillation?");
  await user.type(screen.getByRole("textbox", { name: "Answer" }), "learning from another model");
  await user.type(screen.getByRole("textbox", { name: "Tags" }), "models, 蒸馏，models");
  await user.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText("What is distillation?")).toBeVisible();
  expect(screen.getByText("蒸馏")).toBeVisible();
});

it("shows a large deck a page at a time", async () => {
  const { user } = await showDeck(
    Array.from({ length: 120 }, (_, index) => anEntry(`${index}`, { position: index }, { question: `Card ${index}?` })),
  );
  const rows = () => screen.getAllByRole("listitem").length;

  expect(rows()).toBe(50);
  await user.click(screen.getByRole("button", { name: "Show 50 more" }));

  expect(rows()).toBe(100);
});

it("warns when an edited answer no longer stands in its source, and saves it all the same", async () => {
  const quote = "DeepSeek trains with 8-bit precision.";
  const source = { documentId: "document-1" as DocumentId, start: 0, end: quote.length, quote };
  const { user } = await showDeck([anEntry("a", {}, { question: "How many bits?", answer: "8-bit", source })]);

  await user.click(screen.getByRole("button", { name: /^How many bits\?/ }));
  const answer = await screen.findByRole("textbox", { name: "Answer" });
  await user.clear(answer);
  await user.type(answer, "16-bit");

  expect(await screen.findByText("The card can be saved all the same:")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("16-bit")).toBeVisible();
});
