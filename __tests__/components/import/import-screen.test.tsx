import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { ImportScreen } from "../../../components/import/import-screen";
import type { Services } from "../../../components/shell/services";
import type { Document } from "../../../lib/domain/document/document";
import { AppError } from "../../../lib/domain/shared/app-error";
import type { ItemId } from "../../../lib/domain/shared/ids";
import { readDocument } from "../../../lib/readers/read-document";
import { aLanguageModel, aModelSection } from "../../builders/a-language-model";
import { anItem } from "../../builders/an-item";
import { someItems } from "../../builders/some-items";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const HTML = `<h1>DeepSeek</h1><h2>Precision</h2><p>DeepSeek trained its model with 8-bit precision in 2024.</p>
<h2>Activation</h2><ul><li>DeepSeek activates 5.5% of its neurons for every token.</li></ul>`;
const TEXT = "DeepSeek\nPrecision\nDeepSeek trained its model with 8-bit precision in 2024.";

/** Services that read and generate here instead of in a worker. */
function services(given: Partial<Services> = {}): Services {
  return someServices({
    readDocument: (request) => readDocument(request),
    generateItems: someItems,
    ...given,
  });
}

async function paste(user: ReturnType<typeof renderScreen>, html = HTML) {
  const contents: Record<string, string> = { "text/html": html, "text/plain": TEXT };
  const clipboardData = { getData: (type: string) => contents[type] ?? "" };
  fireEvent.paste(screen.getByRole("textbox", { name: "Paste or type a text" }), { clipboardData });
  await user.click(screen.getByRole("button", { name: "Read this text" }));
  await screen.findByRole("group", { name: "Sections" });
}

async function showCandidates(given: Partial<Services> = {}) {
  const used = services(given);
  const user = renderScreen(<ImportScreen />, { services: used });
  await paste(user);
  await user.click(screen.getByRole("button", { name: "Make cards" }));
  await screen.findByRole("heading", { level: 1, name: "Choose your cards" });
  return { user, used };
}

const keepBoxes = () => screen.getAllByRole<HTMLInputElement>("checkbox", { name: /^Keep: / });

beforeEach(() => sessionStorage.clear());

it("keeps the headings of a pasted page as sections to choose from", async () => {
  const user = renderScreen(<ImportScreen />, { services: services() });

  await paste(user);

  expect(screen.getByRole("checkbox", { name: /Precision/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /Activation/ })).toBeChecked();
});

it("makes cards of the chosen sections only", async () => {
  const user = renderScreen(<ImportScreen />, { services: services() });
  await paste(user);

  await user.click(screen.getByRole("checkbox", { name: /Precision/ }));
  await user.click(screen.getByRole("button", { name: "Make cards" }));
  await screen.findByRole("heading", { level: 1, name: "Choose your cards" });

  const articles = screen.getAllByRole("article");
  expect(articles.length).toBeGreaterThan(0);
  for (const article of articles) expect(article).toHaveTextContent("5.5%");
});

it("shows each candidate beside its sentence, the best ones kept", async () => {
  await showCandidates();

  const [first] = screen.getAllByRole("article");
  expect(first).toHaveTextContent("DeepSeek trained its model with 8-bit precision in 2024.");
  expect(keepBoxes().every((box) => box.checked)).toBe(true);
});

it("keeps, mends and drops, and saves what is left in one deck with its document", async () => {
  const { user, used } = await showCandidates();
  const before = keepBoxes().length;

  await user.click(keepBoxes()[0] as HTMLInputElement);
  await user.click(screen.getAllByRole("button", { name: /^Edit: / }).at(-1) as HTMLElement);
  const dialog = screen.getByRole("dialog", { name: "Edit the card" });
  await user.clear(within(dialog).getByRole("textbox", { name: "Question" }));
  await user.type(within(dialog).getByRole("textbox", { name: "Question" }), "My own words?");
  await user.click(within(dialog).getByRole("button", { name: "Keep the change" }));
  await user.click(screen.getByRole("button", { name: new RegExp(`^Keep ${before - 1} card`) }));

  expect(await screen.findByRole("link", { name: "Start reviewing" })).toBeVisible();
  const [document] = await used.collection.documents.list();
  const [deck] = await used.collection.decks.list();
  expect(deck?.name).toBe("DeepSeek");
  expect(document?.deckId).toBe(deck?.id);
  const cards = deck ? await used.collection.notes.listByDeck(deck.id) : [];
  expect(cards).toHaveLength(before - 1);
  expect(cards.map(({ note }) => note.question)).toContain("My own words?");
  expect(cards.every(({ note }) => note.source !== null)).toBe(true);
});

