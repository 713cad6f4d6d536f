import { screen, waitFor } from "@testing-library/react";
import { DecksScreen } from "../../../components/decks/decks-screen";
import type { Services } from "../../../components/shell/services";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

async function showDecks(): Promise<{ services: Services; user: ReturnType<typeof renderScreen> }> {
  const services = someServices();
  await services.collection.notes.add({ deck: aDeck(), cards: [anEntry("a")] });
  await services.collection.decks.save(aDeck({ id: "deck-2" as DeckId, name: "Analects", createdAt: 2000 }));
  const user = renderScreen(<DecksScreen />, { services });
  await screen.findByRole("link", { name: /DeepSeek/ });
  return { services, user };
}

it("lists every deck with what it asks for today", async () => {
  await showDecks();

  expect(screen.getByRole("link", { name: "DeepSeek 1 card · 1 due" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/deck\/?\?id=deck-1$/),
  );
  expect(screen.getByRole("link", { name: "Analects 0 cards" })).toBeVisible();
});

it("teaches what a deck begins with where there is none", async () => {
  renderScreen(<DecksScreen />, { services: someServices() });

  expect(await screen.findByRole("link", { name: "Open a document" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/import\/?$/),
  );
});

it("deletes a deck, and brings it back on undo", async () => {
  const { user } = await showDecks();

  await user.click(screen.getByRole("button", { name: "More for the deck DeepSeek" }));
  await user.click(screen.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: /DeepSeek/ })).not.toBeInTheDocument());

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: /DeepSeek/ })).toBeVisible();
});

it("renames a deck, and asks for a name that is missing", async () => {
  const { user } = await showDecks();
  await user.click(screen.getByRole("button", { name: "More for the deck DeepSeek" }));
  await user.click(screen.getByRole("button", { name: "Rename" }));
  const name = screen.getByRole("textbox", { name: "Name" });

  await user.clear(name);
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByRole("alert")).toHaveTextContent("A name is needed.");

  await user.type(name, "Open source{Enter}");
  expect(await screen.findByRole("link", { name: /Open source/ })).toBeVisible();
});

it("moves a deck into another, but never into itself", async () => {
  const { services, user } = await showDecks();
  await user.click(screen.getByRole("button", { name: "More for the deck DeepSeek" }));
  await user.click(screen.getByRole("button", { name: "Move" }));

  expect(screen.queryByRole("radio", { name: "DeepSeek" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Analects" }));
  await user.click(screen.getByRole("button", { name: "Move" }));

  await waitFor(async () => expect((await services.collection.decks.get("deck-1" as DeckId))?.parentId).toBe("deck-2"));
});

it("makes a new deck, with a number where the name is taken", async () => {
  const { user } = await showDecks();

  await user.click(screen.getByRole("button", { name: "New deck" }));
  await user.type(screen.getByRole("textbox", { name: "Name" }), "Analects{Enter}");

  expect(await screen.findByRole("link", { name: /Analects 2/ })).toBeVisible();
});
