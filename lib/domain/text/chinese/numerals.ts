import { allMatches } from "../../shared/all-matches";
import type { Numeral, NumeralForm } from "../numeral";

const DIGIT_VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const DURATION_UNITS = ["个多月", "个月", "个星期", "个小时", "小时", "分钟", "秒钟", "秒", "天", "周年", "世纪", "周"];
const QUANTITY_UNITS = [
  "平方公里",
  "平方米",
  "立方米",
  "平方千米",
  "公里",
  "千米",
  "厘米",
  "毫米",
  "英里",
  "英尺",
  "米",
  "公斤",
  "千克",
  "吨",
  "克",
  "美元",
  "欧元",
  "英镑",
  "日元",
  "港元",
  "元",
  "摄氏度",
  "度",
  "位",
  "倍",
  "人",
  "名",
  "家",
  "种",
  "条",
  "项",
  "个",
  "次",
  "座",
  "岁",
  "届",
  "部",
  "张",
  "章",
  "本",
  "篇",
  "所",
  "支",
  "架",
  "艘",
  "辆",
  "层",
  "集",
  "期",
  "点",
  "步",
  "国",
  "省",
  "市",
  "县",
  "区",
  "票",
  "户",
  "首",
  "场",
  "只",
  "头",
  "枚",
  "颗",
  "句",
  "字",
  "页",
  "卷",
  "回",
  "代",
  "级",
  "类",
  "段",
  "轮",
  "队",
  "件",
  "GB",
  "MB",
  "TB",
  "Hz",
  "km",
  "kg",
  "cm",
  "mm",
  "倍数",
  "B",
].sort((a, b) => b.length - a.length); // the longest unit first, so that 平方公里 is not read as 平方

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:\s?[十百千万亿]+)?`;
const CHARACTERS = "[零〇一二两三四五六七八九十百千万亿]+";
const NUMBER = `(?:${DIGITS}|${CHARACTERS})`;
const UNIT = [...DURATION_UNITS, ...QUANTITY_UNITS].join("|");
const PATTERN = new RegExp(
  [
    String.raw`(?<date>\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|\d{1,2}\s?月\s?\d{1,2}\s?日)`,
    String.raw`(?<percent>(?:百分之${CHARACTERS}|\d+(?:\.\d+)?\s?%)(?:\s?(?:到|至|-|–|~|—)\s?\d+(?:\.\d+)?\s?%)?)`,
    `(?<ordinal>第\\s?${NUMBER}(?:\\s?(?:${UNIT}))?)`,
    `(?<quantity>${NUMBER}(?:\\s?(?:到|至|-|–|~|—)\\s?${NUMBER})?(?:多|余)?\\s?(?<unit>${UNIT}))`,
  ].join("|"),
  "g",
);

function valueOfCharacters(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const large = LARGE_SCALES[character];
    const small = SMALL_SCALES[character];
    if (large !== undefined) {
      total = (total + section + digit || 1) * large;
      section = 0;
      digit = 0;
    } else if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
    } else {
      digit = DIGIT_VALUES[character] ?? 0;
    }
  }
  return total + section + digit;
}

/** The value of a Chinese number: `5.5`, `1,200`, `三十六`, `20亿`. Text that is none counts as 0. */
export function chineseNumberValue(text: string): number {
  const match = /^([\d,]*\.?\d+)?\s*([零〇一二两三四五六七八九十百千万亿]*)$/.exec(text.trim());
  if (!match) return 0;
  const [, digits, characters = ""] = match;
  if (digits === undefined) return valueOfCharacters(characters);
  const scale = [...characters].reduce((product, one) => product * (SMALL_SCALES[one] ?? LARGE_SCALES[one] ?? 1), 1);
  return Number(digits.replaceAll(",", "")) * scale;
}

function formOf(groups: Record<string, string | undefined>): NumeralForm {
  if (groups.date !== undefined) return /^\d{4}\s?年$/.test(groups.date) ? "year" : "date";
  if (groups.percent !== undefined) return "percent";
  if (groups.ordinal !== undefined) return "ordinal";
  return groups.unit !== undefined && DURATION_UNITS.includes(groups.unit) ? "duration" : "quantity";
}

/** GPT-4, SB-1047 and 3.5 are one word: a number that goes on from a letter, a hyphen or a point is no number. */
function isPartOfWord(text: string, start: number): boolean {
  return (
    /[A-Za-z0-9.]|[A-Za-z]-/.test(text.slice(Math.max(0, start - 1), start)) ||
    /[A-Za-z]-$/.test(text.slice(0, start).slice(-2))
  );
}

const NUMBERS_INSIDE = new RegExp(NUMBER, "g");

const ORDINAL_HEAD = new RegExp(`^第\\s?${NUMBER}\\s?`);

function unitOf(text: string, form: NumeralForm, unit: string | undefined): string {
  if (form === "ordinal") return text.replace(ORDINAL_HEAD, "");
  if (form === "date") return text.replace(/[\d\s]+/g, "");
  if (form === "percent") return "%";
  return form === "year" ? "年" : (unit ?? "");
}

function toNumeral(match: RegExpMatchArray, start: number): Numeral {
  const [text] = match;
  const groups = match.groups ?? {};
  const form = formOf(groups);
  const unit = unitOf(text, form, groups.unit);
  const parts = text.replace(/^第|百分之/, "").match(NUMBERS_INSIDE) ?? [];
  return {
    start,
    end: start + text.length,
    form,
    values: form === "date" ? [] : parts.map(chineseNumberValue),
    unit,
    unitStart: text.endsWith(unit) ? start + text.length - unit.length : start + text.length,
    isWritten: /\d/.test(text) ? "digits" : "words",
  };
}

/** The numbers of a Chinese text with their units, from left to right; a number without a unit is left out. */
export function chineseNumerals(shadow: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of allMatches(PATTERN, shadow)) {
    if (!isPartOfWord(shadow, match.index)) numerals.push(toNumeral(match, match.index));
  }
  return numerals;
}
