import { rememberLast } from "../../../shared/remember-last";
import { chineseTopic, isWordBorder } from "../../../text/chinese/topic";
import type { Numeral, NumeralForm } from "../../../text/numeral";
import { numberSort } from "../../distractors/number-sort";
import type { Fact, FrameContext } from "../../fact";
import { clauseAt, type Passage, type StemContext } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { standsInAside } from "./aside";
import { isCentury } from "./dates";
import { namesWhatItAsksOf } from "./plain-statement";

/** Ranks are worth knowing, the second saving and the third reason are not. */
const RANK_UNIT = /^(?:名|位|届|大|高|长|个|座|家|次)$/;
const RANKS =
  /(?:是|成为|为|获得|获|排名|排|位居|位列|名列|列|居|全球|世界|全国|中国|美国|欧洲|亚洲|历史上|史上|榜)\s?$/;

/** The unit is the head of another word: 天文单位, 代码. */
const UNIT_GOES_ON =
  /^(?:天文|元组|元素|元件|元首|元老|度过|位数|位置|代码|代表|代理|人口|部分|名单|名称|个人|家族|家庭|期间|种植|度假|国家|国内|国际|本身|级别|区域|市区|县城|位于|位置|所有|所属|层次|点评|步骤|条件|项目|次要|人均|人工|岁月|分钟?以|周[具围边]|只有|只是|只能|头部|回合|章节|字母)/;
/** 数百人, 近一半: nobody knows how many exactly. */
const INEXACT_BEFORE = /[新±数几上好每任第这那该此前后头多万亿千百廿卅\d]\s?$|\d[分:]\s?$/;
const COUNT_UNITS = /^[个种条项家次名位人枚根片颗粒对头只支部座届层步张点类国省市县区本篇所支章段件期代级句首场大]$/;
/** Counts up to ten are learnt from the list itself. */
const FEWEST_AROUND = 2;
const LARGEST_TRIVIAL_COUNT = 10;

/** `大约三十个区`, `二十多种布局`, `超过 59100 个软件包`: a count that the text itself rounds. */
const ROUNDED_BEFORE = /(?:大约|大概|约|近|将近|接近|几乎|差不多|超过|多达|不到|不足|至少|最多|逾)(?:有|为|了)?\s?$/;
const ROUNDED_WITHIN = /[多余几数来](?=\s?[\u3400-\u9fff]?$)/;
const ROUNDED_AFTER = /^\s?(?:左右|上下|多|余)/;

/** Is it a rounded count of things that neither the headings nor the sentence is about? */
function isRoundedCount({ shadow, sectionPath }: Passage, numeral: Numeral): boolean {
  const { form, unit, start, end, isWritten, values } = numeral;
  const isRound = isWritten === "words" || values.every((value) => value % 10 === 0);
  if (form !== "quantity" || !COUNT_UNITS.test(unit) || !isRound) return false;
  const isRounded =
    ROUNDED_BEFORE.test(shadow.slice(0, start)) ||
    ROUNDED_WITHIN.test(shadow.slice(start, end)) ||
    ROUNDED_AFTER.test(shadow.slice(end));
  return isRounded && !/数量|多少|规模|数字|人口/.test(`${sectionPath.at(-1) ?? ""} ${shadow}`);
}

/** `100%的自由软件`: the whole of it, or nothing, is no figure. */
function isWhole({ form, values }: Numeral): boolean {
  return form === "percent" && values.length === 1 && (values[0] === 100 || values[0] === 0);
}

/** Two, three or ten of something: learnt from the list itself. */
function isTrivialCount({ form, unit, isWritten, values: [value = 0] }: Numeral): boolean {
  if (form === "duration") return isWritten === "words" && value <= 2;
  if (form !== "quantity" || !COUNT_UNITS.test(unit) || value > LARGEST_TRIVIAL_COUNT) return false;
  return isWritten === "words" || value <= 3;
}

/** `第三个理由`; and `第一个提出…的医生`: who asks for it has given it away. */
function isNoRank({ form, unit, values: [value = 0] }: Numeral, before: string): boolean {
  if (form !== "ordinal") return false;
  return (value === 1 && !/^[名大高长]$/.test(unit)) || !RANK_UNIT.test(unit) || !RANKS.test(before);
}

/** `12米丹尼士三叉戟重返本线`: the size is part of a name. */
function isSize({ unit, form }: Numeral, before: string): boolean {
  return form === "quantity" && /^(?:厘?米|英[寸尺]|公?吨|位|马力)$/.test(unit) && /(?:^|[,:;])\s?$/.test(before);
}

/** `支持 AMD64 扩展的 64 位系统`: a name in the sentence gives the number away. */
function isInName({ start, end, values: [value = 0] }: Numeral, shadow: string): boolean {
  const around = `${shadow.slice(0, start)} ${shadow.slice(end)}`;
  return (
    value > 9 &&
    around.includes(String(value)) &&
    new RegExp(`[A-Za-z_-]${value}(?!\\d)|(?<!\\d)${value}[A-Za-z_-]`).test(around)
  );
}

