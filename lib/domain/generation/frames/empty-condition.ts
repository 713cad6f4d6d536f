import type { Fact } from "../fact";
import { textOf } from "../passage";

/** `if one exists`, `when possible`: true of anything, and nothing to remember. */
const OF_ANYTHING =
  /^(?:if|when|whenever|where|wherever) (?:(?:one|any|it|they|there|such)(?: (?:is|are))?(?: (?:one|any))?(?: exists?| available| present| needed| found)?|(?:at all )?(?:possible|necessary|needed|required|applicable|available|appropriate|desired|present|so|not|in doubt|unsure)|you (?:like|want|wish|prefer|need)(?: (?:it|to|so))?)$/i;
const OF_ANYTHING_IN_CHINESE = /^(?:有|存在|可能|需要|必要|有必要|可行|适用|愿意)(?:的话|时)?$/;
/** `将被使用`, `会有多种因素造成`: what is done or what brings it about, and nobody knows to what. */
const WITHOUT_SUBJECT =
  /^(?:会|将会?|可能会?|就|则)*被[\u3400-\u9fff]{2,4}$|^(?:会|将会?|可能)?(?:是|有|由)[^,]*(?:造成|导致|引起|引发|所致)的?$/;

/** Does a condition, or what follows from one, say nothing that could be remembered? */
export function isEmptyCondition({ passage, answer }: Fact): boolean {
  const text = textOf(passage, answer).trim();
  return OF_ANYTHING.test(text) || OF_ANYTHING_IN_CHINESE.test(text) || WITHOUT_SUBJECT.test(text);
}
