import type { TextRange } from "../../document/document";
import { invertedVerb } from "../../text/english/ask";
import { lowerFirst, type Statement, statementOf, upperFirst } from "../../text/english/statement";
import type { FrameContext } from "../fact";
import { type Passage, renderPassage, type StemContext, wholeOf } from "../passage";

/** A clause that a question can be made from: adjunct, subject, verb and rest. */
export interface EnglishClause {
  readonly passage: Passage;
  readonly statement: Statement;
  /** `According to the report`: what stands before the subject, `null` where nothing does. */
  readonly adjunct: TextRange | null;
  readonly end: number;
}

/** Where a new independent clause begins inside a sentence. */
const CLAUSE_BORDER = /[,;] (?:but|while|whereas|and|so|yet) (?=[A-Za-z])|; /g;
const LONGEST_ADJUNCT = 60;
/** An adjunct that speaks of what went before cannot head a question. */
const ADJUNCT_HEAD =
  /^(?:According to|In|On|At|By|During|After|Before|Since|Until|Within|Under|For|From|With|Between|Among|When|If|Because|As|Although|Though|Throughout)\b/;

/** The independent clauses of a sentence, as ranges: cut at `, but`, `, whereas`, `;`. */
export function independentClauses(passage: Passage): TextRange[] {
  const end = wholeOf(passage).end;
  const ranges: TextRange[] = [];
  let start = passage.opening.end > 1 && passage.opening.text.length === 1 ? passage.opening.end - 1 : 0;
  for (const match of passage.shadow.slice(0, end).matchAll(CLAUSE_BORDER)) {
    const next = match.index + match[0].length;
    if (!statementOf(passage.shadow, { start: next, end })) continue;
    ranges.push({ start, end: match.index });
    start = next;
  }
  return [...ranges, { start, end }];
}

/** Reads a clause, with a phrase before its subject where there is one. */
export function englishClause(passage: Passage, range: TextRange): EnglishClause | null {
  const { shadow } = passage;
  const plain = statementOf(shadow, range);
  if (plain) return { passage, statement: plain, adjunct: null, end: range.end };
  const comma = shadow.indexOf(", ", range.start);
  if (comma < 0 || comma >= range.end || comma - range.start > LONGEST_ADJUNCT) return null;
  const adjunct = { start: range.start, end: comma };
  if (!ADJUNCT_HEAD.test(upperFirst(shadow.slice(adjunct.start, adjunct.end)))) return null;
  const statement = statementOf(shadow, { start: comma + 2, end: range.end });
  return statement && { passage, statement, adjunct, end: range.end };
}

/** The subject as it stands inside a sentence: a name keeps its capital, `The report` does not. */
export function subjectText(clause: EnglishClause, context: FrameContext): string {
  const { passage, statement } = clause;
  const resolvedAway = passage.opening.text.length > 1 && statement.subject.start < passage.opening.end;
  const text = renderPassage(passage, { ...statement.subject, cuts: [] });
  return lowerFirst(text, resolvedAway ? () => false : context.isCommonWord, context.isNameWord);
}

/** Puts the adjunct before a question: `According to the report, what …?` */
function withAdjunct(clause: EnglishClause, question: string): string {
  const { adjunct, passage } = clause;
  if (!adjunct) return upperFirst(question);
  return `${upperFirst(passage.text.slice(adjunct.start, adjunct.end))}, ${question}`;
}

function tidy(question: string): string {
  return `${question
    .replace(/\s+/g, " ")
    .replace(/ ([,?])/g, "$1")
    .replace(/[\s,;:]+$/, "")}?`;
}

/**
 * Asks with an auxiliary before the subject: `How much does DeepSeek activate?`
 *
 * @param questionWords what the question begins with, in lower case
 * @param rest          what follows the verb, without the answer
 */
export function askInverted(clause: EnglishClause, context: FrameContext, questionWords: string, rest: string): string {
  const verb = invertedVerb(clause.passage.text, clause.statement, subjectText(clause, context));
  return tidy(withAdjunct(clause, `${questionWords} ${verb} ${rest}`));
}

/** Asks for the subject: `Who argues that …?` */
export function askSubject(clause: EnglishClause, questionWord: string): string {
  const { passage, statement } = clause;
  const predicate = passage.text.slice(statement.subject.end, clause.end);
  return tidy(withAdjunct(clause, `${questionWord}${predicate}`));
}

/** The independent clause that holds a range, as a stem. */
export function englishStem(passage: Passage, answer: TextRange): StemContext {
  const whole = wholeOf(passage);
  const clause = independentClauses(passage).find((range) => range.start <= answer.start && answer.end <= range.end);
  const isOwn =
    clause &&
    clause.start > 0 &&
    !/^(?:it|they|he|she|its|their|this|that|these|those)\b/i.test(passage.shadow.slice(clause.start));
  if (clause && (isOwn || clause.start === 0) && !leansOn(passage, clause)) return { ...clause, cuts: [] };
  return whole;
}

/** A first clause such as `Stoica says A and B` may govern what follows; a hedge or a holder there must stay. */
function leansOn(passage: Passage, clause: TextRange): boolean {
  return /\b(?:say|says|said|claim|claims|claimed|argue|argues|argued|allegedly|reportedly|if|because|although)\b/i.test(
    passage.shadow.slice(0, clause.start),
  );
}
