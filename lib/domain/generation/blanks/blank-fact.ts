import type { TextRange } from "../../document/document";
import { numberSort } from "../distractors/number-sort";
import type { Fact, FrameContext } from "../fact";
import { type Passage, wholeOf } from "../passage";
import { blankStemOf } from "./blank-stem";

/** An article stays in the stem. */
function withoutArticle({ shadow }: Passage, { start, end }: TextRange): TextRange {
  const article = /^(?:the|an?) (?=\S)/i.exec(shadow.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end };
}

/** What a blank asks for: a number or a name where it is one, else some words. */
function sortOf(passage: Passage, answer: TextRange, context: Pick<FrameContext, "namesIn">) {
  const isAnswer = ({ start, end }: TextRange) => start === answer.start && end === answer.end;
  const numeral = passage.numerals.find(isAnswer);
  if (numeral) return { frame: "number", answerType: "number", sort: numberSort(numeral), numeral } as const;
  const name = context.namesIn(passage).find(isAnswer);
  if (name) return { frame: "role", answerType: "name", sort: `name:${name.nameClass}` } as const;
  return { frame: "complement", answerType: "phrase", sort: "phrase:blank" } as const;
}

/**
 * A blank as a fact that no frame speaks for.
 *
 * @param previous the sentence before it in the same block, which the stem shows where the sentence points back to it
 * @returns `null` where no stem is short enough and whole
 */
export function blankFact(
  passage: Passage,
  previous: Passage | null,
  span: TextRange,
  context: Pick<FrameContext, "namesIn">,
): Fact | null {
  const answer = withoutArticle(passage, span);
  const blankStem = blankStemOf(passage, previous, answer);
  if (blankStem === null) return null;
  return {
    ...sortOf(passage, answer, context),
    passage,
    context: wholeOf(passage),
    answer,
    question: null,
    takesBlank: true,
    blankStem,
    ...(passage.isDangling && previous ? { evidence: [previous.source, ...previous.evidence] } : {}),
  };
}
