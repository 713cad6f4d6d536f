import fc from "fast-check";
import { bareText, comparableText, shadowOf } from "../../../lib/domain/text/normalize";

describe("shadowOf", () => {
  it("makes full-width marks and letters narrow", () => {
    expect(shadowOf("ＡＢＣ，１２％：（甲）　乙")).toBe("ABC,12%:(甲) 乙");
  });

  it.each([
    ["半角：ｱﾝｹｰﾄ｡", "半角:アンケート。"],
    ["﹝甲﹞﹐︽乙︾﹪", "〔甲〕,《乙》%"],
    ["⽂⼈", "文人"],
    ["\u2007\u205f", "  "],
  ])("makes other forms of a character plain: %s", (text, shadow) => {
    expect(shadowOf(text)).toBe(shadow);
  });

  it("leaves alone what would grow, and figures that are no figures of a number", () => {
    for (const text of ["㎡ ﬁ ½ ℃ …", "10² H₂O ① ㈠"]) expect(shadowOf(text)).toBe(text);
  });

  it("is its own shadow", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(shadowOf(shadowOf(text))).toBe(shadowOf(text));
      }),
    );
  });

  it("keeps the length of any text, so that offsets hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(shadowOf(text)).toHaveLength(text.length);
      }),
    );
  });
});

/** Texts in which what is common and what is not stand side by side. */
const someText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(..."中文，。、（）“”：；？！Ａ１Σς5.%$-·é AZaz"),
    ),
  )
  .map((parts) => parts.join(""));

describe("comparing texts", () => {
  it("tells of common texts quickly what NFKC tells of all", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const lower = text.normalize("NFKC").toLowerCase();
        expect(bareText(text)).toBe(lower.replace(/[\s\p{P}\p{S}]/gu, ""));
        expect(comparableText(text)).toBe(lower.replace(/[^\p{L}\p{N}.%$]|\.(?!\d)/gu, ""));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes width, case, spaces and marks for nothing", () => {
    expect(bareText("“Ｈｅｌｌｏ，World”!")).toBe(bareText("hello world"));
  });

  it("keeps figures apart that differ by a point or a sign", () => {
    expect(comparableText("5.5 %")).toBe("5.5%");
    expect(comparableText("55%")).not.toBe(comparableText("5.5%"));
  });
});
