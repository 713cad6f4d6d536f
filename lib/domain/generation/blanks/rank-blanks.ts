import type { TextRange } from "../../document/document";
import type { Language } from "../../shared/language";
import type { BlankContext } from "./blank-features";
import { endFeatures, spanFeatures, startFeatures } from "./blank-features";
import type { BlankedSentence, BlankSpan } from "./blank-spans";
import type { Weighing } from "./blank-weights";
import type { BorderWord } from "./border-words";
import { oddsOf } from "./odds";

/** A blank and what it is worth: comparable inside one document. */
export interface RankedBlank extends BlankSpan {
  /** > 0 */
  readonly worth: number;
  /** So many better ones of the sentence overlap neither it nor each other. */
  readonly place: number;
}

/** So many parts of a sentence are looked at, and of each so many blanks: later ones stand in where checks take the first. */
const MOST_PLACES = 5;
const MOST_OF_PLACE = 4;
/** How much the odds of the blank itself count beside those of all blanks that it all but answers: its exponent. */
const OWN_SHARE = 0.03;
/** Blanks that share so much of their words ask for much the same: F1. */
const NEARLY_SAME = 0.5;

/** Sums of the weights of all features of each blank, in thousandths. */
function weigh(sentence: BlankedSentence, context: BlankContext, weighing: Weighing): number[] {
  const { words, spans } = sentence;
  const starts = words.map((_, from) => {
    startFeatures(sentence, from, weighing.on);
    return weighing.take();
  });
  const ends = words.map((_, last) => {
    endFeatures(sentence, last + 1, weighing.on);
    return weighing.take();
  });
  return spans.map((span) => {
    spanFeatures(sentence, span, context, weighing.on);
    return weighing.take() + (starts[span.from] ?? 0) + (ends[span.to - 1] ?? 0);
  });
}

/** How much an answer's words weigh when two answers are held against each other: characters, or words. */
function sizesOf(words: readonly BorderWord[], language: Language): number[] {
  const sums = [0];
  for (const { kind, text } of words) {
    const isWord = kind.length > 1 && !/^(?:the|an?)$/.test(text);
    const size = language === "zh" ? text.length : 1;
    sums.push((sums.at(-1) ?? 0) + (isWord ? size : 0));
  }
  return sums;
}

function chanceOf(weight: number): number {
  const odds = oddsOf(weight);
  return odds / (1 + odds);
}

/** The blanks of a sentence, ready to be held against each other. */
interface Comparison {
  readonly spans: readonly BlankSpan[];
  readonly chances: readonly number[];
  /** Size of all words before each one. */
  readonly sums: readonly number[];
}

/** F1 of two rows of words, a half and more: given for each other they count as nearly right. */
function isNearly(left: BlankSpan, right: BlankSpan, sums: readonly number[]): boolean {
  const size = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const shared = size(Math.max(left.from, right.from), Math.min(left.to, right.to));
  return shared > 0 && 2 * shared >= NEARLY_SAME * (size(left.from, left.to) + size(right.from, right.to));
}

/** The chances of all blanks that one of them nearly answers, itself included; none before `first` overlaps it. */
function caughtBy(span: BlankSpan, first: number, { spans, chances, sums }: Comparison): number {
  let caught = 0;
  for (let at = first; at < spans.length; at += 1) {
    const other = spans[at];
    if (!other || other.from >= span.to) break;
    if (other.to > span.from && isNearly(span, other, sums)) caught += chances[at] ?? 0;
  }
  return caught;
}

/**
 * What each blank is worth: the chance that somebody would ask for it, or for nearly the same words. An answer that
 * takes the middle of what is likely catches more than the likeliest one alone.
 */
function worths({ words, spans, passage }: BlankedSentence, weights: readonly number[]): number[] {
  const comparison = { spans, chances: weights.map(chanceOf), sums: sizesOf(words, passage.language) };
  const longest = Math.max(0, ...spans.map(({ from, to }) => to - from));
  let first = 0;
  return spans.map((span, at) => {
    while ((spans[first]?.from ?? span.from) + longest <= span.from) first += 1;
    return caughtBy(span, first, comparison) * oddsOf(OWN_SHARE * (weights[at] ?? 0));
  });
}

/** Numbers blanks, best first, by the parts of the sentence that they ask for; of each part the best few stay. */
function withPlaces(ranked: readonly Omit<RankedBlank, "place">[]): RankedBlank[] {
  const parts: Omit<RankedBlank, "place">[][] = [];
  const placeOf = ({ start, end }: TextRange) =>
    parts.findIndex(([best]) => best !== undefined && best.start < end && start < best.end);
  return ranked.flatMap((blank) => {
    const found = placeOf(blank);
    const place = found < 0 ? parts.length : found;
    const part = parts[place] ?? [];
    if (place >= MOST_PLACES || part.length >= MOST_OF_PLACE) return [];
    parts[place] = [...part, blank];
    return [{ ...blank, place }];
  });
}

/** The best blanks of a sentence, best first. */
export function rankBlanks(sentence: BlankedSentence, context: BlankContext, weighing: Weighing): RankedBlank[] {
  const worth = worths(sentence, weigh(sentence, context, weighing));
  const ranked = sentence.spans
    .map((span, at) => ({ ...span, worth: worth[at] ?? 0 }))
    .sort((left, right) => right.worth - left.worth || left.start - right.start || left.end - right.end);
  return withPlaces(ranked);
}
