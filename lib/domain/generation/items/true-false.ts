import type { Language } from "../../shared/language";
import type { Random } from "../../shared/random";
import type { Fact } from "../fact";
import type { Candidate } from "../item";
import type { Edit, StemContext } from "../passage";
import { comparatorIn } from "./comparators";
import { falseAnswer } from "./false-answer";
import { baseCandidate, type ItemContext, type ItemMaker, randomOf } from "./item-maker";
import { partOf, statementRange } from "./statement-range";
import { statementStem } from "./stem";

const TRUE: Readonly<Record<Language, string>> = { zh: "正确", en: "True" };
const FALSE: Readonly<Record<Language, string>> = { zh: "错误", en: "False" };

/** A statement with the one change that makes it false. */
interface Judgement {
  readonly context: StemContext;
  readonly change: Edit;
}

/** Another number or name of the same sort. */
function otherAnswer(fact: Fact, context: ItemContext, random: Random): Judgement | null {
  const statement = statementRange(fact, fact.answer);
  const text = falseAnswer(fact, statement, context, random);
  return text === null ? null : { context: statement, change: { ...fact.answer, text } };
}

/** A comparator's opposite. */
function opposite(fact: Fact): Judgement | null {
  const { shadow, language } = fact.passage;
  const part = language === "zh" ? partOf(fact) : null;
  const change = comparatorIn(shadow, part?.said ?? fact.context, language);
  return change && { context: part?.context ?? statementRange(fact, change), change };
}

function judgementOf(fact: Fact, context: ItemContext, random: Random): Judgement | null {
  if (fact.rivals) return { context: fact.context, change: fact.rivals.flip };
  const isName = context.pool.sortOf(fact).startsWith("name:");
  return fact.answerType === "number" || isName ? otherAnswer(fact, context, random) : opposite(fact);
}

function statement(fact: Fact, context: ItemContext, judgement: Judgement, isTrue: boolean): Candidate {
  const { language } = fact.passage;
  const { change } = judgement;
  const answer = (isTrue ? TRUE : FALSE)[language];
  return {
    ...baseCandidate("true-false", fact, context, answer),
    answerSpan: fact.passage.toSourceRange(change.start, change.end),
    question: statementStem({ ...fact, context: judgement.context }, isTrue ? [] : [change]),
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
    const judgement = judgementOf(fact, context, random);
    if (judgement === null) return null;
    return [isTrueFirst, !isTrueFirst].map((isTrue) => statement(fact, context, judgement, isTrue));
  },
};
