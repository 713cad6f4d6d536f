import type { Card } from "../collection/card";
import type { Deck } from "../collection/deck";
import type { Note } from "../collection/note";
import type { Block, Section, Sentence, SourceSpan, TextRun } from "../document/document";
import { FRAMES, ITEM_KINDS, MAKERS } from "../generation/item";
import type { CollectionRecords, DocumentRecord, TableName } from "../ports";
import type { QuizResult } from "../quiz/quiz";
import { RATINGS, type Review } from "../review/review";
import { LOCALES, type Settings } from "../settings/settings";
import type { AnyId, CardId, DeckId, DocumentId, ItemId, NoteId, QuizId, ReviewId } from "../shared/ids";
import { z } from "../shared/zod";

/*
 * What a backup may hold, field by field. Unknown fields are refused: a file that has them was written
 * by another version, and dropping them in silence would lose data.
 */

const MAX_ID_LENGTH = 128;

const id = <Id extends AnyId>() =>
  z.custom<Id>((value) => typeof value === "string" && value.length > 0 && value.length <= MAX_ID_LENGTH);
const count = z.int().min(0);
const instant = z.number().min(0);
const language = z.enum(["zh", "en"]);
const texts = z.array(z.string());

const range = { start: count, end: count };
const span = { ...range, quote: z.string() };

/** The reader drops every other scheme; a file from elsewhere must not bring one back. */
const href = z.string().regex(/^(?:https?|mailto):/i);
const yes = z.literal(true);

const textRun = z.strictObject({
  ...range,
  value: z.exactOptional(z.string()),
  strong: z.exactOptional(yes),
  emphasis: z.exactOptional(yes),
  code: z.exactOptional(yes),
  deleted: z.exactOptional(yes),
  href: z.exactOptional(href),
}) satisfies z.ZodType<TextRun>;

const block = z.strictObject({
  ...range,
  kind: z.enum(["heading", "paragraph", "list-item", "table-row", "code", "divider"]),
  section: count,
  runs: z.array(textRun),
  level: z.exactOptional(z.int().min(1).max(6)),
  quoteDepth: z.exactOptional(count),
  list: z.exactOptional(z.strictObject({ id: count, ordered: z.boolean(), number: z.int(), depth: count })),
  table: z.exactOptional(z.strictObject({ id: count, isHeader: z.boolean(), cells: z.array(z.array(textRun)) })),
}) satisfies z.ZodType<Block>;

const section = z.strictObject({
  ...range,
  id: z.string(),
  title: z.string(),
  level: z.int().min(0).max(6),
  path: texts,
}) satisfies z.ZodType<Section>;

const sentence = z.strictObject({ ...span, section: count, block: count }) satisfies z.ZodType<Sentence>;

const document = z.strictObject({
  id: id<DocumentId>(),
  title: z.string(),
  language,
  format: z.enum(["markdown", "plain-text", "html"]),
  text: z.string(),
  sections: z.array(section),
  blocks: z.array(block),
  sentences: z.array(sentence),
  addedAt: instant,
  deletedAt: instant.nullable(),
  fingerprint: z.string(),
  builtIn: z.string().nullable(),
  deckId: z.nullable(id<DeckId>()),
}) satisfies z.ZodType<DocumentRecord>;

const deck = z.strictObject({
  id: id<DeckId>(),
  name: z.string(),
  parentId: z.nullable(id<DeckId>()),
  createdAt: instant,
  deletedAt: instant.nullable(),
}) satisfies z.ZodType<Deck>;

const sourceSpan = z.strictObject({ ...span, documentId: id<DocumentId>() }) satisfies z.ZodType<SourceSpan>;

const note = z.strictObject({
  id: id<NoteId>(),
  deckId: id<DeckId>(),
  origin: z.enum(["generated", "selected", "written", "imported"]),
  maker: z.exactOptional(z.enum(MAKERS)),
  itemId: z.nullable(id<ItemId>()),
  documentId: z.nullable(id<DocumentId>()),
  language,
  kind: z.enum(ITEM_KINDS),
  frame: z.enum(FRAMES).nullable(),
  question: z.string(),
  answer: z.string(),
  accept: texts,
  options: z.array(z.strictObject({ text: z.string(), correct: z.boolean() })),
  pairs: z.array(z.strictObject({ left: z.string(), right: z.string() })),
  sequence: texts,
  source: sourceSpan.nullable(),
  evidence: z.array(sourceSpan),
  answerSpan: z.exactOptional(z.strictObject(range)),
  section: z.string(),
  tags: texts,
  createdAt: instant,
  changedAt: instant,
  deletedAt: instant.nullable(),
}) satisfies z.ZodType<Note>;

const phase = z.enum(["new", "learning", "review", "relearning"]);

const card = z.strictObject({
  id: id<CardId>(),
  noteId: id<NoteId>(),
  deckId: id<DeckId>(),
  position: z.number(),
  isSuspended: z.boolean(),
  buriedOnDay: z.int().nullable(),
  isDeleted: z.boolean(),
  queue: z.enum(["new", "learning", "review", "suspended", "deleted"]),
  schedule: z.strictObject({
    phase,
    step: count,
    stabilityDays: z.number().positive().nullable(),
    difficulty: z.number().min(1).max(10).nullable(),
    dueAt: z.number(),
    dueDay: z.int(),
    lastReviewedAt: z.number().nullable(),
    lastStudyDay: z.int().nullable(),
    reviewCount: count,
    lapseCount: count,
  }),
}) satisfies z.ZodType<Card>;

const review = z.strictObject({
  id: id<ReviewId>(),
  cardId: id<CardId>(),
  deckId: id<DeckId>(),
  rating: z.enum(RATINGS),
  reviewedAt: instant,
  studyDay: z.int(),
  dayEndsAt: instant,
  phase,
  desiredRetention: z.number().min(0.7).max(0.99),
  durationMillis: z.number().min(0),
  origin: z.enum(["review", "quiz", "class"]),
  undoneAt: instant.nullable(),
}) satisfies z.ZodType<Review>;

const quiz = z.strictObject({
  id: id<QuizId>(),
  deckId: id<DeckId>(),
  finishedAt: instant,
  answers: z.array(
    z.strictObject({
      noteId: id<NoteId>(),
      cardId: id<CardId>(),
      given: z.string().nullable(),
      isCorrect: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<QuizResult>;

const settings = z.strictObject({
  language: z.enum([...LOCALES, "system"]),
  theme: z.enum(["system", "light", "dark"]),
  rolloverHour: z.int().min(0).max(23),
  newCardsPerDay: z.int().min(0).max(999),
  desiredRetention: z.number().min(0.7).max(0.97),
  hasShortcuts: z.boolean(),
}) satisfies z.ZodType<Settings>;

/** One schema a table. */
export const RECORD_SCHEMAS: { readonly [Name in TableName]: z.ZodType<CollectionRecords[Name]> } = {
  documents: document,
  decks: deck,
  notes: note,
  cards: card,
  reviews: review,
  quizzes: quiz,
  settings,
};
