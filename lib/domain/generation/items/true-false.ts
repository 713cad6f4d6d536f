import type { Language } from "../../shared/language";
import type { Random } from "../../shared/random";
import { distractorsFor } from "../distractors/distractors-for";
import type { Fact } from "../fact";
import type { Edit } from "../passage";
import { comparatorIn } from "./comparators";
import { baseCandidate, type ItemContext, type ItemMaker, randomOf } from "./item-maker";
import { statementStem } from "./stem";

const TRUE: Readonly<Record<Language, string>> = { zh: "正确", en: "True" };
const FALSE: Readonly<Record<Language, string>> = { zh: "错误", en: "False" };

/** The one change that makes the statement false: another number or name of the same sort, or a comparator's opposite. */
function substitution(fact: Fact, context: ItemContext, random: Random): Edit | null {
  if (fact.answerType === "number" || fact.answerType === "name") {
    const [text] = distractorsFor(fact, context.pool, random);
    return text === undefined ? null : { ...fact.answer, text };
  }
  return comparatorIn(fact.passage.shadow, fact.context, fact.passage.language);
}

/** A statement to judge: the sentence's own words, or with exactly one of them changed. Its id tosses the coin. */
export const trueFalseMaker: ItemMaker = {
  kind: "true-false",
  make: (fact, context) => {
    if (fact.blankStem !== undefined) return null;
    const base = baseCandidate("true-false", fact, context);
    const random = randomOf(base.id, context);
    const isTrue = random.integer(2) === 0;
    const change = substitution(fact, context, random);
    if (change === null) return null;
    const { language } = fact.passage;
    return {
      ...base,
      answerSpan: fact.passage.toSourceRange(change.start, change.end),
      question: statementStem(fact, isTrue ? [] : [change]),
      answer: (isTrue ? TRUE : FALSE)[language],
      options: [
        { text: TRUE[language], correct: isTrue },
        { text: FALSE[language], correct: !isTrue },
      ],
    };
  },
};
