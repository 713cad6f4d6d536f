import { screen, waitFor } from "@testing-library/react";
import type { Services } from "../../../components/shell/services";
import { TodayScreen } from "../../../components/today/today-screen";
import { AppError } from "../../../lib/domain/shared/app-error";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";
import { aDocument } from "../../builders/a-document";
import { anEntry } from "../../builders/an-entry";
import { anItem } from "../../builders/an-item";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

function withArticle(given: Partial<Services> = {}): Services {
  const services = someServices();
  return {
    ...services,
    fetchBuiltIn: async (name) => ({ documentId: services.newDocumentId(), name, bytes: new Uint8Array() }),
    readDocument: async ({ documentId }) => ({
      document: await aDocument("# The debate\n\nIt trains on 8 bits.", { id: documentId }),
      warnings: [],
    }),
    generateItems: async (_document, { limit = 0 }) => ({
      items: Array.from({ length: limit }, (_, index) => anItem({ question: `Question ${index}?` })),
      proposedCount: limit,
      rejected: [],
      stats: { sentences: 0, frames: 0, candidates: 0 },
    }),
    ...given,
  };
}

// While it loads, nothing stands where a button will be.
beforeAll(() => {
  document.documentElement.dataset.collection = "held";
});

it("begins the review of an article's ten best cards with one tap", async () => {
  const services = withArticle();
  const onPush = jest.fn();
  const user = renderScreen(<TodayScreen />, { services, onPush });

  await user.click(await screen.findByRole("button", { name: /DeepSeek and the open-source debate/ }));

  await waitFor(() => expect(onPush).toHaveBeenCalledWith(expect.stringMatching(/^\/review\/\?deck=/)));
  const [deck] = await services.collection.decks.list();
  expect(deck?.name).toBe("The debate");
  expect(await services.collection.notes.listByDeck(deck?.id as DeckId)).toHaveLength(10);
  expect(await services.collection.documents.list()).toMatchObject([{ builtIn: "deepseek.en.md", deckId: deck?.id }]);
});

it("says why an article could not be read, and offers another try", async () => {
  const services = withArticle({ fetchBuiltIn: () => Promise.reject(new AppError("document/not-found")) });
  const user = renderScreen(<TodayScreen />, { services });

  await user.click(await screen.findByRole("button", { name: /DeepSeek and the open-source debate/ }));

  expect(await screen.findByRole("alert")).toHaveTextContent("This document is not on this device.");
  expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
});

it("shows what is due with one button to begin", async () => {
  const services = someServices();
  await services.collection.notes.add({ deck: aDeck(), cards: [anEntry("a"), anEntry("b")] });

  renderScreen(<TodayScreen />, { services });

  expect(await screen.findByRole("heading", { name: "2 cards are waiting" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Start reviewing" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/review\/?$/),
  );
});

it("counts new cards over all decks only as far as today's limit goes", async () => {
  const services = someServices();
  const cards = Array.from({ length: 30 }, (_, index) => anEntry(`${index}`, { position: index }));
  await services.collection.notes.add({ deck: aDeck(), cards });

  renderScreen(<TodayScreen />, { services });

  expect(await screen.findByRole("heading", { name: "20 cards are waiting" })).toBeVisible();
});

it("rests when everything is done", async () => {
  const services = someServices();
  await services.collection.decks.save(aDeck());

  renderScreen(<TodayScreen />, { services });

  expect(await screen.findByRole("heading", { name: "All done for today" })).toBeVisible();
});
