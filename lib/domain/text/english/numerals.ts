import type { Numeral, NumeralForm } from "../numeral";

const WORD_VALUES: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const DURATIONS = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|century)$/;

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const WORDS = Object.keys(WORD_VALUES).join("|");
const SCALE = Object.keys(SCALES).join("|");
const PATTERN = new RegExp(
  [
    String.raw`(?<date>\b(?:${MONTH}) \d{1,2}(?:, \d{4})?\b|\b\d{1,2} (?:${MONTH})(?: \d{4})?\b|\b(?:${MONTH}) \d{4}\b)`,
    String.raw`(?<=\b(?:in|since|by|until|from|to|of|after|before|during|between|around|circa|and|–|-) ?|\()(?<year>1\d{3}|20\d\d)\b(?![-,.]?\d|%| (?:${SCALE}|percent))`,
    String.raw`(?<percent>${DIGITS}(?:%| percent| per cent)?(?: ?(?:-|–|to|and) ?${DIGITS})?(?:%| percent\b| per cent\b))`,
    String.raw`(?<ordinal>\b\d+(?:st|nd|rd|th)\b)`,
    String.raw`(?<attached>\b${DIGITS}-(?<attachedUnit>bit|year|month|day|hour|minute|point|mile|foot|page|inch|pound)(?:-old)?\b)`,
    `(?<money>[$£€]${DIGITS}(?: (?:${SCALE}))?)`,
    String.raw`(?<quantity>\b(?:${DIGITS}|(?:${WORDS})(?:-(?:${WORDS}|one))?)(?: (?:${SCALE}))?(?=[ ,.;:)]|$))`,
  ].join("|"),
  "g",
);

/** The value of an English number: `5.5`, `1,200`, `twelve`, `twenty-one`, `3 million`. Text that is none counts as 0. */
export function englishNumberValue(text: string): number {
  let value = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const digits = /^[$£€]?([\d,]*\.?\d+)/.exec(word)?.[1];
    if (digits !== undefined) value += Number(digits.replaceAll(",", ""));
    else if (word === "one") value += 1;
    else if (WORD_VALUES[word] !== undefined) value += WORD_VALUES[word];
    else if (SCALES[word] !== undefined) value = (value || 1) * SCALES[word];
  }
  return value;
}

function formOf(groups: Record<string, string | undefined>, nextWord: string): NumeralForm {
  if (groups.date !== undefined) return "date";
  if (groups.year !== undefined) return "year";
  if (groups.percent !== undefined) return "percent";
  if (groups.ordinal !== undefined) return "ordinal";
  return DURATIONS.test(nextWord) ? "duration" : "quantity";
}

function unitOf(groups: Record<string, string | undefined>, form: NumeralForm, nextWord: string): string {
  if (form === "percent") return "%";
  if (form === "duration") return nextWord;
  if (groups.date !== undefined) return groups.date.replace(/\d+/g, "#").replace(/[A-Z][a-z]+/, "month");
  if (groups.attachedUnit !== undefined) return `-${groups.attachedUnit}`;
  return groups.money === undefined ? "" : groups.money.charAt(0);
}

/** Versions and names hold numbers that count nothing: GPT-4, SB-1047, Bowl 50 after a capital is a name too. */
function isPartOfWord(text: string, start: number): boolean {
  return /[A-Za-z0-9.]-?$|[\d.,]$/.test(text.slice(Math.max(0, start - 2), start));
}

function toNumeral(match: RegExpMatchArray, shadow: string, start: number): Numeral {
  const [text] = match;
  const groups = match.groups ?? {};
  const end = start + text.length;
  const nextWord = /^ ([a-z]+)/.exec(shadow.slice(end, end + 20))?.[1] ?? "";
  const form = formOf(groups, nextWord);
  const parts = text.split(/(?<=[\d%]) ?(?:–|-|to|and) ?(?=\d)/);
  return {
    start,
    end,
    form,
    values: form === "date" ? [] : parts.map((part) => englishNumberValue(part.replace(/%| ?per ?cent/g, ""))),
    unit: unitOf(groups, form, nextWord),
    unitStart: groups.attachedUnit === undefined ? end : start + text.indexOf("-"),
    isWritten: /\d/.test(text) ? "digits" : "words",
  };
}

/** The numbers of an English text, from left to right: figures, percentages, years, dates and number words from two up. */
export function englishNumerals(shadow: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of shadow.matchAll(PATTERN)) {
    if (!isPartOfWord(shadow, match.index)) numerals.push(toNumeral(match, shadow, match.index));
  }
  return numerals;
}
