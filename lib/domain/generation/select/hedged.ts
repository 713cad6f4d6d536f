import type { Fact } from "../fact";
import { textOf } from "../passage";

const HEDGE =
  /\b(?:about|around|nearly|almost|over|more than|less than|fewer than|at least|up to|some|perhaps|approximately|roughly|as many as)\s$/i;
const COUNTS_DOWN = /^[^,;]{0,40}?\b(?:people|men|women|children|inhabitants|residents|species|deaths|died|killed)\b/;

/**
 * In English: is it a rounded count of things that its sentence only mentions, `more than 200 packages`? Counts of
 * people, the number that opens a sentence and the number of a thing that the heading names are what is told.
 */
export function isHedgedCount({ numeral, passage, answer, context }: Fact): boolean {
  if (passage.language !== "en" || numeral?.form !== "quantity" || numeral.unit !== "") return false;
  if (!HEDGE.test(passage.shadow.slice(0, answer.start))) return false;
  const after = passage.shadow.slice(answer.end, context.end);
  const counted = /^ (?:[a-z-]+ ){0,2}?([a-z]{3,})s\b/.exec(after)?.[1];
  const isOnHeading = passage.sectionPath.some(
    (title) => counted !== undefined && title.toLowerCase().includes(counted),
  );
  const opens = textOf(passage, { start: context.start, end: answer.start }).trim().split(/\s+/).length <= 2;
  return !isOnHeading && !opens && !COUNTS_DOWN.test(after);
}
