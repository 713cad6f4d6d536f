import type { Language } from "../../shared/language";
import type { Numeral } from "../../text/numeral";

const CHINESE_DIGITS = "零一二三四五六七八九";
const ENGLISH_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A whole number from 0 to 99 in Chinese characters; `两` before a measure word. */
function chineseWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 2 || value > 99) return null;
  if (value === 2) return "两";
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${CHINESE_DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? "" : CHINESE_DIGITS.charAt(ones));
}

function decimalsOf(digits: string): number {
  return /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
}

/** A value written as another one is: as many decimals, thousands set apart or not. */
function likeDigits(value: number, pattern: string): string {
  const fixed = value.toFixed(decimalsOf(pattern));
  return pattern.includes(",") ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",") : fixed;
}

const NUMBER =
  /\d+(?:,\d{3})*(?:\.\d+)?|[零〇一二两三四五六七八九十]+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

const LARGEST_FACTOR = 9;

/** `八百万`, `thirty-seven`: only one to nine stand there, no `十百万` and no `thirty-ten`. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  return /^[百千佰仟]/.test(text.slice(end)) || /[a-z]-$/i.test(text.slice(0, start));
}

function rewrite(pattern: string, value: number, isOrdinal: boolean): string | null {
  if (/\d/.test(pattern)) return likeDigits(value, pattern);
  if (isOrdinal && value === 1) return "一";
  if (isOrdinal && value === 2) return "二";
  if (/[a-z]/i.test(pattern)) return ENGLISH_WORDS[value] ?? null;
  return chineseWords(value);
}

const CHINESE_VALUES = new Map(
  Array.from({ length: 99 }, (_, index) => index + 1).flatMap((value) => {
    const written = chineseWords(value);
    return written === null ? [] : [[written, value] as const];
  }),
)
  .set("一", 1)
  .set("二", 2);

/** The values inside the text of a numeral, as written: scales such as 亿 or million left out. */
export function writtenValues(text: string, numeral: Numeral): number[] {
  return (text.match(NUMBER) ?? []).map((part, index) => {
    if (/\d/.test(part)) return Number(part.replaceAll(",", ""));
    const word = ENGLISH_WORDS.indexOf(part.toLowerCase());
    return word >= 0 ? word : (CHINESE_VALUES.get(part) ?? numeral.values[index] ?? 0);
  });
}

/**
 * A number in the other script, with what stands around it kept: `六个月` as `6 个月`, `6 months` as `six months`.
 *
 * @returns `null` for decimals, large numbers and ordinals, which are written one way
 */
export function inOtherScript(text: string, { values, form }: Numeral, language: Language): string | null {
  const [value] = values;
  const [part, ...others] = text.match(NUMBER) ?? [];
  if (value === undefined || part === undefined || others.length > 0 || form === "ordinal") return null;
  if (!/\d/.test(part)) return Number.isInteger(value) ? text.replace(part, String(value)) : null;
  if (Number(part.replaceAll(",", "")) !== value) return null;
  const word = language === "zh" ? chineseWords(value) : ENGLISH_WORDS[value];
  return word ? text.replace(part, word).replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/, "$1") : null;
}

/** The same text with other values: unit, spaces and way of writing kept. `null` where a value cannot be written so. */
export function withValues(text: string, values: readonly number[]): string | null {
  // `one years` reads wrong.
  if (/[a-z]s$/.test(text) && values.at(-1) === 1) return null;
  let index = 0;
  let isWritable = true;
  const result = text.replace(NUMBER, (part, at: number) => {
    const value = values[index] ?? Number.NaN;
    index += 1;
    const isBeyond = value > LARGEST_FACTOR && !/\d/.test(part) && isPartOfNumber(text, at, at + part.length);
    const written = Number.isNaN(value) || isBeyond ? null : rewrite(part, value, text.startsWith("第"));
    if (written === null) isWritable = false;
    return written ?? part;
  });
  return isWritable && index === values.length ? result : null;
}
