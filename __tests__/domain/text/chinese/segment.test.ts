import fc from "fast-check";
import { splitHan } from "../../../../lib/domain/text/chinese/split-han";
import { chineseDictionary, chineseWords, tagChinese, taggedChinese } from "../../../builders/chinese-words";

const han = fc.string({ unit: fc.constantFrom(..."激活率神经元的一是国际化大都市研究生命起源结合成分子时龘𠮷") });
const mixed = fc.array(
  fc.oneof(han, fc.string({ unit: "binary" }), fc.constantFrom("GPT-4", "5.5%", " ", "三十", "。")),
);

describe("cutting Chinese into words", () => {
  it.each([
    ["神经元激活率降至5.5%", "神经元|激活|率|降至|5.5%"],
    ["伯克利的计算机与拜登", "伯克利|的|计算机|与|拜登"],
    ["优化闭源模型", "优化|闭源|模型"],
    ["支持开源的理由", "支持|开源|的|理由"],
    ["加州的SB-1047法案和GPT-4", "加州|的|SB-1047|法案|和|GPT-4"],
    ["用C++、Node.js与AT&T的o1-mini", "用|C++|、|Node.js|与|AT&T|的|o1-mini"],
    ["U.S. 公司的5G和３D", "U.S.|公司|的|5G|和|３|D"],
  ])("cuts %s", (text, words) => {
    expect(chineseWords(text).join("|")).toBe(words);
  });

  it.each([
    ["6710亿参数", "6710亿|参数"],
    ["仅激活370亿个参数", "仅|激活|370亿个|参数"],
    ["成本约为557.6万美元", "成本|约|为|557.6万美元"],
    ["用8 位精度代替16位", "用|8 位|精度|代替|16位"],
    ["三十六个国家的第三次会议", "三十六个|国家|的|第三次|会议"],
    ["第 5 章有20多个例子", "第 5 章|有|20多个|例子"],
    ["2,048块H800", "2,048块|H800"],
    ["671B参数占16GB", "671B|参数|占|16GB"],
    ["2024年1月20日发布", "2024年1月20日|发布"],
    ["一九四九年十月成立", "一九四九年十月|成立"],
    ["12.5%到25%之间", "12.5%|到|25%|之间"],
    ["三国时期的两国", "三国|时期|的|两国"],
  ])("keeps a number and its unit together: %s", (text, words) => {
    expect(chineseWords(text).join("|")).toBe(words);
  });

  it("leaves words alone that only begin with a number", () => {
    expect(chineseWords("一直十分千方百计")).toEqual(["一直", "十分", "千方百计"]);
  });

  it("says what each word does", () => {
    expect(taggedChinese("该模型的训练成本可能降至5.5万元。")).toBe(
      "该/determiner 模型/noun 的/particle 训练/verbal-noun 成本/noun 可能/auxiliary 降至/verb 5.5万元/numeral 。/mark",
    );
    expect(taggedChinese("微软认为它比GPT-4更快,目前在中国之外")).toBe(
      "微软/name 认为/verb 它/pronoun 比/preposition GPT-4/name 更/adverb 快/adjective ,/mark 目前/time 在/preposition 中国/name 之外/localizer",
    );
  });

  it("covers every text but its spaces, in order and without overlap", () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const word of tagChinese(text)) {
          expect(text.slice(at, word.start).trim()).toBe("");
          expect(word.end).toBeGreaterThan(word.start);
          at = word.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it("finds no cheaper row of words by trying them all", () => {
    const costOf = (text: string) => chineseDictionary.words.get(text)?.cost ?? chineseDictionary.unknownCost;
    const cheapest = (text: string): number =>
      text === ""
        ? 0
        : Math.min(
            ...Array.from(text, (_, at) => {
              const head = text.slice(0, at + 1);
              return at === 0 || chineseDictionary.words.has(head)
                ? costOf(head) + cheapest(text.slice(at + 1))
                : Infinity;
            }),
          );
    const short = fc.string({ unit: fc.constantFrom(..."研究生命起源国际化大都市"), maxLength: 9 });
    fc.assert(
      fc.property(short, (text) => {
        const words = splitHan(text, 0, text.length, chineseDictionary);
        const cost = words.reduce((sum, word) => sum + costOf(text.slice(word.start, word.end)), 0);
        expect(cost).toBe(cheapest(text));
      }),
    );
  });

  it("takes time in proportion to the text, with no marks in it and with nothing else", () => {
    const secondsFor = (text: string) => {
      const before = process.cpuUsage();
      tagChinese(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    for (const unit of ["神经元激活率", "国", "9", "1.", "a-", "-", "A.", "三", "の"]) {
      tagChinese(unit.repeat(1000));
      expect(secondsFor(unit.repeat(100_000))).toBeLessThan(5);
    }
  });
});
