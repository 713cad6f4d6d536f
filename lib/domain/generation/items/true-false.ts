import type { Language } from "../../shared/language";
import type { Random } from "../../shared/random";
import { bareText } from "../../text/normalize";
import { distractorsFor } from "../distractors/distractors-for";
import type { Fact } from "../fact";
import type { Candidate } from "../item";
import type { Edit } from "../passage";
import { comparatorIn } from "./comparators";
import { baseCandidate, type ItemContext, type ItemMaker, randomOf } from "./item-maker";
import { statementStem } from "./stem";

const TRUE: Readonly<Record<Language, string>> = { zh: "正确", en: "True" };
const FALSE: Readonly<Record<Language, string>> = { zh: "错误", en: "False" };

/** Only who the document speaks of may have done it: an organisation from outside is never believed. */
function isKnown(text: string, sort: string, { pool }: ItemContext): boolean {
  return pool.ofSort(sort).some((entry) => entry.text === text);
}

/** The one change that makes the statement false: another number or name of the same sort, or a comparator's opposite. */
function substitution(fact: Fact, context: ItemContext, random: Random): Edit | null {
  const sort = context.pool.sortOf(fact);
  if (fact.answerType === "number" || sort.startsWith("name:")) {
    // The other side of a contrast would stand in the statement twice.
    const shown = bareText(statementStem(fact));
    const texts = distractorsFor(fact, context.pool, random).filter((text) => !shown.includes(bareText(text)));
    const text = sort === "name:organisation" ? texts.find((one) => isKnown(one, sort, context)) : texts[0];
    return text === undefined ? null : { ...fact.answer, text };
  }
  return comparatorIn(fact.passage.shadow, fact.context, fact.passage.language);
}

function statement(fact: Fact, context: ItemContext, change: Edit, isTrue: boolean): Candidate {
  const { language } = fact.passage;
  const answer = (isTrue ? TRUE : FALSE)[language];
  return {
    ...baseCandidate("true-false", fact, context, answer),
    answerSpan: fact.passage.toSourceRange(change.start, change.end),
    question: statementStem(fact, isTrue ? [] : [change]),
    answer,
    options: [
      { text: TRUE[language], correct: isTrue },
      { text: FALSE[language], correct: !isTrue },
    ],
  };
}

/**
 * A statement to judge: the sentence's own words, or with exactly one of them changed. A deck takes one of the two; which
 * comes first, the fact's own id tosses.
 */
export const trueFalseMaker: ItemMaker = {
  kind: "true-false",
  make: (fact, context) => {
    if (fact.blankStem !== undefined) return null;
    const random = randomOf(baseCandidate("true-false", fact, context).id, context);
    const isTrueFirst = random.integer(2) === 0;
    const change = substitution(fact, context, random);
    if (change === null) return null;
    return [isTrueFirst, !isTrueFirst].map((isTrue) => statement(fact, context, change, isTrue));
  },
};
