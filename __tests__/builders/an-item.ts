import type { Item } from "../../lib/domain/generation/item";
import type { DocumentId, ItemId } from "../../lib/domain/shared/ids";

/** A question about a number, grounded in its own sentence. */
export function anItem(fields: Partial<Item> = {}): Item {
  return {
    id: "item-1" as ItemId,
    documentId: "document-1" as DocumentId,
    language: "en",
    kind: "question",
    frame: "number",
    question: "How many bits does it train with?",
    answer: "8",
    source: { start: 0, end: 20, quote: "It trains on 8 bits." },
    section: "",
    score: 0.5,
    ...fields,
  };
}
