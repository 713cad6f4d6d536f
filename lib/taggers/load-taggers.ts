import type { Document } from "../domain/document/document";
import type { Taggers } from "../domain/generation/passage";
import type { Tagger } from "../domain/text/word";

/** Reads a file of `public/dictionary` by name: over the network, from a cache, or from the disk. */
export type ReadDictionary = (fileName: string) => Promise<Uint8Array>;

let english: Promise<Tagger> | null = null;

/** A chunk of its own: only a worker that reads English text asks for it. */
function loadEnglish(): Promise<Tagger> {
  english ??= import("./english-tagger").then(({ tagEnglish }) => tagEnglish);
  return english;
}

const LATIN_WORD = /[A-Za-z]{2}/;

/**
 * The taggers that a document needs, loaded once for each language.
 *
 * @throws whatever `readDictionary` throws
 */
export async function loadTaggers(document: Document, _readDictionary: ReadDictionary): Promise<Taggers> {
  const en = LATIN_WORD.test(document.text) ? await loadEnglish() : () => [];
  return { zh: () => [], en };
}
