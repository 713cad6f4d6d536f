import type { DocumentSummary } from "../../domain/ports";

/** What lists show of documents, newest first. */
export function summarise(documents: readonly DocumentSummary[]): DocumentSummary[] {
  return documents
    .map(({ id, title, language, format, addedAt, builtIn, fingerprint, deckId }) => ({
      id,
      title,
      language,
      format,
      addedAt,
      builtIn,
      fingerprint,
      deckId,
    }))
    .sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
}
