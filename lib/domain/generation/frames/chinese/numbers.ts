import type { Numeral, NumeralForm } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact } from "../../fact";
import type { Passage } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";

/** 一个, 一种 and 第一 count nothing; 两个 and 几种 seldom do. */
/** Ranks are worth knowing, the second saving and the third reason are not. */
const RANK_UNIT = /^(?:名|位|届|代|大|高|长)$/;

/** The unit is the head of another word: 天文单位, 代码. */
const UNIT_GOES_ON =
  /^(?:天文|代码|代表|代理|人口|部分|名单|名称|个人|家族|家庭|期间|种植|度假|国家|国内|国际|本身|级别|区域|市区|县城|位于|位置|所有|所属|层次|点评|步骤|条件|项目|次要|人均|人工|岁月|分钟?以)/;

function isEmpty(numeral: Numeral, shadow: string): boolean {
  const [value = 0] = numeral.values;
  if (numeral.isWritten === "words" && numeral.form === "quantity" && value === 1) return true;
  if (numeral.form === "ordinal" && !RANK_UNIT.test(numeral.unit)) return true;
  if (UNIT_GOES_ON.test(shadow.slice(numeral.unitStart, numeral.unitStart + 3))) return true;
  const text = shadow.slice(numeral.start, numeral.end);
  const after = shadow.slice(numeral.end, numeral.end + 2);
  return /^(?:一[方面起点步些代]|第一次|十分|万一|千万|一度|一家|三角)/.test(text + after) || /^[.\d]/.test(after);
}

const SMALL_COUNT_UNIT = /^[个种条项家次位名部座届层步张]$/;

function countWord({ isWritten, values, unit }: Numeral): string {
  const isSmall = isWritten === "words" && (values[0] ?? 0) < 20 && SMALL_COUNT_UNIT.test(unit);
  return isSmall ? `几${unit}` : `多少${unit}`;
}

function durationWord({ start, end, unit }: Numeral, shadow: string): string {
  const isSpan = /^\s?[内后前里来间之]/.test(shadow.slice(end, end + 2)) || /在\s?$/.test(shadow.slice(0, start));
  return isSpan ? "多长时间" : `多少${unit}`;
}

const QUESTION_WORDS: Readonly<Record<NumeralForm, (numeral: Numeral, shadow: string) => string>> = {
  year: () => "哪一年",
  date: ({ end }, shadow) => (shadow.charAt(end - 1) === "日" ? "哪一天" : "什么时候"),
  ordinal: ({ unit }) => `第几${unit}`,
  percent: ({ end }, shadow) => (/^\s?的/.test(shadow.slice(end, end + 2)) ? "百分之多少" : "多少"),
  duration: durationWord,
  quantity: countWord,
};

function toFact(passage: Passage, numeral: Numeral): Fact | null {
  if (isEmpty(numeral, passage.shadow)) return null;
  const answer = { start: numeral.start, end: numeral.end };
  const context = chineseStem(passage, answer);
  if (!context) return null;
  return {
    frame: numeral.form === "year" || numeral.form === "date" ? "date" : "number",
    passage,
    context,
    answer,
    answerType: "number",
    sort: numberSort(numeral),
    question: askInPlace(passage, context, answer, QUESTION_WORDS[numeral.form](numeral, passage.shadow)),
    takesBlank: numeral.form !== "ordinal",
    numeral,
  };
}

/** The numbers that a Chinese sentence gives, each asked for in its own place: 只有多少, 在哪一年, 多少位精度. */
export function chineseNumbers(passage: Passage): Fact[] {
  return passage.numerals.flatMap((numeral) => toFact(passage, numeral) ?? []);
}
