import { generate } from "../../lib/domain/generation/generate";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { readDocument } from "../../lib/readers/read-document";
import { loadTaggers } from "../../lib/taggers/load-taggers";
import type { ReadDictionary } from "../../lib/taggers/read-dictionary";

/** Everything that reading and generating make of a text, as one JSON text: runs on every engine. */
export async function madeText(text: string, readDictionary: ReadDictionary): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { document } = await readDocument({ documentId: "document" as DocumentId, name: "document.md", bytes });
  const result = generate(document, { seed: "wengu" }, await loadTaggers(document, readDictionary));
  return JSON.stringify({ document, result });
}
