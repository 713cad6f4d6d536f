import type { Card } from "../../domain/collection/card";
import type { Deck } from "../../domain/collection/deck";
import type { Note } from "../../domain/collection/note";
import type { DocumentRecord } from "../../domain/ports";
import type { QuizResult } from "../../domain/quiz/quiz";
import type { Review } from "../../domain/review/review";
import type { Settings } from "../../domain/settings/settings";
import type { CardId, DeckId, DocumentId, NoteId, QuizId, ReviewId } from "../../domain/shared/ids";

export interface MemoryTables {
  readonly documents: Map<DocumentId, DocumentRecord>;
  readonly decks: Map<DeckId, Deck>;
  readonly notes: Map<NoteId, Note>;
  readonly cards: Map<CardId, Card>;
  readonly reviews: Map<ReviewId, Review>;
  readonly quizzes: Map<QuizId, QuizResult>;
  readonly settings: Map<"settings", Settings>;
}

export interface MemoryDatabase {
  read<T>(body: (tables: MemoryTables) => T): Promise<T>;
  /** All or nothing: a body that throws leaves everything as it was. */
  write(body: (tables: MemoryTables) => void): Promise<void>;
  /** Called after every write; returns the way to stop. */
  watch(onChange: () => void): () => void;
}

function copyOf(tables: MemoryTables): MemoryTables {
  return {
    documents: new Map(tables.documents),
    decks: new Map(tables.decks),
    notes: new Map(tables.notes),
    cards: new Map(tables.cards),
    reviews: new Map(tables.reviews),
    quizzes: new Map(tables.quizzes),
    settings: new Map(tables.settings),
  };
}

const EMPTY: MemoryTables = {
  documents: new Map(),
  decks: new Map(),
  notes: new Map(),
  cards: new Map(),
  reviews: new Map(),
  quizzes: new Map(),
  settings: new Map(),
};

/** Where the collection lives when the browser refuses storage: gone when the tab closes. */
export function createMemoryDatabase(): MemoryDatabase {
  let tables = copyOf(EMPTY);
  const listeners = new Set<() => void>();
  return {
    read: async (body) => body(tables),
    write: async (body) => {
      const draft = copyOf(tables);
      body(draft);
      tables = draft;
      for (const listener of listeners) listener();
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** Replaces one record; nothing happens where there is none. */
export function change<Id, Row>(table: Map<Id, Row>, id: Id, changes: Partial<Row>): boolean {
  const row = table.get(id);
  if (row) table.set(id, { ...row, ...changes });
  return row !== undefined;
}

/** Adds records; one that is there already is a broken invariant, as in a database. */
export function addAll<Id, Row extends { readonly id: Id }>(table: Map<Id, Row>, rows: readonly Row[]): void {
  for (const row of rows) {
    if (table.has(row.id)) throw new Error("a record with this id is there already");
    table.set(row.id, row);
  }
}
