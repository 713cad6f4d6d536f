import type { Document } from "../domain/document/document";
import type { Taggers } from "../domain/generation/passage";
import type { Tagger } from "../domain/text/word";
import { loadChinese } from "./load-chinese";
import type { ReadDictionary } from "./read-dictionary";

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
 * @throws {AppError} `generation/dictionary-unavailable`
 */
export async function loadTaggers(document: Document, readDictionary: ReadDictionary): Promise<Taggers> {
  const [chinese, en] = await Promise.all([
    loadChinese(document.text, readDictionary),
    LATIN_WORD.test(document.text) ? loadEnglish() : () => [],
  ]);
  return { ...chinese, en };
}
