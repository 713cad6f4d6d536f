import { Dexie, type DexieOptions, type Table } from "dexie";
import type { Card } from "../../domain/collection/card";
import type { Deck } from "../../domain/collection/deck";
import type { Note } from "../../domain/collection/note";
import type { StoredDocument } from "../../domain/document/document";
import type { DocumentRecord } from "../../domain/ports";
import type { QuizResult } from "../../domain/quiz/quiz";
import type { Review } from "../../domain/review/review";
import type { Settings } from "../../domain/settings/settings";
import type { CardId, DeckId, DocumentId, NoteId, QuizId, ReviewId } from "../../domain/shared/ids";

export const DATABASE_NAME = "wengu";

/**
 * Raised by every version whose rows older code must not write. Checked inside each write, because an
 * old tab can reopen an upgraded database without noticing.
 */
export const SCHEMA_EPOCH = 1;

/** The heavy part of a document, apart so that a list of documents need not load it. */
export type DocumentContent = Pick<StoredDocument, "id" | "text" | "sections" | "blocks" | "sentences">;
export type DocumentRow = Omit<DocumentRecord, "text" | "sections" | "blocks" | "sentences">;

export const SETTINGS_ID = "settings";
export type SettingsRow = Settings & { readonly id: typeof SETTINGS_ID };

/** What the app notes about the database itself; never part of a backup. */
export type MetaRow =
  | { readonly key: "schemaEpoch"; readonly value: number }
  | { readonly key: "databaseId"; readonly value: string }
  | { readonly key: "askedToPersistAt"; readonly value: number }
  | { readonly key: "ballast"; readonly value: Uint8Array };

/*
 * A version that has shipped is never edited or removed: a new one follows it, with its own upgrade,
 * its own epoch and a stored database to prove it on.
 */
const VERSION_1 = {
  documents: "id, fingerprint",
  documentContents: "id",
  decks: "id",
  notes: "id, deckId, documentId, deletedAt",
  cards:
    "id, noteId, buriedOnDay, [deckId+queue+position], [deckId+queue+schedule.dueAt], [deckId+queue+schedule.dueDay]",
  reviews: "id, [cardId+reviewedAt], studyDay",
  quizzes: "id, deckId",
  settings: "id",
  meta: "key",
};

/** The learner's collection in IndexedDB. */
export class WenguDatabase extends Dexie {
  declare readonly documents: Table<DocumentRow, DocumentId>;
  declare readonly documentContents: Table<DocumentContent, DocumentId>;
  declare readonly decks: Table<Deck, DeckId>;
  declare readonly notes: Table<Note, NoteId>;
  declare readonly cards: Table<Card, CardId>;
  declare readonly reviews: Table<Review, ReviewId>;
  declare readonly quizzes: Table<QuizResult, QuizId>;
  declare readonly settings: Table<SettingsRow, typeof SETTINGS_ID>;
  declare readonly meta: Table<MetaRow, MetaRow["key"]>;

  /** @param databaseId kept from the first opening on: tells a database that was emptied and made anew */
  constructor(databaseId: string, options: DexieOptions = {}) {
    // Strict: a review that was acknowledged survives a power cut. No cache: nothing shows before it is saved.
    super(DATABASE_NAME, { chromeTransactionDurability: "strict", cache: "disabled", ...options });
    this.version(1).stores(VERSION_1);
    this.on("populate", (transaction) =>
      transaction.table<MetaRow>("meta").bulkAdd([
        { key: "schemaEpoch", value: SCHEMA_EPOCH },
        { key: "databaseId", value: databaseId },
      ]),
    );
  }
}