it("says what an edited answer would no longer hold", async () => {
  const { user } = await showCandidates();
  const withAnswer = screen.getAllByRole("button", { name: /^Edit: .*____/ })[0] as HTMLElement;

  await user.click(withAnswer);
  const answer = screen.getByRole("textbox", { name: "Answer" });
  await user.clear(answer);
  await user.type(answer, "something else");

  expect(screen.getByText(/it would no longer count as proved/)).toBeVisible();
  expect(screen.getByText("Not every word of it stands in the source.")).toBeVisible();
});

it("keeps none and all at once", async () => {
  const { user } = await showCandidates();

  await user.click(screen.getByRole("button", { name: "Keep none" }));
  expect(screen.getByRole("button", { name: "Keep no cards yet" })).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "Keep all" }));
  expect(keepBoxes().every((box) => box.checked)).toBe(true);
});

describe("the size of the deck", () => {
  /** The generator's own items, made many: only their number matters here. */
  const manyItems: Services["generateItems"] = async (document, options) => {
    const result = await someItems(document, options);
    const [first] = result.items;
    if (!first) throw new Error("no item");
    const items = Array.from({ length: 25 }, (_, index) => ({
      ...first,
      id: `item-${index}` as ItemId,
      question: `Question ${index}?`,
    }));
    return { ...result, items, proposedCount: items.length };
  };

  it("shows the best, and more of them by keyboard, and says so to those who listen", async () => {
    const { user } = await showCandidates({ generateItems: manyItems });
    expect(screen.getAllByRole("article")).toHaveLength(10);

    screen.getByRole("button", { name: "More" }).focus();
    await user.keyboard("{Enter}{ }");

    expect(screen.getAllByRole("article")).toHaveLength(25);
    expect(screen.getByRole("button", { name: "Keep 25 cards" })).toBeEnabled();
    expect(screen.getByTestId("live-region")).toHaveTextContent("25 cards found; 25 marked to keep.");
    expect(screen.getByRole("button", { name: "More" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "More" })).toHaveAttribute("aria-disabled", "true");
  });

  it("keeps what was dropped and mended when it changes", async () => {
    const { user } = await showCandidates({ generateItems: manyItems });
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("checkbox", { name: "Keep: Question 3?" }));
    await user.click(screen.getByRole("button", { name: "Edit: Question 15?" }));
    await user.clear(screen.getByRole("textbox", { name: "Question" }));
    await user.type(screen.getByRole("textbox", { name: "Question" }), "My own words?");
    await user.click(screen.getByRole("button", { name: "Keep the change" }));

    await user.click(screen.getByRole("button", { name: "Fewer" }));

    expect(screen.getAllByRole("article")).toHaveLength(11);
    expect(screen.getByRole("checkbox", { name: "Keep: Question 3?" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Keep: My own words?" })).toBeChecked();
    expect(screen.getByTestId("live-region")).toHaveTextContent("The best 10 of 25 cards; 10 marked to keep.");
  });

  it("is not asked about where there are few", async () => {
    await showCandidates();

    expect(screen.queryByRole("group", { name: "How many cards" })).not.toBeInTheDocument();
  });
});

it("leaves nothing half written when saving fails, and every choice as it was", async () => {
  const used = services();
  used.collection.notes.add = async () => {
    throw new AppError("storage/quota-exceeded");
  };
  const { user } = await showCandidates({ collection: used.collection });
  await user.click(keepBoxes()[0] as HTMLInputElement);

  await user.click(screen.getByRole("button", { name: /^Keep \d+ card/ }));

  expect(await screen.findByRole("alert")).toHaveTextContent("no room left");
  expect(keepBoxes()[0]).not.toBeChecked();
  expect(await used.collection.decks.list()).toEqual([]);
});

it("knows a text that is already there, and marks the cards that were kept", async () => {
  const { user, used } = await showCandidates();
  await user.click(screen.getByRole("button", { name: /^Keep \d+ card/ }));
  await screen.findByRole("link", { name: "Start reviewing" });
  document.body.replaceChildren();

  const again = renderScreen(<ImportScreen />, { services: used });
  await paste(again);
  expect(screen.getByRole("region", { name: "You already have this text" })).toBeVisible();
  await again.click(screen.getByRole("button", { name: "Open the one I have" }));

  expect((await screen.findAllByText("In your deck")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("checkbox", { name: /^Keep: / })).not.toBeInTheDocument();
});

it("names a dropped format that is not read, and says what to do", async () => {
  renderScreen(<ImportScreen />, { services: services() });
  const file = new File(["%PDF-1.7\n%âãÏÓ\n"], "paper.pdf", { type: "application/pdf" });

  fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [file] } });

  expect(await screen.findByRole("alert")).toHaveTextContent("PDF is not read yet. Open it, select all, copy");
});

