import { act, screen, within } from "@testing-library/react";
import { DocumentScreen } from "../../../components/document/document-screen";
import type { Document } from "../../../lib/domain/document/document";
import { aDeck } from "../../builders/a-deck";
import { aDocument } from "../../builders/a-document";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const MARKDOWN = `# Precision

FP8 **halves** memory. Training used 8 bits.

- One <b>item</b>

> A quotation.

| Model | Bits |
| --- | --- |
| V3 | 8 |
`;

function sourceOf(document: Document, quote: string) {
  const start = document.text.indexOf(quote);
  return { documentId: document.id, start, end: start + quote.length, quote };
}

/** Shows a document with one card in its second sentence, and one whose sentence is gone. */
async function show(query = "id=document-1") {
  const services = someServices();
  const read = await aDocument(MARKDOWN);
  const document = { ...read, addedAt: 1, deletedAt: null, fingerprint: "f", builtIn: null };
  const inSentence = { documentId: document.id, source: sourceOf(document, "Training used 8 bits.") };
  const lost = { documentId: document.id, source: { ...inSentence.source, quote: "Something else here." } };
  await services.collection.notes.add({
    deck: aDeck(),
    document,
    cards: [
      anEntry("a", {}, { ...inSentence, question: "How many bits?", answer: "8" }),
      anEntry("b", { position: 1 }, { ...lost, question: "What was lost?", answer: "this" }),
    ],
  });
  const user = renderScreen(<DocumentScreen />, { services, query });
  await screen.findByRole("heading", { level: 1, name: "Precision" });

  const selectedNote = async () => {
    const cards = await services.collection.notes.listByDocument(document.id);
    return cards.find(({ note }) => note.origin === "selected")?.note;
  };
  return { services, document, user, selectedNote };
}

/** Selects words where they first stand on the page. */
function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    act(() => void document.dispatchEvent(new Event("selectionchange")));
    return;
  }
}

it("draws headings, lists, quotations and tables, and no markup of the source", async () => {
  await show();

  expect(screen.getAllByRole("heading", { name: "Precision" })).toHaveLength(1);
  expect(screen.getByText("halves").closest("strong")).toBeInTheDocument();
  expect(screen.getByText(/One/)).toBeInTheDocument();
  expect(screen.getByText("A quotation.").closest("blockquote")).toBeInTheDocument();
  expect(screen.getByRole("columnheader", { name: "Bits" })).toBeInTheDocument();
  expect(document.querySelector("article b")).toBeNull();
});

it("opens the cards of a sentence, and Escape gives the focus back", async () => {
  const { user } = await show();

  await user.click(screen.getByRole("button", { name: "1 card from this sentence" }));
  const panel = screen.getByRole("region", { name: "This sentence" });
  expect(within(panel).getByText("How many bits?")).toBeVisible();
  expect(within(panel).getByRole("link", { name: "Study" })).toBeVisible();

  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "This sentence" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "1 card from this sentence" })).toHaveFocus();
});

it("opens at the sentence that the address names", async () => {
  Element.prototype.scrollIntoView = jest.fn();

  await show(`id=document-1&at=${MARKDOWN.indexOf("Training")}`);

  expect(screen.getByRole("region", { name: "This sentence" })).toBeVisible();
  expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
});

it("lists a card whose sentence is gone, and loses none", async () => {
  await show();

  expect(screen.getByRole("heading", { name: "Cards without their sentence" })).toBeVisible();
  expect(screen.getByText(/What was lost/)).toBeVisible();
});

it("makes a card from a tapped sentence by hiding words of it", async () => {
  const { user, selectedNote } = await show();

  await user.click(screen.getByText("halves"));
  await user.click(screen.getByRole("button", { name: "Make a card from this sentence" }));
  await user.type(screen.getByRole("textbox", { name: "Words to hide" }), "memory");
  await user.click(screen.getByRole("button", { name: "Keep the card" }));

  await screen.findByText("Card kept.");
  const note = await selectedNote();
  expect(note).toMatchObject({ question: "FP8 halves ____.", answer: "memory", deckId: "deck-1" });
  expect(note?.source?.quote).toBe("FP8 **halves** memory.");
});

it("makes a card from selected words, with a question of one's own", async () => {
  const { user, selectedNote } = await show();

  select("8 bits");
  await user.click(screen.getByRole("button", { name: "Make a card" }));
  await user.click(screen.getByRole("radio", { name: "Ask a question of your own" }));
  await user.type(screen.getByRole("textbox", { name: "Question" }), "How precise was training?");
  expect(screen.getByRole("textbox", { name: "Answer" })).toHaveValue("8 bits");
  await user.click(screen.getByRole("button", { name: "Keep the card" }));

  await screen.findByText("Card kept.");
  expect(await selectedNote()).toMatchObject({
    kind: "question",
    question: "How precise was training?",
    answer: "8 bits",
  });
});

it("takes no answer that the sentence does not hold", async () => {
  const { user, selectedNote } = await show();

  select("8 bits");
  await user.click(screen.getByRole("button", { name: "Make a card" }));
  const box = screen.getByRole("textbox", { name: "Words to hide" });
  await user.clear(box);
  await user.type(box, "16 bits");
  await user.click(screen.getByRole("button", { name: "Keep the card" }));

  expect(screen.getByText("These words do not stand in the sentence.")).toBeVisible();
  expect(await selectedNote()).toBeUndefined();
});

it("renames the document, and undoes it", async () => {
  const { user } = await show();

  await user.click(screen.getByRole("button", { name: "Document actions" }));
  await user.click(screen.getByRole("button", { name: "Rename" }));
  await user.clear(screen.getByRole("textbox", { name: "Name" }));
  await user.type(screen.getByRole("textbox", { name: "Name" }), "Bits{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Bits" })).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Precision" })).toBeVisible();
});

it("deletes the document and keeps its cards", async () => {
  const { user, services, document } = await show();

  await user.click(screen.getByRole("button", { name: "Document actions" }));
  await user.click(screen.getByRole("button", { name: "Delete" }));

  expect(await screen.findByText("Document deleted. Its cards stay in their deck.")).toBeVisible();
  expect(await services.collection.documents.list()).toEqual([]);
  expect(await services.collection.notes.listByDocument(document.id)).toHaveLength(2);
});

it("says that a document is not there, and leads on", async () => {
  renderScreen(<DocumentScreen />, { services: someServices(), query: "id=nowhere" });

  expect(await screen.findByRole("alert")).toHaveTextContent("This document is not on this device.");
  expect(screen.getByRole("link", { name: "Go to decks" })).toBeVisible();
});
