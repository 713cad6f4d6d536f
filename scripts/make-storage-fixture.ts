/*
 * Prints a database of the app as it is today, with something in every table and cards in every phase:
 *   node scripts/run-tool.mjs make-storage-fixture > __tests__/fixtures/storage/version-N.json
 * To be run once for each schema version, before that version ships; later code must open every one of them.
 */
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { dumpDatabase } from "../__tests__/support/stored-database";
import { createBallast } from "../lib/browser/storage/ballast";
import { DATABASE_NAME } from "../lib/browser/storage/database";
import { createDexieCollection } from "../lib/browser/storage/dexie-collection";
import { openDatabase } from "../lib/browser/storage/open-database";
import { newCard } from "../lib/domain/collection/make-card";
import { noteFromSelection } from "../lib/domain/collection/make-note";
import type { Document } from "../lib/domain/document/document";
import { fingerprint } from "../lib/domain/document/fingerprint";
import type { CardWithNote, Collection } from "../lib/domain/ports";
import { recordReview, undoReview } from "../lib/domain/review/record-review";
import type { Rating } from "../lib/domain/review/review";
import { studyMoment } from "../lib/domain/scheduler/study-day";
import { DEFAULT_SETTINGS } from "../lib/domain/settings/settings";
import type { CardId, DeckId, DocumentId, NoteId, QuizId, ReviewId } from "../lib/domain/shared/ids";
import { DAY_MILLIS, type EpochMs, HOUR_MILLIS } from "../lib/domain/shared/time";
import { readDocument } from "../lib/readers/read-document";

const CALENDAR = { timeZone: "Asia/Shanghai", rolloverHour: 4 };
const START: EpochMs = Date.UTC(2026, 2, 2, 1);
const DECK = "deck-deepseek" as DeckId;

const TEXT = `# 训练精度

DeepSeek-V3 用 FP8 训练。OpenAI 声称对方使用了蒸馏。

## Activation

| model | total | active |
|---|---|---|
| V3 | 671B | 37B |

1. The router picks **eight** experts, see [the report](https://example.org/report).
2. 每个词元只激活 5.5% 的参数。
`;

/** How each card was rated, a day apart; together they reach every phase. */
const HISTORIES: Readonly<Record<string, readonly Rating[]>> = {
  new: [],
  learning: ["again"],
  "learning-second-step": ["good"],
  review: ["good", "good", "good", "hard", "good"],
  easy: ["easy", "easy"],
  relearning: ["good", "good", "good", "again"],
  lapsed: ["good", "good", "again", "good", "again", "good", "good"],
  suspended: ["good", "good"],
  buried: ["easy"],
  deleted: ["good"],
};

const NAMES = Object.keys(HISTORIES);

/** A card of the document's sentences, in turn, named after its history. */
function entryOf(name: string, position: number, document: Document): CardWithNote {
  const sentence = document.sentences[position % document.sentences.length];
  if (!sentence) throw new Error("the document has no sentences");
  const context = { noteId: `note-${name}` as NoteId, deckId: DECK, now: START };
  const note = noteFromSelection(document, sentence, null, context);
  return { note, card: newCard(note, `card-${name}` as CardId, position) };
}

/** Rates a card as its history says, a day apart. */
async function rateThrough({ reviews, cards }: Collection, { card }: CardWithNote, ratings: readonly Rating[]) {
  for (const [index, rating] of ratings.entries()) {
    const current = (await cards.get(card.id))?.card ?? card;
    const after = recordReview(current, rating, {
      reviewId: `review-${card.id}-${index}` as ReviewId,
      now: studyMoment(START + index * (DAY_MILLIS + HOUR_MILLIS), CALENDAR),
      desiredRetention: 0.9,
      durationMillis: 2500 + index,
      origin: index % 2 === 0 ? "review" : "quiz",
    });
    await reviews.save(after.card, after.review);
  }
}

/** One review that was taken back. */
async function takeBack({ reviews, cards }: Collection, cardId: CardId): Promise<void> {
  const stored = await cards.get(cardId);
  const log = await reviews.listByCard(cardId);
  const last = log.at(-1);
  if (stored && last) await reviews.undo(undoReview(stored.card, log, last.id), last.id, last.reviewedAt + 5000);
}

async function fill(collection: Collection): Promise<void> {
  const bytes = new TextEncoder().encode(TEXT);
  const { document } = await readDocument({ documentId: "document-1" as DocumentId, name: "precision.md", bytes });
  const entries = NAMES.map((name, position) => entryOf(name, position, document));
  await collection.notes.add({
    deck: { id: DECK, name: "DeepSeek", parentId: null, createdAt: START, deletedAt: null },
    document: { ...document, addedAt: START, deletedAt: null, fingerprint: fingerprint(document.text), builtIn: null },
    cards: entries,
  });
  const gone = { id: "deck-gone" as DeckId, name: "旧", parentId: DECK, createdAt: START + 1, deletedAt: START + 2 };
  await collection.decks.save(gone);
  for (const entry of entries)
    await rateThrough(collection, entry, HISTORIES[entry.card.id.slice("card-".length)] ?? []);
  await takeBack(collection, "card-lapsed" as CardId);
  await setAside(collection);
  await collection.quizzes.save({
    id: "quiz-1" as QuizId,
    deckId: DECK,
    finishedAt: START + HOUR_MILLIS,
    answers: entries.map(({ card, note }, index) => ({
      noteId: note.id,
      cardId: card.id,
      given: index === 0 ? null : note.answer,
      isCorrect: index > 0,
    })),
  });
  await collection.settings.save({ ...DEFAULT_SETTINGS, language: "zh", newCardsPerDay: 30 });
}

/** Suspends, buries and deletes the cards that are named so. */
async function setAside({ cards, notes }: Collection): Promise<void> {
  const suspended = await cards.get("card-suspended" as CardId);
  if (suspended) await cards.saveFlags({ ...suspended.card, isSuspended: true });
  const buried = await cards.get("card-buried" as CardId);
  if (buried) await cards.saveFlags({ ...buried.card, buriedOnDay: studyMoment(START, CALENDAR).studyDay });
  await notes.setDeleted(["note-deleted" as NoteId], START + DAY_MILLIS);
}

const indexedDB = new IDBFactory();
const { db, transactions } = await openDatabase({
  databaseId: "database-1",
  track: (write) => write,
  factory: { indexedDB, IDBKeyRange },
});
await fill(createDexieCollection(db, transactions, createBallast(db, transactions)));
db.close();
process.stdout.write(`${JSON.stringify(await dumpDatabase(indexedDB, DATABASE_NAME), null, 1)}\n`);
