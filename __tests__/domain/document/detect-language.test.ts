import { detectLanguage, languageOfTag } from "../../../lib/domain/document/detect-language";
import { fingerprint } from "../../../lib/domain/document/fingerprint";

describe("the language of a document", () => {
  it.each([
    ["DeepSeek 的激活率只有 5.5%,而 GPT-4 的激活率更高。", "zh"],
    ["The word 道 (dao) means the way, and it is old.", "en"],
    ["12.5%", "en"],
  ] as const)("of %s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("knows the tags of the languages it speaks", () => {
    expect(["zh-Hans", "EN_GB", "ja", 7].map(languageOfTag)).toEqual(["zh", "en", null, null]);
  });
});

describe("the fingerprint of a text", () => {
  it("is the first half of its SHA-256", () => {
    expect(fingerprint("abc")).toBe("ba7816bf8f01cfea414140de5dae2223");
  });
});
