import type { Language } from "../../shared/language";
import type { Random } from "../../shared/random";
import { bareText } from "../../text/normalize";
import { distractorsFor } from "../distractors/distractors-for";
import type { Fact } from "../fact";
import type { Candidate } from "../item";
import type { Edit, StemContext } from "../passage";
import { comparatorIn } from "./comparators";
import { baseCandidate, type ItemContext, type ItemMaker, randomOf } from "./item-maker";
import { partOf, statementRange } from "./statement-range";
import { statementStem } from "./stem";

const TRUE: Readonly<Record<Language, string>> = { zh: "正确", en: "True" };
const FALSE: Readonly<Record<Language, string>> = { zh: "错误", en: "False" };

/** Only who the document speaks of may have done it: an organisation from outside is never believed. */
function isKnown(text: string, sort: string, { pool }: ItemContext): boolean {
  return pool.ofSort(sort).some((entry) => entry.text === text);
}

/** A statement with the one change that makes it false. */
interface Judgement {
  readonly context: StemContext;
  readonly change: Edit;
}

/** Another number or name of the same sort. */
function otherAnswer(fact: Fact, context: ItemContext, random: Random): Judgement | null {
  const sort = context.pool.sortOf(fact);
  const statement = statementRange(fact, fact.answer);
  // The other side of a contrast would stand in the statement twice.
  const shown = bareText(statementStem({ ...fact, context: statement }));
  const texts = distractorsFor(fact, context.pool, random).filter((text) => !shown.includes(bareText(text)));
  const text = sort === "name:organisation" ? texts.find((one) => isKnown(one, sort, context)) : texts[0];
  return text === undefined ? null : { context: statement, change: { ...fact.answer, text } };
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
