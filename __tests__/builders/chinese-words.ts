import { readFileSync } from "node:fs";
import { decodeDictionary } from "../../lib/domain/text/chinese/dictionary";
import { createChineseTagger } from "../../lib/domain/text/chinese/segment";

/** The dictionary as it is shipped. */
export const packedDictionary = readFileSync("public/dictionary/zh-words.txt", "utf8");

export const chineseDictionary = decodeDictionary(packedDictionary);

export const tagChinese = createChineseTagger(chineseDictionary);

/** The words of a sentence as texts. */
export function chineseWords(shadow: string): string[] {
  return tagChinese(shadow).map((word) => shadow.slice(word.start, word.end));
}

/** The words of a sentence with their classes: `模型/noun`. */
export function taggedChinese(shadow: string): string {
  return tagChinese(shadow)
    .map((word) => `${shadow.slice(word.start, word.end)}/${word.wordClass}`)
    .join(" ");
}
