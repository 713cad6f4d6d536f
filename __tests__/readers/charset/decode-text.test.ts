import fc from "fast-check";
import { AppError } from "../../../lib/domain/shared/app-error";
import { decodeText } from "../../../lib/readers/charset/decode-text";
import { encodeChinese, encodeUtf16 } from "../../builders/encode-chinese";

const utf8 = (text: string) => new TextEncoder().encode(text);

const SIMPLIFIED = [
  "激活率是指模型每次计算时真正参与运算的神经元所占的比例",
  "数值精度是第二项节省",
  "开源加速了技术的迭代和发展",
  "他说我们今天要去北京看朋友",
  "植物利用光能把二氧化碳和水合成有机物",
  "GPT-4 的激活率是 12.5%",
  "美国的政策可能适得其反",
];
const TRADITIONAL = [
  "植物利用光能把二氧化碳和水合成有機物的過程",
  "開源加速了技術的發展",
  "他說我們今天要去臺北看朋友",
  "這個問題在國際上引起了很大的關注",
  "數學和程式設計是兩個不同的學科",
  "GPT-4 的比例是 12.5%",
];

/** Prose of one to thirty clauses, with the marks of Chinese prose. */
const prose = (clauses: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...clauses), fc.constantFrom("，", "。", "？", "。\n")), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.flat().join(""));

describe("decoding text", () => {
  it("reads UTF-8 and UTF-16 by their byte-order marks, and drops the mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "中", "é", "。", " ", "😀"), maxLength: 50 }), (text) => {
        expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text))).text).toBe(text);
        expect(decodeText(Uint8Array.of(0xff, 0xfe, ...encodeUtf16(text, "le"))).text).toBe(text);
        expect(decodeText(Uint8Array.of(0xfe, 0xff, ...encodeUtf16(text, "be"))).text).toBe(text);
      }),
    );
  });

  it("reads UTF-8 without a mark, whatever it says, without a warning", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "中", "é", "。", " ", "😀", "的"), maxLength: 80 }),
        (text) => {
          expect(decodeText(utf8(text))).toEqual({ text, warnings: [] });
        },
      ),
    );
  });

  it.each([
    ["GBK", SIMPLIFIED, (text: string) => encodeChinese(text, "gbk")],
    ["Big5", TRADITIONAL, (text: string) => encodeChinese(text, "big5")],
    ["UTF-16LE without a mark", SIMPLIFIED, (text: string) => encodeUtf16(text, "le")],
    ["UTF-16BE without a mark", SIMPLIFIED, (text: string) => encodeUtf16(text, "be")],
    ["UTF-16LE without a mark, traditional", TRADITIONAL, (text: string) => encodeUtf16(text, "le")],
  ] as const)("brings Chinese prose back from %s, however short, and says that it guessed", (_, clauses, encode) => {
    fc.assert(
      fc.property(prose(clauses), (text) => {
        const decoded = decodeText(encode(text));

        expect(decoded.text).toBe(text);
        expect(decoded.warnings.map(({ code }) => code)).toEqual(["charset-guessed"]);
      }),
    );
  });

  it("reads four-byte characters of GB18030", () => {
    const rare = Uint8Array.of(0x90, 0x30, 0x81, 0x30);

    expect(
      decodeText(Uint8Array.of(...encodeChinese("这个字是", "gbk"), ...rare, ...encodeChinese("，很少见。", "gbk")))
        .text,
    ).toBe("这个字是\u{10000}，很少见。");
  });

  it("reads English in UTF-16 by its zero bytes", () => {
    expect(decodeText(encodeUtf16("Plain words.\n", "be")).text).toBe("Plain words.\n");
  });

  it("takes ASCII for ASCII, even where its bytes would make Chinese characters", () => {
    expect(decodeText(utf8("Bush hid the facts")).text).toBe("Bush hid the facts");
  });

  it("reads line ends of every kind as one", () => {
    expect(decodeText(utf8("a\r\nb\rc\n")).text).toBe("a\nb\nc\n");
  });

  it("keeps broken UTF-8 as UTF-8 and counts what it replaced", () => {
    const bytes = Uint8Array.of(...utf8("开源加速了技术的迭代和发展，这是一段很长的文字，只坏了一个字节。"), 0xff);

    expect(decodeText(bytes).warnings).toEqual([{ code: "characters-replaced", details: { count: 1 } }]);
  });

  it("refuses bytes that are no text, and fails in no other way", () => {
    expect(() => decodeText(Uint8Array.of(0, 1, 2, 0, 0, 3, 4, 0))).toThrow(new AppError("document/binary"));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        try {
          decodeText(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
    );
  });
});