/** `20岁(虚岁,即18岁)`: what stands in brackets changes the figure. */
function isSaidOtherwise({ start, end, unit, values }: Numeral, shadow: string): boolean {
  // `高达1-7米`: as much as which of the two?
  if (values.length > 1 && /高达\s?$/.test(shadow.slice(0, start))) return true;
  const aside = /^\s?\((?<aside>[^()]*)\)/.exec(shadow.slice(end))?.groups?.aside ?? "";
  return unit !== "" && /\d/.test(aside) && aside.includes(unit);
}

function isEmpty(numeral: Numeral, shadow: string): boolean {
  const before = shadow.slice(0, numeral.start);
  if (isTrivialCount(numeral) || isWhole(numeral)) return true;
  if (isSize(numeral, before) || isInName(numeral, shadow) || isNoRank(numeral, before)) return true;
  if (
    /^(?:组成|构成)的|^\s?(?:或|以上|以下|以内|开外|之多|远(?!程)|(?:以?及|和|与|加)\s?\d)/.test(
      shadow.slice(numeral.end),
    )
  )
    return true;
  if (isSaidOtherwise(numeral, shadow)) return true;
  if (UNIT_GOES_ON.test(shadow.slice(numeral.unitStart, numeral.unitStart + 3)) || INEXACT_BEFORE.test(before))
    return true;
  const text = shadow.slice(numeral.start, numeral.end);
  const after = shadow.slice(numeral.end, numeral.end + 2);
  return (
    /^(?:一[方面起点步些代]|第一次|十分|万一|千万|一度|一家|三角|百分|十字)/.test(text + after) || /^[.\d]/.test(after)
  );
}

/** Another number of the same sort in the stem: which of the two is meant? */
function hasRival(passage: Passage, numeral: Numeral, context: StemContext): boolean {
  return passage.numerals.some(
    (one) =>
      one !== numeral &&
      one.form === numeral.form &&
      one.unit === numeral.unit &&
      one.start >= context.start &&
      one.end <= context.end &&
      !context.cuts.some((cut) => cut.start <= one.start && one.end <= cut.end),
  );
}

function countWord({ isWritten, values, unit }: Numeral): string {
  const isSmall = isWritten === "words" && (values[0] ?? 0) < 20 && COUNT_UNITS.test(unit);
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

const SETTING = /(?:后|前|时|以来|期间|之际)$/;

/** `100卷`, `与3家公司合作的人来了`: the number stands alone, or inside the name of something. */
function hasDeed(passage: Passage, numeral: Numeral): boolean {
  const { shadow, numerals } = passage;
  if (numerals.some((one) => one.end === numeral.start || one.start === numeral.end)) return false;
  const clause = clauseAt(passage, numeral.start);
  const start = Math.max(clause.start, passage.opening.end);
  const text = shadow.slice(start, clause.end);
  const topic = chineseTopic(passage, { start, end: clause.end });
  const isInName = topic !== null && numeral.end <= topic.end && numeral.form !== "ordinal";
  const isAlone = text.length - (numeral.end - numeral.start) < FEWEST_AROUND;
  return !isInName && !isAlone && !SETTING.test(text) && !/[》”]\s?$/.test(shadow.slice(0, numeral.start));
}

function toFact(passage: Passage, numeral: Numeral): Fact | null {
  if (isEmpty(numeral, passage.shadow) || isRoundedCount(passage, numeral) || standsInAside(passage, numeral))
    return null;
  if (!isWordBorder(passage.words, numeral.start) || !isWordBorder(passage.words, numeral.end)) return null;
  const answer = { start: numeral.start, end: numeral.end };
  const context = hasDeed(passage, numeral) ? chineseStem(passage, answer) : null;
  if (!context) return null;
  return {
    frame: "number",
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

/** The numbers that a Chinese sentence gives, each asked for in its own place, rivals among them: 只有多少, 多少位精度. */
export const allChineseNumbers = rememberLast((passage: Passage): readonly Fact[] =>
  passage.numerals
    .filter((numeral) => numeral.form !== "year" && numeral.form !== "date" && !isCentury(numeral, passage.shadow))
    .flatMap((numeral) => toFact(passage, numeral) ?? []),
);

/** The numbers that a Chinese sentence gives, where only one of its sort could be meant. */
export function chineseNumbers(passage: Passage, { terms }: FrameContext): Fact[] {
  return allChineseNumbers(passage).filter(
    ({ numeral, context, answer }) =>
      numeral !== undefined &&
      !hasRival(passage, numeral, context) &&
      namesWhatItAsksOf(passage, context, answer, terms),
  );
}
