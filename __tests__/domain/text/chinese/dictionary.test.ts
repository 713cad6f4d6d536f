import { decodeDictionary } from "../../../../lib/domain/text/chinese/dictionary";
import { packDecoded, packWords } from "../../../../scripts/build-dictionary/pack-words";
import { readJieba } from "../../../../scripts/build-dictionary/read-jieba";
import { chineseDictionary, packedDictionary } from "../../../builders/chinese-words";

describe("the packed dictionary", () => {
  it("is what its words pack to again", () => {
    expect(packDecoded([...chineseDictionary.words.values()], chineseDictionary.unknownCost)).toBe(packedDictionary);
  });

  it("has its words in order, each with a class and a cost below that of no word", () => {
    const words = [...chineseDictionary.words.values()];
    expect(words.length).toBeGreaterThan(75_000);
    expect(words.every((word, index) => index === 0 || (words[index - 1]?.text ?? "") < word.text)).toBe(true);
    expect(words.every((word) => word.cost < chineseDictionary.unknownCost)).toBe(true);
  });

  it("reads what was packed: shared beginnings, classes, costs", () => {
    const words = [
      { text: "神经元", wordClass: "noun", frequency: 50 },
      { text: "神经", wordClass: "noun", frequency: 100 },
      { text: "激活", wordClass: "verb", frequency: 1 },
    ] as const;
    const { words: read, longestFrom, unknownCost } = decodeDictionary(packWords(words, 100));
    expect([...read.values()]).toEqual([
      { text: "激活", wordClass: "verb", cost: 18 },
      { text: "神经", wordClass: "noun", cost: 0 },
      { text: "神经元", wordClass: "noun", cost: 3 },
    ]);
    expect([longestFrom["神".charCodeAt(0)], longestFrom["元".charCodeAt(0)], unknownCost]).toEqual([3, 0, 18]);
  });

  it.each(["", "<!doctype html>", "72\n一", "72\n一z!\n", "72\nab!\n"])("refuses %j", (text) => {
    expect(() => decodeDictionary(text)).toThrow(RangeError);
  });
});

describe("reading jieba's dictionary", () => {
  it("leaves out rare words, other scripts, traces of a wrong encoding and the rest of numbers", () => {
    const { words, total } = readJieba("模型 2890 n\n罕词 19 n\nT恤 90 n\n鐨 500 zg\n多个 900 m\n掉 5000 zg\n");
    const texts = words.map((word) => word.text);
    expect(texts).toEqual(expect.arrayContaining(["模型", "掉"]));
    for (const text of ["罕词", "T恤", "鐨", "多个"]) expect(texts).not.toContain(text);
    expect(total).toBe(2890 + 19 + 90 + 500 + 900 + 5000);
  });

  it("corrects the class of words that are tagged as something else", () => {
    const { words } = readJieba("率 8539 v\n该 27977 r\n可以 70958 c\n");
    expect(words.slice(0, 3).map((word) => word.wordClass)).toEqual(["noun", "determiner", "auxiliary"]);
  });
});
