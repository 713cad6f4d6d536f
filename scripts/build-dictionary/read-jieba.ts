import { EXTRA_FREQUENCY, extraWords } from "./extra-words";
import type { CountedWord } from "./pack-words";
import { wordClassOf } from "./word-classes";

const LEAST_FREQUENCY = 20;
/** 万美元 and 多个 go on with a number before them: they are joined to it part by part. */
const REST_OF_NUMBER = /^[百千万亿多余]./;
const HAN_WORD = /^[\u3400-\u9fff]{1,9}$/;

/** The characters of GB 2312, which every Chinese text is written with but for names. */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder("gbk");
  const rows = Array.from({ length: 0xf8 - 0xb0 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 0xff - 0xa1 }, (_, cell) => 0xa1 + cell);
  return new Set(rows.flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell])))));
}

/**
 * The words worth shipping of jieba's `dict.txt` (lines of word, frequency and tag). Left out: rare words, whatever is
 * not all Han, and characters without a tag that no ordinary text has (traces of text in a wrong encoding).
 *
 * @returns the words, and the sum of all frequencies of the file
 */
export function readJieba(text: string): { words: CountedWord[]; total: number } {
  const common = commonCharacters();
  const words = new Map<string, CountedWord>();
  let total = 0;
  for (const line of text.split("\n")) {
    const [word = "", count = "0", tag = ""] = line.trim().split(" ");
    const frequency = Number(count);
    total += frequency;
    const wordClass = wordClassOf(word, tag);
    const isRest = wordClass === "numeral" && REST_OF_NUMBER.test(word);
    const isTrace = word.length === 1 && /^[xz]/.test(tag) && !common.has(word);
    if (frequency < LEAST_FREQUENCY || !HAN_WORD.test(word) || isTrace || isRest) continue;
    words.set(word, { text: word, wordClass, frequency });
  }
  for (const { word, tag } of extraWords) {
    const frequency = Math.max(words.get(word)?.frequency ?? 0, EXTRA_FREQUENCY);
    words.set(word, { text: word, wordClass: wordClassOf(word, tag), frequency });
  }
  return { words: [...words.values()], total };
}
