/** Words that multiply the number before them; lower case, without spaces. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** Each unit's name in this table, and every way of writing it; lower case, without spaces. */
const UNIT_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "%": ["%", "percent", "percents", "pct"],
  "percentage point": ["percentagepoint", "percentagepoints", "个百分点", "百分点"],
  count: ["个", "名", "位", "人", "次", "家", "种", "项", "条", "款", "台", "张", "块", "篇", "层", "份", "people"],
  times: ["倍", "times", "x", "×", "fold"],
  usd: ["美元", "美金", "usd", "dollar", "dollars", "usdollars", "$"],
  cny: ["元", "人民币", "元人民币", "yuan", "rmb", "cny", "¥"],
  eur: ["欧元", "euro", "euros", "eur", "€"],
  year: ["年", "year", "years"],
  month: ["个月", "月", "month", "months"],
  week: ["周", "个星期", "星期", "week", "weeks"],
  day: ["天", "日", "day", "days"],
  hour: ["小时", "个小时", "hour", "hours", "h", "gpu小时", "gpuhours"],
  minute: ["分钟", "minute", "minutes", "min"],
  second: ["秒", "秒钟", "second", "seconds", "s"],
  byte: ["字节", "byte", "bytes"],
  bit: ["位元", "比特", "bit", "bits"],
  kb: ["kb"],
  mb: ["mb"],
  gb: ["gb"],
  tb: ["tb"],
  km: ["km", "公里", "千米", "kilometre", "kilometres", "kilometer", "kilometers"],
  kg: ["kg", "公斤", "千克", "kilogram", "kilograms"],
  degree: ["度", "°", "°c", "℃", "摄氏度", "degree", "degrees"],
  token: ["token", "tokens", "个token", "词元", "个词元"],
  parameter: ["参数", "个参数", "parameter", "parameters", "params"],
};

const UNIT_NAMES = new Map(
  Object.entries(UNIT_SPELLINGS).flatMap(([name, spellings]) => spellings.map((spelling) => [spelling, name] as const)),
);

const MAGNITUDES_LONGEST_FIRST = Object.entries(MAGNITUDES).sort(([a], [b]) => b.length - a.length);

/** What stands after a number: how much it multiplies it, and what it counts. */
export interface NumberTail {
  readonly multiplier: number;
  /** A name of the table, or the empty string where nothing is counted. */
  readonly unit: string;
}

/**
 * Reads what stands after a number.
 *
 * @param text lower case, without spaces
 * @returns `null` where it is anything but a magnitude and a unit
 */
export function readNumberTail(text: string): NumberTail | null {
  const unit = unitNamed(text);
  if (unit !== null) return { multiplier: 1, unit };
  for (const [spelling, multiplier] of MAGNITUDES_LONGEST_FIRST) {
    if (!text.startsWith(spelling)) continue;
    const rest = unitNamed(text.slice(spelling.length));
    if (rest !== null) return { multiplier, unit: rest };
  }
  return null;
}

function unitNamed(spelling: string): string | null {
  return spelling === "" ? "" : (UNIT_NAMES.get(spelling) ?? null);
}
