import type { Fact } from "../fact";
import { writtenValues } from "./number-text";

/** `over 60 %`: over 25 % is true as well. */
const AT_LEAST =
  /(?:超过|多于|高于|大于|至少|不少于|不低于|逾|高达|\b(?:over|above|at least|more than|no fewer than|no less than|not less than|exceed(?:s|ed|ing)?))\s?$/i;
const AND_MORE = /^\s?(?:以上|多|余|\+|or more|and more|or older)/i;
/** `under 10 days`: under 20 is true as well. */
const AT_MOST =
  /(?:少于|低于|小于|不到|不足|至多|最多|不超过|\b(?:under|below|at most|less than|fewer than|no more than|up to|not more than))\s?$/i;
const AND_LESS = /^\s?(?:以下|以内|or less|or fewer|or younger)/i;

/** Is a number on the side of a bound where it would be wrong: larger than what something is over? */
export function breaksBound({ passage, answer, numeral }: Fact, text: string): boolean {
  if (!numeral) return true;
  const [before, after] = [passage.shadow.slice(0, answer.start), passage.shadow.slice(answer.end)];
  const [right] = writtenValues(passage.text.slice(answer.start, answer.end), numeral);
  const [wrong] = writtenValues(text, numeral);
  if (right === undefined || wrong === undefined) return true;
  if (AT_MOST.test(before) || AND_LESS.test(after)) return wrong < right;
  return AT_LEAST.test(before) || AND_MORE.test(after) ? wrong > right : true;
}
