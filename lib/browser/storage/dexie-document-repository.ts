import type { DocumentRepository } from "../../domain/ports";
import { AppError } from "../../domain/shared/app-error";
import type { DocumentId } from "../../domain/shared/ids";
import { inDeck } from "./card-writes";
import type { DocumentRow, WenguDatabase } from "./database";
import { summarise } from "./document-summary";
import type { Transactions } from "./transactions";

function isLive({ deletedAt }: DocumentRow): boolean {
  return deletedAt === null;
}

export function createDexieDocumentRepository(db: WenguDatabase, { read, write }: Transactions): DocumentRepository {
  const update = async (id: DocumentId, changes: Partial<DocumentRow>): Promise<void> => {
    const found = await db.documents.update(id, changes);
    if (found === 0) throw new AppError("document/not-found");
  };

  return {
    list: () =>
      read([db.documents], async () => {
        const rows = await db.documents.toArray();
        return summarise(rows.filter(isLive));
      }),

    get: (id) =>
      read([db.documents, db.documentContents], async () => {
        const [row, content] = await Promise.all([db.documents.get(id), db.documentContents.get(id)]);
        if (!row || !content || row.deletedAt !== null) return undefined;
        const { deckId: _, ...document } = { ...row, ...content };
        return document;
      }),

    findByFingerprint: (fingerprint) =>
      read([db.documents], async () => {
        const rows = await db.documents.where("fingerprint").equals(fingerprint).toArray();
        return summarise(rows.filter(isLive))[0];
      }),

    rename: (id, title) => write([db.documents], () => update(id, { title })),

    move: (id, deckId) =>
      write([db.documents, db.notes, db.cards], async () => {
        await update(id, { deckId });
        const notes = await db.notes.where("documentId").equals(id).toArray();
        const cards = await db.cards
          .where("noteId")
          .anyOf(notes.map((note) => note.id))
          .toArray();
        await db.notes.bulkPut(notes.map((note) => ({ ...note, deckId })));
        await db.cards.bulkPut(cards.map((card) => inDeck(card, deckId)));
      }),

    setDeleted: (id, deletedAt) => write([db.documents], () => update(id, { deletedAt })),
  };
}
