import type { DocumentRecord } from "../../domain/ports";
import type { DocumentContent, DocumentRow, WenguDatabase } from "./database";

/** Splits a document into the light row that lists load and the heavy one. */
export function splitDocument(record: DocumentRecord): { row: DocumentRow; content: DocumentContent } {
  const { text, sections, blocks, sentences, ...row } = record;
  return { row, content: { id: record.id, text, sections, blocks, sentences } };
}

/** To be called inside a write of both tables. */
export async function addDocument(db: WenguDatabase, record: DocumentRecord): Promise<void> {
  const { row, content } = splitDocument(record);
  await db.documents.add(row);
  await db.documentContents.add(content);
}
