import fc from "fast-check";
import { bareText, comparableText, shadowOf } from "../../../lib/domain/text/normalize";

describe("shadowOf", () => {
  it("makes full-width marks and letters narrow", () => {
    expect(shadowOf("ＡＢＣ，１２％：（甲）　乙")).toBe("ABC,12%:(甲) 乙");
  });

  it("keeps the length of any text, so that offsets hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(shadowOf(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("comparing texts", () => {
  it("takes width, case, spaces and marks for nothing", () => {
    expect(bareText("“Ｈｅｌｌｏ，World”!")).toBe(bareText("hello world"));
  });

  it("keeps figures apart that differ by a point or a sign", () => {
    expect(comparableText("5.5 %")).toBe("5.5%");
    expect(comparableText("55%")).not.toBe(comparableText("5.5%"));
  });
});
