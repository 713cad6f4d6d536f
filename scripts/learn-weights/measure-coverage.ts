import type { BlankWeights } from "../../lib/domain/generation/blanks/blank-weights";
import { fillDeck } from "../../lib/domain/generation/blanks/fill-deck";
import type { Candidate } from "../../lib/domain/generation/item";
import { answerUnits, overlapOf } from "./answer-overlap";
import type { Example, GivenAnswer } from "./read-examples";

/** How many of the answers that people asked for a deck asks for too. */
export interface Coverage {
  readonly answers: number;
  /** Hit in place, with an F1 of a half and more. */
  readonly nearly: number;
  readonly exactly: number;
}

const DECK_SIZE = 10;
const HALF = 0.5;

function bestOverlap(answer: GivenAnswer, items: readonly Candidate[], language: Example["language"]): number {
  const near = items.filter(
    ({ source, answerSpan = source }) => answerSpan.start < answer.end && answer.start < answerSpan.end,
  );
  const overlaps = near.flatMap((item) => {
    const units = answerUnits(item.answer, language);
    return answer.wordings.map((wording) => overlapOf(wording, units));
  });
  return Math.max(0, ...overlaps);
}

/** What a deck of ten reaches of a document's answers, its last items filled in by the given weights. */
export function measureCoverage({ workings, answers, language }: Example, weights: BlankWeights): Coverage {
  const { selection, context } = workings;
  const framed = selection.items.slice(0, DECK_SIZE);
  const filled = fillDeck(framed, DECK_SIZE - framed.length, context, weights).map(({ item }) => item);
  const overlaps = answers.map((answer) => bestOverlap(answer, [...framed, ...filled], language));
  return {
    answers: answers.length,
    nearly: overlaps.filter((overlap) => overlap >= HALF).length,
    exactly: overlaps.filter((overlap) => overlap === 1).length,
  };
}

export function addCoverage(left: Coverage, right: Coverage): Coverage {
  return {
    answers: left.answers + right.answers,
    nearly: left.nearly + right.nearly,
    exactly: left.exactly + right.exactly,
  };
}
