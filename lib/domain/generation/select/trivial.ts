import type { Fact } from "../fact";
import { textOf } from "../passage";

/** More digits than anybody keeps in mind. */
const MOST_DIGITS = 4;
const CHILDHOOD_YEARS = 16;
const AGE_BEFORE = /\b(?:at|aged|at the age of|at age) $/i;
/** How an interview or a text came about, not what it says. */
const STAGING = "(?:特邀|邀请|请来|采访|专访|invit(?:ed|es)|interview(?:ed|s)?)";
const STAGES = new RegExp(`^\\s?${STAGING}`);
const IS_STAGED = new RegExp(`${STAGING}了?\\s?$`);
const FIGURE = /(?<![A-Za-z\d-])\d[\d,.]*/g;
const FEWEST_DIGITS = 3;
const YEAR = /^(?:1\d{3}|20\d{2})[,.]?$/;

/** `853,382`: exact to the last digit, and soon out of date. Years and round figures are not. */
function isTooExact({ numeral, passage, answer }: Fact): boolean {
  if (!numeral || numeral.form === "year" || numeral.form === "date") return false;
  const figures = textOf(passage, answer).match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return figures.some((figure) => figure.replace(/[,.]/g, "").replace(/^0+|0+$/g, "").length > MOST_DIGITS);
}

/** At what age somebody began as a child. */
function isChildhoodAge({ numeral, passage }: Fact): boolean {
  if (!numeral || (numeral.values[0] ?? CHILDHOOD_YEARS) >= CHILDHOOD_YEARS) return false;
  return numeral.unit === "岁" || AGE_BEFORE.test(passage.shadow.slice(0, numeral.start));
}

/** The year in which a figure was this or that: the figure would be the thing to ask for. */
function isBackwards({ frame, passage: { shadow }, context, answer }: Fact): boolean {
  if (frame !== "date") return false;
  const around = `${shadow.slice(context.start, answer.start)} ${shadow.slice(answer.end, context.end)}`;
  const figures = around.match(FIGURE) ?? [];
  return figures.some((figure) => figure.replace(/\D/g, "").length >= FEWEST_DIGITS && !YEAR.test(figure));
}

const PRIVATE = /结婚|成婚|离婚|再婚|订婚|婚礼|怀孕|诞下|产下|分娩|恋情|分手|同居/;

/** When somebody married: of use to nobody else. */
function isPrivate({ frame, passage: { shadow }, context }: Fact): boolean {
  return frame === "date" && PRIVATE.test(shadow.slice(context.start, context.end));
}

/** Who invited or asked somebody, or who that was. */
function isStaging({ passage, answer, sort }: Fact): boolean {
  if (STAGES.test(passage.shadow.slice(answer.end))) return true;
  return sort === "name:person" && IS_STAGED.test(passage.shadow.slice(0, answer.start));
}

/** What was counted on one day, and is another number on the next. */
const SCORED = /^(?:分|篇|票|条|人次|场次)$/;
const SCORED_IN_ENGLISH =
  /^\s?(?:[a-z]+ )?(?:points?|men|soldiers|troops|yards|goals|reviews|votes|pages|steps|parts|ways|items|kinds|sections|chapters)\b/;
const EXAMPLE_BEFORE = /\b(?:e\.g\.|for example|for instance)|例如|比如|譬如|[“"'‘][^”"'’]{0,24}$/i;

/** A score, the strength of a troop, or a number that stands in an example. */
function isPassing({ numeral, passage, answer, context }: Fact): boolean {
  if (!numeral || numeral.form === "year" || numeral.form === "date" || numeral.form === "percent") return false;
  if (SCORED.test(numeral.unit) || SCORED_IN_ENGLISH.test(passage.shadow.slice(numeral.unitStart))) return true;
  return EXAMPLE_BEFORE.test(passage.shadow.slice(context.start, answer.start));
}

/** Would nobody want to remember it, whatever else speaks for it? */
export function isTrivial(fact: Fact): boolean {
  return [isTooExact, isChildhoodAge, isBackwards, isStaging, isPrivate, isPassing].some((rule) => rule(fact));
}
