import type { Fact } from "../fact";
import { textOf } from "../passage";

/** Names of these classes are each other's equals; a Latin word that is only some name may be anything. */
const ALIKE = new Set(["name:person", "name:organisation", "name:country", "name:place", "name:title"]);
/** What the answers of these sorts say is of one kind, whatever their words. */
const ALIKE_PHRASES = new Set(["term", "meaning", "clause:cause", "clause:purpose", "phrase:purpose", "phrase:person"]);
/** A noun with what qualifies it, after one verb or in one kind of contrast: each reads well in the other's place. */
const QUALIFIED = /^phrase:(?:.*:qualified|contrast.*)$/;
const LARGEST_SMALL_COUNT = 10;

/** `四个方面`: how many there are is known from the list itself, and any other number is as good a guess. */
export function isSmallCount({ numeral }: Fact): boolean {
  const isCount = numeral?.form === "quantity" && numeral.isWritten === "words";
  return isCount && (numeral.values[0] ?? 0) <= LARGEST_SMALL_COUNT;
}

/** `1348–50`: another number on one side of the dash would not go with the one on the other. */
function isHalfOfRange({ passage, answer }: Fact): boolean {
  return (
    /^\s?[-–—~]\s?\d/.test(passage.shadow.slice(answer.end)) ||
    /\d\s?[-–—~]\s?$/.test(passage.shadow.slice(0, answer.start))
  );
}

/** `GPT-4` and `GPT-3` are alike, `SB-1047` is something else. */
function seriesOf(text: string): string {
  return /^[\p{L} ]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** Two words with capitals that name no person. */
const NO_PERSON =
  /\b(?:Store|Arena|Street|Valley|Times|Post|Journal|Research|Cloud|Studio|Studios|Bank|Group|Labs?|Code|Chat|House|City|River|Lake|Mountain|Island|Park|Award|Prize|Cup|League|War|Act|Day|Web|Press|Records|Music|Games?|Pro|Max|Air)\b/;

/** Says something, where a noun only names it: one among nouns is told by its form. */
const STATES = /[未不没]|已经|正在|将会|能够|可以|可能(?!性)/;

/** Can other texts of an answer's sort stand beside its answer without looking silly? */
export function isChoosable(fact: Fact, sort: string): boolean {
  if (fact.answerType === "number") return !isSmallCount(fact) && !isHalfOfRange(fact);
  return ALIKE.has(sort) || ALIKE_PHRASES.has(sort) || QUALIFIED.test(sort) || sort === "name:code";
}

/** Is a text of an answer's sort like that answer? */
export function isAlike(fact: Fact, sort: string, text: string): boolean {
  if (sort === "name:person") return !NO_PERSON.test(text);
  if (QUALIFIED.test(sort)) return STATES.test(text) === STATES.test(textOf(fact.passage, fact.answer));
  return sort !== "name:code" || seriesOf(text) === seriesOf(textOf(fact.passage, fact.answer));
}
