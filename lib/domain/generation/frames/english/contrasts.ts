import type { Fact, FrameContext } from "../../fact";
import { type Passage, wholeOf } from "../../passage";
import { englishStem } from "../../stems/english-stem";
import { englishNumbers } from "./numbers";

const SET_AGAINST = /\b(?:whereas|while|than|compared with|compared to|but|instead of|rather than|versus)\b/;
const INSTEAD =
  /\b(?:not|no longer|rather than)\b[^.;]{3,60}?,? but (?:also )?(?:about |by |in |through |from |on |of |to )?/;
const MOST_WORDS = 8;

/** Two numbers of one sort set against each other: each is the other's best distractor. */
function opposedNumbers(passage: Passage, context: FrameContext): Fact[] {
  if (!SET_AGAINST.test(passage.shadow)) return [];
  const facts = englishNumbers(passage, context);
  const sorts = facts.map((fact) => fact.sort);
  return facts
    .filter((fact) => sorts.indexOf(fact.sort) !== sorts.lastIndexOf(fact.sort))
    .map((fact) => ({ ...fact, frame: "contrast", context: wholeOf(passage) }));
}

/** `not about A but about B`: what it is instead. */
function insteadOf(passage: Passage): Fact[] {
  const match = INSTEAD.exec(passage.shadow);
  if (!match) return [];
  const start = match.index + match[0].length;
  const end = start + Math.max(0, passage.shadow.slice(start, wholeOf(passage).end).search(/[,;:]|$/));
  if (end - start < 3 || passage.shadow.slice(start, end).split(/\s+/).length > MOST_WORDS) return [];
  const answer = { start, end };
  return [
    {
      frame: "contrast",
      passage,
      context: englishStem(passage, answer),
      answer,
      answerType: "phrase",
      sort: "phrase:instead",
      question: null,
      takesBlank: true,
    },
  ];
}

/** What is set against what. */
export function englishContrasts(passage: Passage, context: FrameContext): Fact[] {
  return [...opposedNumbers(passage, context), ...insteadOf(passage)];
}