it("ends the reading when it is cancelled", async () => {
  let signal: AbortSignal | undefined;
  const reading = (_: unknown, given: AbortSignal) => {
    signal = given;
    return new Promise<never>(() => undefined);
  };
  const user = renderScreen(<ImportScreen />, { services: services({ readDocument: reading }) });
  await user.type(screen.getByRole("textbox", { name: "Paste or type a text" }), "A text.");
  await user.click(screen.getByRole("button", { name: "Read this text" }));

  await user.click(await screen.findByRole("button", { name: "Cancel" }));

  expect(signal?.aborted).toBe(true);
  expect(screen.getByRole("textbox", { name: "Paste or type a text" })).toHaveValue("A text.");
});

it("reads what another app shared", async () => {
  const takeShared = jest.fn(async () => ({ title: "", text: "# Shared\n\nOne sentence in 2024.", files: [] }));

  renderScreen(<ImportScreen />, { services: services({ takeShared }), query: "shared=1" });

  await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Shared" })).toBeVisible());
});

it("asks the model about the chosen sections, and adds its cards labelled and not yet kept", async () => {
  const quote = "DeepSeek trained its model with 8-bit precision in 2024.";
  const made = (document: Document) => {
    const start = document.text.indexOf(quote);
    const source = { start, end: start + quote.length, quote };
    const question = "Who trained its model with 8-bit precision?";
    return anItem({ id: "made" as ItemId, maker: "language-model", question, answer: "DeepSeek", source });
  };
  const languageModel = aLanguageModel({
    ask: jest.fn(async ({ document }, { onSection }) => {
      const unproved = { ...made(document), id: "unproved" as ItemId, question: "Who invented the moon?" };
      const rejected = [{ candidate: unproved, check: "quotes-document" }];
      onSection(aModelSection({ items: [made(document)], rejected }));
    }),
  });
  const used = services({ languageModel });
  const user = renderScreen(<ImportScreen />, { services: used });
  await paste(user);
  await user.click(screen.getByRole("checkbox", { name: /Activation/ }));
  await user.click(screen.getByRole("button", { name: "Make cards" }));

  await user.click(await screen.findByRole("button", { name: "Also ask the language model" }));

  expect(await screen.findByText(/1 card added/)).toBeVisible();
  const asked = languageModel.ask.mock.calls[0]?.[0];
  const titles = asked?.document.sections.filter(({ id }) => asked.sectionIds?.includes(id)).map(({ title }) => title);
  expect(titles).toContain("Precision");
  expect(titles).not.toContain("Activation");
  const box = screen.getByRole("checkbox", { name: "Keep: Who trained its model with 8-bit precision?" });
  expect(box).not.toBeChecked();
  expect(box.closest("article")).toHaveTextContent("Made by a language model");
  await user.click(within(screen.getByRole("region", { name: "Language model" })).getByText("Rejected (1)"));
  expect(screen.getByText(/What it gives as its source does not stand in the document/)).toBeVisible();

  await user.click(box);
  await user.click(screen.getByRole("button", { name: /^Keep \d+ card/ }));
  await screen.findByRole("link", { name: "Start reviewing" });
  const [deck] = await used.collection.decks.list();
  const cards = deck ? await used.collection.notes.listByDeck(deck.id) : [];
  expect(cards.filter(({ note }) => note.maker === "language-model")).toHaveLength(1);
});
