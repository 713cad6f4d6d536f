import type { Document } from "../../lib/domain/document/document";
import type { Taggers } from "../../lib/domain/generation/passage";
import { loadTaggers } from "../../lib/taggers/load-taggers";
import { readDictionary } from "../../scripts/cards/read-dictionary";

/** The taggers that a document needs, as every edge loads them. */
export async function someTaggers(document: Document): Promise<Taggers> {
  return loadTaggers(document, readDictionary);
}
