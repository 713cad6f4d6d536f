import type { Document } from "../domain/document/document";
import type { Taggers } from "../domain/generation/passage";
import { loadChinese } from "./load-chinese";
import type { ReadDictionary } from "./read-dictionary";

/**
 * The taggers that a document needs, loaded once for each language.
 *
 * @throws {AppError} `generation/dictionary-unavailable`
 */
export async function loadTaggers(document: Document, readDictionary: ReadDictionary): Promise<Taggers> {
  const { zh, simplify } = await loadChinese(document.text, readDictionary);
  return { zh, en: () => [], simplify };
}
