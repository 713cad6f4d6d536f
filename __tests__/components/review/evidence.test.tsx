import { screen } from "@testing-library/react";
import { Evidence } from "../../../components/review/evidence";
import type { Note } from "../../../lib/domain/collection/note";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { aNote } from "../../builders/a-note";
import { aStoredDocument } from "../../builders/a-stored-document";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const START = 100;

/** A note whose answer stands where `[` and `]` are in the quote; anywhere, where there are none. */
function aProved(marked: string, fields: Partial<Note> = {}): Note {
  const quote = marked.replace(/[[\]]/g, "");
  const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const source = { documentId: "document-1" as DocumentId, start: START, end: START + quote.length, quote };
  const answerSpan = { start: START + start, end: START + end };
  return aNote({ source, answer: quote.slice(start, end), ...(start >= 0 && { answerSpan }), ...fields });
}

/** The quote as shown, with what is lit in brackets. */
function shown(note: Note): string {
  renderScreen(<Evidence of={note} />, { services: someServices() });
  const quote = document.querySelector("blockquote");
  const [lit] = quote?.getElementsByTagName("mark") ?? [];
  if (lit) lit.textContent = `[${lit.textContent}]`;
  return quote?.textContent ?? "";
}

it("opens the document only as long as it is there", async () => {
  const services = someServices();
  const stored = aStoredDocument({ id: "document-1" as DocumentId });
  await services.collection.notes.add({ document: stored, cards: [] });
  renderScreen(<Evidence of={aProved("It trains with [8] bits.")} />, { services });

  expect(await screen.findByRole("link", { name: "Open in the document" })).toBeVisible();

  await services.collection.documents.setDeleted(stored.id, 5);
  expect(await screen.findByText("The document was deleted.")).toBeVisible();
  expect(screen.queryByRole("link")).not.toBeInTheDocument();

  await services.collection.documents.setDeleted(stored.id, null);
  expect(await screen.findByRole("link", { name: "Open in the document" })).toBeVisible();
});

it("lights the answer where it stands, not where its text stands first", () => {
  expect(shown(aProved("Of 8 models, one trains with [8] bits."))).toBe("Of 8 models, one trains with [8] bits.");
});

it("lights the answer inside and across marks, which are not shown", () => {
  expect(shown(aProved("- It trains **with [8 bits** only]."))).toBe("It trains with [8 bits only].");
});

it("lights what a statement turns on", () => {
  const note = aProved("It trains with [8] bits.", { kind: "true-false", question: "16 bits?", answer: "False" });

  expect(shown(note)).toBe("It trains with [8] bits.");
});

it("lights the first place of the answer's text in a note that does not know where it stands", () => {
  expect(shown(aProved("It trains with 8 bits.", { answer: "8 bits" }))).toBe("It trains with [8 bits].");
});

it("lights nothing where the place lies outside the quote", () => {
  const note = aProved("It trains with 8 bits.", { answer: "True", answerSpan: { start: 3, end: 4 } });

  expect(shown(note)).toBe("It trains with 8 bits.");
});
