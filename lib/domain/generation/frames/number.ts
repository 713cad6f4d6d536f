import type { Fact, Frame, FrameContext } from "../fact";
import type { Passage } from "../passage";
import { chineseNumbers } from "./chinese/numbers";
import { englishNumbers } from "./english/numbers";

const TO_IN_CHINESE = "[%年月日人台个元亿万]{0,2}\\s?[至到]";
const ENDS_RANGE = new RegExp(`\\d\\S{0,3}\\s?(?:through|thru|[-–—~～])\\s?$|\\d\\s?${TO_IN_CHINESE}\\s?$`);
const STARTS_RANGE = new RegExp(
  `^\\s?\\S{0,3}\\s?(?:(?:through|thru)\\s|[-–—~～]\\s?\\d)|^\\s?${TO_IN_CHINESE}\\s?\\d`,
);
/** `100 to 200`, but not `from 3% to 5%`, which tells of a change. */
const AFTER_TO = /(?<!\bfrom )(?<![\d.,])(?!(?:1\d|20)\d\d\b)\d[\d.,]*\S{0,2} to $/;
const BEFORE_TO = /^\S{0,2} to (?:\d|[A-Z]{2}|the (?:maximum|largest|highest|last|end|number)\b)/;
/** `LONG_MAX / 90`, `N^2`: a number inside a formula. */
const IN_FORMULA = /[\^*×+=|&]\s?$|\w\s?\/\s?$/;
const BEFORE_SIGN = /^\s?[\^*×=|&]|^\s?\/\s?[A-Z\d]/;

/** `1 through 4`: one end of a range, which the other gives away. */
function isRangeEnd({ answer, passage: { shadow } }: Fact): boolean {
  const [before, after] = [shadow.slice(0, answer.start), shadow.slice(answer.end)];
  const startsWithTo = BEFORE_TO.test(after) && !/\bfrom $/.test(before);
  return ENDS_RANGE.test(before) || STARTS_RANGE.test(after) || AFTER_TO.test(before) || startsWithTo;
}

function isOfFormula({ answer, passage: { shadow } }: Fact): boolean {
  return IN_FORMULA.test(shadow.slice(0, answer.start)) || BEFORE_SIGN.test(shadow.slice(answer.end));
}

function withoutPieces(find: (passage: Passage, context: FrameContext) => readonly Fact[]) {
  return (passage: Passage, context: FrameContext) =>
    find(passage, context).filter((fact) => !isRangeEnd(fact) && !isOfFormula(fact));
}

/** How many, how much, when: a number with its unit, a share, a year or a date. */
export const numberFrame: Frame = {
  name: "number",
  find: { zh: withoutPieces(chineseNumbers), en: withoutPieces(englishNumbers) },
};
