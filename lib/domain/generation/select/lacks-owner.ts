import type { Fact } from "../fact";
import { BLANK } from "../item";
import { lacksChineseOwner } from "../stems/chinese-owner";

/** `the rise`, `the competition`: a happening, and whose or in what is not said. */
const OF_WHAT =
  /\bthe (?:rise|fall|growth|decline|competition|contest|rivalry|increase|decrease|expansion|launch|release|success|failure|spread|shift|move|debate|crisis|victory|defeat|collapse)\b(?!['’]| (?:of|in|for|between|from|to|over|against|on|by|at|with)\b)/i;
/** `to stay ahead`: in what? */
const AHEAD = /\b(?:stay|be|remain|keep|get|move|forge) ahead\b(?! (?:of|in|on|with)\b)/;
/** `argues that hosting eases concerns`: a deed without what it is done to. */
const DEED_ALONE = /\bthat [a-z]{3,}ing [a-z]{2,}s\b/;
/** `have a priority of 500`: a measure of something, and of what is not said. */
const MEASURE = /\b(?:have|has|had) an? (?:priority|value|level|score|weight|rank|grade|rating)\b/;
/** `What does the package create?`: many things. */
const OPEN_DEED =
  /^What (?:does|did|do) .{3,60} (?:announce|claim|say|state|argue|report|declare|note|suggest|propose|assert|create|produce)\?$/;
const OPEN_FRAMES = new Set(["claim", "cause", "complement"]);

/** Does a fact's stem speak of something, and not say of whose or of what? */
export function lacksOwner(fact: Fact): boolean {
  const { passage, context, answer, question, frame } = fact;
  if (passage.language === "zh") return lacksChineseOwner(fact);
  const { text } = passage;
  const stem = question ?? `${text.slice(context.start, answer.start)}${BLANK}${text.slice(answer.end, context.end)}`;
  return (
    [OF_WHAT, AHEAD, DEED_ALONE, MEASURE].some((pattern) => pattern.test(stem)) ||
    (OPEN_FRAMES.has(frame) && OPEN_DEED.test(stem))
  );
}
