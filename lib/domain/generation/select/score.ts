import { characterCount } from "../../text/normalize";
import { isSmallCount } from "../distractors/choosable";
import type { Fact } from "../fact";
import { type Passage, textOf } from "../passage";
import { isHedgedCount } from "./hedged";
import { lacksOwner } from "./lacks-owner";
import { isMilestone } from "./milestone";
import { shareOnHeading, type TermStatistics, unitsOf } from "./term-statistics";
import { isTrivial } from "./trivial";
import { FEATURE_WEIGHTS, FRAME_WEIGHTS, SURE_BONUS, SURE_WORTH } from "./weights";

type Feature = keyof typeof FEATURE_WEIGHTS;
const FEATURES = Object.keys(FEATURE_WEIGHTS) as readonly Feature[];

const THEME_LENGTH = 3;
/** Every figure is about as telling as the next. */
const NUMBER_SPECIFICITY = 0.8;
const VAGUE =
  /一些|某些|很多|许多|各种|显著|重要|巨大|广泛|深刻|极大|新的|更多|更大|有一定|相关|方面$|核心|关键|焦点|潜力|思路|可能性$|\b(?:various|many|some|several|important|significant|things?|ways?|great|good|well|success)\b/;
/** Lengths in characters (Chinese) and words (English) of answers that people choose. */
const GOOD_LENGTH = { zh: [2, 16], en: [1, 7] } as const;
const LONG_STEM = { zh: 48, en: 26 } as const;
/** Left out of a Chinese stem. */
const ASIDE = /（[^（）]*）|\([^()]*[\u3400-\u9fff][^()]*\)/g;
const EARLY_PLACES = 2;
/** Shorter clauses only set the scene or name whoever says so. */
const SHORTEST_STATEMENT = 7;
const MOST_STATEMENTS = 2;
const POINTS_BACK =
  /[这该那](?:次|一|些|种|个|场|项|类|两|三)|上述|\b(?:this|these|those|such)\b|\bthe (?:decision|allegation|strategy|dispute|result|move|former|latter)\b/i;

function lengthIn(fact: Fact, text: string): number {
  return fact.passage.language === "zh" ? characterCount(text) : text.split(/\s+/).length;
}

