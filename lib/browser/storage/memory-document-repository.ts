import type { DocumentRecord, DocumentRepository, DocumentSummary } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import type { DocumentId } from "../../domain/shared/ids";
import { inDeck } from "./card-writes";
import { summarise } from "./document-summary";
import { change, type MemoryDatabase, type MemoryTables } from "./memory-database";

export function createMemoryDocumentRepository({ read, write }: MemoryDatabase): DocumentRepository {
  const live = (tables: MemoryTables) => [...tables.documents.values()].filter(({ deletedAt }) => deletedAt === null);

  const update = (tables: MemoryTables, id: DocumentId, changes: Partial<DocumentRecord>): void => {
    if (!change(tables.documents, id, changes)) throw new AppError("document/not-found");
  };

  return {
    list: () => read((tables) => summarise(live(tables))),

    get: (id) =>
      read((tables) => {
        const record = live(tables).find((each) => each.id === id);
        if (!record) return undefined;
        const { deckId: _, ...document } = record;
        return document;
      }),

    findByFingerprint: (fingerprint) =>
      read(
        (tables): DocumentSummary | undefined =>
          summarise(live(tables).filter((each) => each.fingerprint === fingerprint))[0],
      ),

    rename: (id, title) => write((tables) => update(tables, id, { title })),

    move: (id, deckId) =>
      write((tables) => {
        update(tables, id, { deckId });
        const moved = [...tables.notes.values()].filter((note) => note.documentId === id);
        const movedIds = new Set(moved.map((note) => note.id));
        for (const noteId of movedIds) change(tables.notes, noteId, { deckId });
        for (const card of tables.cards.values()) {
          if (movedIds.has(card.noteId)) tables.cards.set(card.id, inDeck(card, deckId));
        }
      }),

    setDeleted: (id, deletedAt) => write((tables) => update(tables, id, { deletedAt })),
  };
}
