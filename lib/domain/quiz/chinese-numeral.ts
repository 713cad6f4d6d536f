const DIGITS = "零一二三四五六七八九";
const PLACES = /^(?:(.)千)?零?(?:(.)百)?零?(?:(.?)十)?零?(.?)$/;
/** Larger first: what stands before a group is counted as many times. */
const GROUPS = [
  ["亿", 1e8],
  ["万", 1e4],
] as const;

/**
 * The value of a number written in Chinese characters: 二〇二四, 三十七, 六百七十一亿, 一点五万.
 *
 * @returns `null` where it is not one, as 千万 alone or 万一
 */
export function readChineseNumeral(text: string): number | null {
  const written = text.replaceAll("〇", "零").replaceAll("两", "二");
  return readDigits(written) ?? readDecimal(written) ?? readWhole(written);
}

/** Digit by digit, as years are: 二〇二四. */
function readDigits(written: string): number | null {
  const digits = [...written].map((character) => DIGITS.indexOf(character));
  return digits.length === 0 || digits.includes(-1) ? null : Number(digits.join(""));
}

/** 一点五, with 万 or 亿 after it or not. */
function readDecimal(written: string): number | null {
  const [, before = "", after = "", groups = ""] = /^(.+)点([零一二三四五六七八九]+)([万亿]*)$/.exec(written) ?? [];
  const whole = readWhole(before);
  const decimals = [...after].map((character) => DIGITS.indexOf(character)).join("");
  if (whole === null || decimals === "") return null;
  const zeros = groups.replaceAll("万", "0000").replaceAll("亿", "00000000");
  return Number(`${whole}.${decimals}e${zeros.length}`);
}

/** Group by group: 三万五千 is three times 万 and 五千 more; 一万亿 is 一万 times 亿. */
function readWhole(written: string): number | null {
  for (const [group, size] of GROUPS) {
    const place = written.lastIndexOf(group);
    if (place < 0) continue;
    const times = readWhole(written.slice(0, place));
    const rest = place === written.length - 1 ? 0 : readWhole(written.slice(place + 1));
    return times === null || rest === null ? null : times * size + rest;
  }
  return readPlaces(written);
}

/** Below ten thousand: digits before their places, 十 alone meaning ten. */
function readPlaces(written: string): number | null {
  if (written === "") return null;
  const [whole, ...digits] = PLACES.exec(written) ?? [];
  if (whole === undefined) return null;
  const values = digits.map((digit, index) => placeValue(digit, index));
  return values.includes(-1) ? null : values.reduce((sum, value) => sum + value, 0);
}

/** @returns -1 where a place has something other than a digit before it */
function placeValue(digit: string | undefined, index: number): number {
  const size = [1000, 100, 10, 1][index] ?? 1;
  if (digit === undefined) return 0;
  if (digit === "") return size === 10 ? 10 : 0;
  const value = DIGITS.indexOf(digit);
  return value < 0 ? -1 : value * size;
}
