import type { Document } from "../domain/document/document";
import type { Taggers } from "../domain/generation/passage";

/** Reads a file of `public/dictionary` by name: over the network, from a cache, or from the disk. */
export type ReadDictionary = (fileName: string) => Promise<Uint8Array>;

/**
 * The taggers that a document needs, loaded once for each language.
 *
 * @throws whatever `readDictionary` throws
 */
export async function loadTaggers(_document: Document, _readDictionary: ReadDictionary): Promise<Taggers> {
  return { zh: () => [], en: () => [] };
}
