import fc from "fast-check";
import { readChineseNumeral } from "../../../lib/domain/quiz/chinese-numeral";

const DIGITS = "零一二三四五六七八九";

/** Writes a number below ten thousand the way it is read aloud. */
function belowTenThousand(value: number): string {
  const written = [...String(value)].map((digit, index, all) => {
    const place = ["", "十", "百", "千"][all.length - 1 - index] ?? "";
    return digit === "0" ? "零" : `${DIGITS.charAt(Number(digit))}${place}`;
  });
  return written.join("").replace(/零+/g, "零").replace(/零$/, "");
}

function aloud(value: number): string {
  if (value >= 1e8) return `${aloud(Math.floor(value / 1e8))}亿${rest(value % 1e8, 1e7)}`;
  if (value >= 1e4) return `${aloud(Math.floor(value / 1e4))}万${rest(value % 1e4, 1e3)}`;
  return belowTenThousand(value);
}

function rest(value: number, least: number): string {
  if (value === 0) return "";
  return value < least ? `零${aloud(value)}` : aloud(value);
}

describe("readChineseNumeral", () => {
  it("reads every whole number as it is read aloud", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999_999 })),
        (value) => {
          expect(readChineseNumeral(aloud(value))).toBe(value);
        },
      ),
    );
  });

  it.each([
    ["零", 0],
    ["十", 10],
    ["十二", 12],
    ["两百", 200],
    ["一百零三", 103],
    ["一百一十二", 112],
    ["二〇二四", 2024],
    ["一点五", 1.5],
    ["一点五万", 15_000],
    ["十四点八万亿", 14.8e12],
    ["一万亿", 1e12],
  ])("reads %s", (written, value) => {
    expect(readChineseNumeral(written)).toBe(value);
  });

  it.each(["", "千万", "万一", "百", "一点", "点五", "十分", "一十百"])("reads nothing in %p", (written) => {
    expect(readChineseNumeral(written)).toBeNull();
  });
});
