import type { Language } from "../../shared/language";
import type { Random } from "../../shared/random";
import type { Fact } from "../fact";
import type { Candidate } from "../item";
import type { Edit, Passage, StemContext } from "../passage";
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

/** `from 10 Mb/s to 100 Gb/s`: of two figures of one kind, only one would be changed. */
function holdsRival({ passage, numeral, frame }: Fact, statement: StemContext): boolean {
  if (!numeral || frame === "contrast") return false;
  return passage.numerals.some(
    (one) =>
      one.start !== numeral.start &&
      one.form === numeral.form &&
      one.start >= statement.start &&
      one.end <= statement.end,
  );
}

/** Another number or name of the same sort. */
function otherAnswer(fact: Fact, context: ItemContext, random: Random): Judgement | null {
  const statement = statementRange(fact, fact.answer);
  if (holdsRival(fact, statement)) return null;
  const text = falseAnswer(fact, statement, context, random);
  return text === null ? null : { context: statement, change: { ...fact.answer, text } };
}

/** A comparator's opposite; a definition with a word turned round defines nothing. */
function opposite(fact: Fact): Judgement | null {
  if (fact.frame === "definition") return null;
  const { shadow, language } = fact.passage;
  const part = language === "zh" ? partOf(fact) : null;
  const change = comparatorIn(shadow, part?.said ?? fact.context, language);
  return change && { context: part?.context ?? statementRange(fact, change), change };
}

function judgementOf(fact: Fact, context: ItemContext, random: Random): Judgement | null {
  if (fact.rivals) return fact.rivals.flip && { context: fact.context, change: fact.rivals.flip };
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

/** A list of these is what somebody says for a view: none of its members is plainly the case. */
const ARGUMENTS = /理由|论点|观点|看法|主张|\b(?:arguments?|reasons?|claims?|views?|opinions?)\b/i;

function isListedArgument(passage: Passage, { passages }: ItemContext): boolean {
  if (passage.list === null) return false;
  const lead = passages.findLast((one) => one.index < passage.index && one.list === null);
  return lead !== undefined && lead.section === passage.section && ARGUMENTS.test(lead.shadow);
}

/**
 * A statement to judge: the sentence's own words, or with exactly one of them changed. A deck takes one of the two; which
 * comes first, the fact's own id tosses.
 */
export const trueFalseMaker: ItemMaker = {
  kind: "true-false",
  make: (fact, context) => {
    if (fact.blankStem !== undefined || isListedArgument(fact.passage, context)) return null;
    const random = randomOf(baseCandidate("true-false", fact, context).id, context);
    const isTrueFirst = random.integer(2) === 0;
    const judgement = judgementOf(fact, context, random);
    if (judgement === null) return null;
    return [isTrueFirst, !isTrueFirst].map((isTrue) => statement(fact, context, judgement, isTrue));
  },
};
