import { newCard } from "../../../lib/domain/collection/make-card";
import { noteByHand, noteFromItem, noteFromSelection } from "../../../lib/domain/collection/make-note";
import type { Item } from "../../../lib/domain/generation/item";
import type { CardId, DeckId, DocumentId, ItemId, NoteId } from "../../../lib/domain/shared/ids";
import { aDocument } from "../../builders/a-document";

const CONTEXT = { noteId: "note-1" as NoteId, deckId: "deck-1" as DeckId, now: 5 };
const QUOTE = "FP8 halves memory.";
const ITEM: Item = {
  id: "item-1" as ItemId,
  documentId: "document-1" as DocumentId,
  language: "en",
  kind: "cloze",
  frame: "complement",
  question: "FP8 halves ____.",
  answer: "memory",
  source: { start: 10, end: 10 + QUOTE.length, quote: QUOTE },
  evidence: [{ start: 0, end: 3, quote: "FP8" }],
  answerSpan: { start: 21, end: 27 },
  section: "Training",
  score: 0.8,
};

describe("noteFromItem", () => {
  it("keeps who made the item, where it was not the app itself", () => {
    expect(noteFromItem({ ...ITEM, maker: "language-model" }, CONTEXT).maker).toBe("language-model");
    expect(noteFromItem(ITEM, CONTEXT)).not.toHaveProperty("maker");
  });

  it("keeps what the item asks and where it comes from", () => {
    const note = noteFromItem(ITEM, CONTEXT);

    expect(note).toMatchObject({
      id: "note-1",
      origin: "generated",
      itemId: "item-1",
      documentId: "document-1",
      question: "FP8 halves ____.",
      accept: [],
      source: { documentId: "document-1", start: 10, end: 28, quote: QUOTE },
      evidence: [{ documentId: "document-1", start: 0, end: 3, quote: "FP8" }],
      answerSpan: { start: 21, end: 27 },
      createdAt: 5,
      changedAt: 5,
      deletedAt: null,
    });
  });
});

describe("noteByHand", () => {
  it("has no source, and says that it was written", () => {
    const note = noteByHand({ language: "zh", question: " 谁？ ", answer: "我 " }, CONTEXT);

    expect(note).toMatchObject({ origin: "written", question: "谁？", answer: "我", source: null, documentId: null });
  });
});

describe("noteFromSelection", () => {
  const text = "# Training\n\nFP8 halves **memory** use. It is fast.";
  const start = text.indexOf("FP8");
  const end = text.indexOf(" It is");
  const bold = text.indexOf("**memory**");
  const sentence = { block: 1, start, end };

  it("blanks the marked answer in the sentence as the reader sees it", async () => {
    const document = await aDocument(text);

    const note = noteFromSelection(document, sentence, { start: bold - 1, end: bold + 10 }, CONTEXT);

    expect(note).toMatchObject({
      origin: "selected",
      kind: "cloze",
      question: "FP8 halves ____ use.",
      answer: "memory",
      section: "Training",
      source: { documentId: "document-1", start, end, quote: "FP8 halves **memory** use." },
    });
  });

  it("asks for all of it by its heading where no answer was marked", async () => {
    const document = await aDocument(text);

    const note = noteFromSelection(document, sentence, null, CONTEXT);

    expect(note).toMatchObject({ kind: "question", question: "Training", answer: "FP8 halves memory use." });
  });

  it.each([
    ["lies outside the selection", { start: end, end: end + 3 }],
    ["holds only markup", { start: bold, end: bold + 2 }],
  ])("refuses an answer that %s", async (_, answerRange) => {
    const document = await aDocument(text);

    expect(() => noteFromSelection(document, sentence, answerRange, CONTEXT)).toThrow(RangeError);
  });
});

describe("newCard", () => {
  it("asks about the note and waits among the new ones", () => {
    const card = newCard(noteFromItem(ITEM, CONTEXT), "card-1" as CardId, 7);

    expect(card).toMatchObject({ noteId: "note-1", deckId: "deck-1", position: 7, queue: "new", isSuspended: false });
    expect(card.schedule.phase).toBe("new");
  });
});