/** Share of units that satisfy a claim; 0 of none. */
function shareWhere(units: readonly string[], claim: (unit: string) => boolean): number {
  let count = 0;
  for (const unit of units) if (claim(unit)) count += 1;
  return units.length === 0 ? 0 : count / units.length;
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

/** `不仅…,更…`: two halves of one statement. */
const OF_TWO_HALVES = /不仅|不但|不只|不是[^,，]*[,，]\s?而是/;

/** Does a stem say more than anybody keeps in mind while reading what it asks? */
function isCrowded(stem: string): boolean {
  if (OF_TWO_HALVES.test(stem)) return false;
  return stem.split(/[,，;；:：]/).filter((clause) => clause.length >= SHORTEST_STATEMENT).length > MOST_STATEMENTS;
}

/** Is the answer what the whole document is about? */
function isTheme(units: readonly string[], terms: TermStatistics): boolean {
  return (
    shareWhere(units, (unit) => terms.isInTitle(unit) || (terms.isCommon(unit) && unit.length >= THEME_LENGTH)) > 0.5
  );
}

/** In Chinese a subject that was told once is left out: naming it again guesses nothing. */
function leavesOutTheme({ theme, subject }: Passage): boolean {
  return theme !== null && subject === theme.name;
}

/** `to rasterize fonts`: only English has purposes of this sort. */
function saysWhatFor({ sort, passage }: Fact): boolean {
  return sort === "clause:purpose:to" && passage.language === "en";
}

function asksForYear({ frame, question }: Fact): boolean {
  return frame === "date" && question !== null && question.startsWith("In what year ");
}

/** What the answer's own words say for or against it, and what its sentence and its stem do. */
function featuresOf(fact: Fact, terms: TermStatistics): Readonly<Record<Feature, number>> {
  const { passage, context, question } = fact;
  const asked = question ?? "";
  const answer = textOf(passage, fact.answer);
  const units = unitsOf(answer);
  const [shortest, longest] = GOOD_LENGTH[passage.language];
  const length = lengthIn(fact, answer);
  const stemLength = lengthIn(fact, passage.text.slice(context.start, context.end).replace(ASIDE, ""));
  const isNumber = fact.answerType === "number";
  const isOfTheme = leavesOutTheme(passage);
  return {
    specific: isNumber ? NUMBER_SPECIFICITY : shareWhere(units, terms.isRare),
    goodLength: flag(length >= shortest && length <= longest),
    theme: flag(!isNumber && isTheme(units, terms)),
    crowded: flag(passage.language === "zh" && isCrowded(asked)),
    smallCount: flag(isSmallCount(fact)),
    bareName: flag(fact.answerType === "name" && question === null),
    vague: flag(VAGUE.test(answer)),
    english: flag(passage.language === "en"),
    speaker: flag(fact.frame === "claim" && fact.answerType === "name"),
    purpose: flag(saysWhatFor(fact)),
    askedYear: flag(asksForYear(fact)),
    ownerless: flag(lacksOwner(fact)),
    milestone: flag(isMilestone(fact)),
    trivial: flag(isTrivial(fact)),
    hedged: flag(isHedgedCount(fact)),
    onHeading: Math.min(1, 3 * shareOnHeading(passage)),
    early: flag(passage.place < EARLY_PLACES),
    hasQuestion: flag(question !== null),
    quotation: flag(passage.isQuotation),
    themed: flag(!isOfTheme && passage.opening.text === `〔${passage.theme?.name}〕` && context.start === 0),
    namedAgain: flag(isOfTheme && context.start <= passage.opening.end && passage.evidence.length > 0),
    bracketed: flag(!isOfTheme && context.start <= passage.opening.end && passage.evidence.length > 0),
    pointsBack: flag(POINTS_BACK.test(passage.text.slice(Math.max(context.start, passage.opening.end), context.end))),
    longStem: flag(stemLength > LONG_STEM[passage.language]),
  };
}

/** Is the answer a name that the document has seldom: worth recalling, not only recognising? */
export function isRareName(fact: Fact, terms: TermStatistics): boolean {
  if (fact.answerType !== "name") return false;
  const units = unitsOf(textOf(fact.passage, fact.answer));
  return units.length > 0 && units.every((unit) => terms.isRare(unit));
}

const SCALE = 1000;

/** What a fact's worth is made of, by name: `frame` and the features. */
export type WorthParts = Readonly<Record<string, number>>;

/**
 * What makes a fact worth asking about, part by part: its frame's weight and each weighted feature that it has.
 *
 * @returns parts in the order of the weights; none of them 0; their sum, rounded to thousandths, is `worthOf`
 */
export function worthParts(fact: Fact, terms: TermStatistics): WorthParts {
  const features = featuresOf(fact, terms);
  const weighted = FEATURES.map((name) => [name, FEATURE_WEIGHTS[name] * features[name]] as const);
  const parts = { frame: FRAME_WEIGHTS[fact.frame], ...Object.fromEntries(weighted.filter(([, part]) => part !== 0)) };
  return worthOf(fact, terms) < SURE_WORTH ? parts : { ...parts, sure: SURE_BONUS };
}

/**
 * How much a fact is worth asking about: the sum of its parts.
 *
 * @returns rounded to thousandths, so that no engine's last digit decides a rank
 */
export function worthOf(fact: Fact, terms: TermStatistics): number {
  const features = featuresOf(fact, terms);
  let sum = FRAME_WEIGHTS[fact.frame];
  for (const name of FEATURES) sum += FEATURE_WEIGHTS[name] * features[name];
  const rounded = Math.round(sum * SCALE) / SCALE;
  return rounded < SURE_WORTH ? rounded : Math.round((rounded + SURE_BONUS) * SCALE) / SCALE;
}
