import { decodeDictionary } from "../domain/text/chinese/dictionary";
import { createChineseTagger } from "../domain/text/chinese/segment";
import { decodeSimplifier, hasTraditional } from "../domain/text/chinese/simplify";
import { hasChinese } from "../domain/text/normalize";
import type { Tagger } from "../domain/text/word";
import { createDictionaryLoader, type ReadDictionary } from "./read-dictionary";

const loadTagger = createDictionaryLoader("zh-words.txt", (text) => createChineseTagger(decodeDictionary(text)));
const loadSimplifier = createDictionaryLoader("zh-simplified.txt", decodeSimplifier);

/** What a text needs of Chinese; a text without any needs no dictionary. */
export async function loadChinese(
  text: string,
  read: ReadDictionary,
): Promise<{ zh: Tagger; simplify: (text: string) => string }> {
  const [zh, simplify] = await Promise.all([
    hasChinese(text) ? loadTagger(read) : () => [],
    hasTraditional(text) ? loadSimplifier(read) : (same: string) => same,
  ]);
  return { zh, simplify };
}
