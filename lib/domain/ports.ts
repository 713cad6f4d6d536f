import type { Card } from "./collection/card";
import type { Deck, DeckOverview } from "./collection/deck";
import type { Note } from "./collection/note";
import type { StoredDocument } from "./document/document";
import type { QuizResult } from "./quiz/quiz";
import type { Review } from "./review/review";
import type { Settings } from "./settings/settings";
import type { CardId, DeckId, DocumentId, NoteId, ReviewId } from "./shared/ids";
import type { EpochMs, StudyDay, StudyMoment } from "./shared/time";

/*
 * Everything the domain asks of the outside. Two implementations: Dexie, and memory for a browser
 * that refuses storage. Every write is one transaction and resolves only when that has completed;
 * every failure is an AppError of the `storage/` family.
 */

/** A card with the note it asks about. */
export interface CardWithNote {
  readonly card: Card;
  readonly note: Note;
}

export type DocumentSummary = Pick<
  StoredDocument,
  "id" | "title" | "language" | "format" | "addedAt" | "builtIn" | "fingerprint"
> & { readonly deckId: DeckId | null };

export interface DocumentRepository {
  /** Documents that are not deleted, newest first. */
  list(): Promise<DocumentSummary[]>;
  /** `undefined` where there is none or it was deleted. */
  get(id: DocumentId): Promise<StoredDocument | undefined>;
  findByFingerprint(fingerprint: string): Promise<DocumentSummary | undefined>;
  rename(id: DocumentId, title: string): Promise<void>;
  /** Moves the document, with the notes made from it and their cards, to another deck. */
  move(id: DocumentId, deckId: DeckId): Promise<void>;
  /** `deletedAt` null brings it back. Notes made from it stay. */
  setDeleted(id: DocumentId, deletedAt: EpochMs | null): Promise<void>;
}

export interface DeckRepository {
  /** Decks that are not deleted and not inside a deleted one, by creation. */
  list(): Promise<Deck[]>;
  get(id: DeckId): Promise<Deck | undefined>;
  save(deck: Deck): Promise<void>;
  /** `deletedAt` null brings it back, with everything in it. */
  setDeleted(id: DeckId, deletedAt: EpochMs | null): Promise<void>;
  /** One entry a deck of `list()`, counts including the decks inside it: what a session begun now would show. */
  overview(now: StudyMoment, newCardsPerDay: number): Promise<DeckOverview[]>;
}

export interface NoteRepository {
  get(id: NoteId): Promise<Note | undefined>;
  /** Notes of a deck itself that are not deleted, with their cards, by card position. */
  listByDeck(deckId: DeckId): Promise<CardWithNote[]>;
  /** Notes made from a document that are not deleted, by place in the document. */
  listByDocument(documentId: DocumentId): Promise<CardWithNote[]>;
  /** Adds notes with their cards, and the document and deck they belong to where these are new: all or nothing. */
  add(entry: {
    readonly deck?: Deck;
    readonly document?: StoredDocument;
    readonly cards: readonly CardWithNote[];
  }): Promise<void>;
  /** Replaces the note's content; its card keeps its memory. */
  update(note: Note): Promise<void>;
  setDeleted(ids: readonly NoteId[], deletedAt: EpochMs | null): Promise<void>;
}

export interface CardRepository {
  get(id: CardId): Promise<CardWithNote | undefined>;
  /**
   * What a session begun now has to do with in these decks, in three lists of at most `limit`, each soonest
   * or first first: learning cards with `dueAt <= now.dayEndsAt`, review cards with `dueDay <= now.studyDay`,
   * new cards.
   * Cards that are suspended, deleted or buried today are left out.
   */
  listDue(
    deckIds: readonly DeckId[],
    now: StudyMoment,
    limit: number,
  ): Promise<{ readonly learning: CardWithNote[]; readonly review: CardWithNote[]; readonly fresh: CardWithNote[] }>;
  /** New cards first seen on a study day, over all decks: what today's limit has already spent. */
  countIntroduced(studyDay: StudyDay): Promise<number>;
  /** Saves suspension and burial; never touches the schedule. */
  saveFlags(card: Card): Promise<void>;
}

export interface ReviewRepository {
  /**
   * Saves the review and the card it produced, or neither.
   * Only the card's memory is written: suspension, burial and deck stay as stored. Saving the same review
   * again is harmless, so that a write whose end was not heard of can be repeated.
   *
   * @throws {AppError} `storage/stale-card` if the stored card is not the one the review was decided on
   *   (its `reviewCount` is not one less than the new card's); `card/not-found`
   */
  save(card: Card, review: Review): Promise<void>;
  /** Saves many at once (the misses of a quiz): all or none. */
  saveAll(entries: readonly { readonly card: Card; readonly review: Review }[]): Promise<void>;
  /** Marks a review as taken back and saves the card as folded without it. */
  undo(card: Card, reviewId: ReviewId, undoneAt: EpochMs): Promise<void>;
  /** The whole log of one card, undone entries included, oldest first. */
  listByCard(cardId: CardId): Promise<Review[]>;
  /** Reviews that count with `from <= studyDay < until`, oldest first. */
  listByDay(from: StudyDay, until: StudyDay): Promise<Review[]>;
}

export interface QuizRepository {
  save(result: QuizResult): Promise<void>;
  /** Of the deck itself, newest first. */
  list(deckId: DeckId): Promise<QuizResult[]>;
}

export interface SettingsRepository {
  /** Defaults where nothing was saved. */
  get(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

/** A document together with the deck that its cards go to. */
export type DocumentRecord = StoredDocument & { readonly deckId: DeckId | null };

/** What a collection keeps, table by table. */
export interface CollectionRecords {
  readonly documents: DocumentRecord;
  readonly decks: Deck;
  readonly notes: Note;
  readonly cards: Card;
  readonly reviews: Review;
  readonly quizzes: QuizResult;
  readonly settings: Settings;
}
export type TableName = keyof CollectionRecords;

/** One row of a backup: the name of its table and the record as stored. */
export type CollectionRow = {
  readonly [Name in TableName]: { readonly table: Name; readonly record: CollectionRecords[Name] };
}[TableName];

export interface TransferRepository {
  /** Every row as of one moment, deleted and undone ones included, table by table. */
  exportRows(): AsyncIterable<CollectionRow>;
  /** Rows whose ids are here already, and differ: what a merge would have to decide. */
  compare(
    rows: readonly CollectionRow[],
  ): Promise<{ readonly added: number; readonly same: number; readonly changed: number }>;
  /**
   * `merge` adds rows and review entries that are missing and never replaces; `replace` first empties.
   * Every card whose log may have grown gets the schedule that its whole log folds to. One transaction.
   */
  importRows(rows: readonly CollectionRow[], mode: "merge" | "replace"): Promise<void>;
}

/** A learner's whole collection on this device. */
export interface Collection {
  readonly documents: DocumentRepository;
  readonly decks: DeckRepository;
  readonly notes: NoteRepository;
  readonly cards: CardRepository;
  readonly reviews: ReviewRepository;
  readonly quizzes: QuizRepository;
  readonly settings: SettingsRepository;
  readonly transfer: TransferRepository;
  /** Empties the trash: what was deleted before an instant goes for good. Review entries stay. */
  purgeDeletedBefore(at: EpochMs): Promise<void>;
  /** Runs a query now and again after every change that could touch it, in this tab or another. Returns the way to stop. */
  watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void;
}
