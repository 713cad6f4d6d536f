import { readFileSync } from "node:fs";
import { newCard } from "../../../lib/domain/collection/make-card";
import { noteFromItem } from "../../../lib/domain/collection/make-note";
import type { CardWithNote } from "../../../lib/domain/ports";
import { buildQuiz } from "../../../lib/domain/quiz/build-quiz";
import type { CardId, DeckId, NoteId } from "../../../lib/domain/shared/ids";
import { aDocument } from "../../builders/a-document";
import { someItems } from "../../builders/some-items";

/** Every card of a built-in article, the best first. */
async function articleCards(file: string): Promise<CardWithNote[]> {
  const document = await aDocument(readFileSync(`public/library/${file}`, "utf8"));
  const { items } = await someItems(document, { seed: "wengu" });
  return items.map((item, position) => {
    const context = { noteId: `note-${position}` as NoteId, deckId: "deck-1" as DeckId, now: 0 };
    const note = noteFromItem(item, context);
    return { note, card: newCard(note, `card-${position}` as CardId, position) };
  });
}

const ARTICLES = ["deepseek.en.md", "deepseek.zh.md"];

it.each(ARTICLES)("asks ten questions of any ten cards in a row of %s", async (file) => {
  const cards = await articleCards(file);

  for (let first = 0; first + 10 <= cards.length; first += 1) {
    expect(buildQuiz(cards.slice(first, first + 10), { seed: "seed", count: 10 })).toHaveLength(10);
  }
});

it.each(ARTICLES)("asks about every card of %s", async (file) => {
  const cards = await articleCards(file);

  expect(buildQuiz(cards, { seed: "seed", count: cards.length })).toHaveLength(cards.length);
});

it("tells where the answer of a question stands", async () => {
  const cards = await articleCards("deepseek.en.md");
  expect(cards.filter(({ note }) => note.answerSpan).length).toBeGreaterThan(10);

  for (const { noteId, answerSpan } of buildQuiz(cards, { seed: "seed", count: 10 })) {
    expect(answerSpan).toEqual(cards.find(({ note }) => note.id === noteId)?.note.answerSpan);
  }
});
