import type { StoredDocument } from "../../lib/domain/document/document";
import type { DocumentId } from "../../lib/domain/shared/ids";

const TEXT = "FP8 halves memory.";

/** A document of one sentence. */
export function aStoredDocument(fields: Partial<StoredDocument> = {}): StoredDocument {
  const all = { start: 0, end: TEXT.length };
  return {
    id: "document-1" as DocumentId,
    title: "Precision",
    language: "en",
    format: "plain-text",
    text: TEXT,
    sections: [{ ...all, id: "0", title: "", level: 0, path: [] }],
    blocks: [{ ...all, kind: "paragraph", section: 0, runs: [all] }],
    sentences: [{ ...all, quote: TEXT, section: 0, block: 0 }],
    addedAt: 1000,
    deletedAt: null,
    fingerprint: "fingerprint-1",
    builtIn: null,
    ...fields,
  };
}
