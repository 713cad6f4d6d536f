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

/** More are not looked at in one sentence, even where checks take some away. */
const MOST_RANKED = 400;
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

/** How much a row of words weighs in a comparison. */
type SizeOf = (from: number, to: number) => number;

/** Does one answer, given for another, count as nearly right? */
function isNearly(left: BlankSpan, right: BlankSpan, size: SizeOf): boolean {
  const shared = size(Math.max(left.from, right.from), Math.min(left.to, right.to));
  return shared > 0 && 2 * shared >= NEARLY_SAME * (size(left.from, left.to) + size(right.from, right.to));
}

/**
 * What each blank is worth: the chance that somebody would ask for it, or for nearly the same words. An answer that
 * takes the middle of what is likely catches more than the likeliest one alone.
 */
function worths({ words, spans, passage }: BlankedSentence, weights: readonly number[]): number[] {
  const sums = sizesOf(words, passage.language);
  const size: SizeOf = (from, to) => (to > from ? (sums[to] ?? 0) - (sums[from] ?? 0) : 0);
  const chances = weights.map(chanceOf);
  const caught = (span: BlankSpan) => {
    let sum = 0;
    for (const [index, other] of spans.entries()) {
      if (other.from >= span.to) break;
      if (other.to > span.from && isNearly(span, other, size)) sum += chances[index] ?? 0;
    }
    return sum;
  };
  return spans.map((span, at) => caught(span) * oddsOf(OWN_SHARE * (weights[at] ?? 0)));
}

/** Numbers blanks, best first, by the parts of the sentence that they ask for. */
function withPlaces(ranked: readonly Omit<RankedBlank, "place">[]): RankedBlank[] {
  const heads: Omit<RankedBlank, "place">[] = [];
  return ranked.map((blank) => {
    const place = heads.findIndex(({ start, end }) => start < blank.end && blank.start < end);
    return { ...blank, place: place < 0 ? heads.push(blank) - 1 : place };
  });
}

/** The best blanks of a sentence, best first: of those that overlap the later ones stand in where checks take the first. */
export function rankBlanks(sentence: BlankedSentence, context: BlankContext, weighing: Weighing): RankedBlank[] {
  const worth = worths(sentence, weigh(sentence, context, weighing));
  const ranked = sentence.spans
    .map((span, at) => ({ ...span, worth: worth[at] ?? 0 }))
    .sort((left, right) => right.worth - left.worth || left.start - right.start || left.end - right.end);
  return withPlaces(ranked.slice(0, MOST_RANKED));
}
