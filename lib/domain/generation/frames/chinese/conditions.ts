import type { TextRange } from "../../../document/document";
import { anywhere } from "../../../text/anywhere";
import { chineseTopic, hasChinesePredicate } from "../../../text/chinese/topic";
import type { Fact } from "../../fact";
import { type Passage, renderPassage, type StemContext } from "../../passage";
import { chineseStatement, startWithHolder } from "../../stems/chinese-stem";
import { isMerelyMore } from "./causes";
import { isTellingTopic } from "./plain-statement";
import { isTelling } from "./telling";

const IF = /^(?:如果|假如|倘若|一旦|要是|若(?!干|是说))/;
const WHEN = /^当[^,\d了过曾]{4,}时$/;
const ONLY_IF = /^(?:只有|只要|除非)/;
const MAY_DEPEND = anywhere(IF, /当/, ONLY_IF);
const THEN = /^(?:就|则|那么|便)\s?/;
const ONLY_THEN = /(?:才|就|都|便)/;
const LONGEST_RESULT = 24;
const SHORTEST_RESULT = 4;
const LONGEST_CONDITION = 24;
/** Goes on in the clause after it. */
const OPEN_END = /[的和与及为是在把被让使到时后前]$|认为$|意味着$/;
/** Advice to the reader is no fact. */
const ADVICE =
  /^(?:比如|例如|尤其|特别|如(?!果)|即|请|可以|可(?!能)|您|你|我|记得|别忘|最好|应该|应当|需要|必须|建议|只需|那|这|该|此|它|他|她|也|还|但|仍)/;

/** What happens, of the subject that the condition names. */
const HAPPENS = /^(?:会(?!议)|将(?![军其])|可能(?!性)|无法|不能|不会|不再|能(?!力)|必然|往往)/;
const POINTS = /这[一种个些]|这$|[该此]|其对应|^(?:并|而|且|又|以|由于|因|使用|通过)|奇怪/;

/** Does a condition say of what, to somebody who has not read the text? */
function namesCondition(passage: Passage, condition: TextRange): boolean {
  const { shadow } = passage;
  const cue = (IF.exec(shadow.slice(condition.start)) ?? /^当/.exec(shadow.slice(condition.start)))?.[0].length ?? 0;
  const topic = chineseTopic(passage, { start: condition.start + cue, end: condition.end });
  return topic !== null && isTellingTopic(passage, shadow.slice(topic.start, topic.end));
}

/** `如果 A,就 B,那么 C`: all of the first two is the condition. */
const THEN_AT_LAST = /^(?:那么|则)/;

/** Does what follows come only in the clause after the result, of which that is one more condition? */
function isPartOfCondition({ clauses, shadow }: Passage, index: number): boolean {
  const third = clauses[index + 2];
  return third !== undefined && THEN_AT_LAST.test(shadow.slice(third.start, third.end));
}

interface Parts {
  readonly condition: TextRange;
  readonly result: TextRange;
}

function partsAt({ clauses, shadow }: Passage, index: number): Parts | null {
  const condition = clauses[index];
  const second = clauses[index + 1];
  if (!condition || !second) return null;
  const skipped = THEN.exec(shadow.slice(second.start, second.end))?.[0].length ?? 0;
  return { condition, result: { start: second.start + skipped, end: second.end } };
}

function conditionFact(passage: Passage, context: StemContext, answer: TextRange, question: string): Fact {
  return {
    frame: "condition",
    passage,
    context,
    answer,
    answerType: "clause",
    sort: "clause:condition",
    question,
    takesBlank: false,
  };
}

/** `如果 A,就 B`: what happens if A? */
function resultOf(passage: Passage, index: number, { condition, result }: Parts): Fact | null {
  const text = passage.shadow.slice(result.start, result.end);
  const head = passage.shadow.slice(condition.start, condition.end);
  if (!(IF.test(head) || WHEN.test(head)) || !hasChinesePredicate(passage, condition)) return null;
  if (ADVICE.test(text) || OPEN_END.test(text) || POINTS.test(text) || !namesCondition(passage, condition)) return null;
  if (!HAPPENS.test(text) && !chineseTopic(passage, result)) return null;
  if (isMerelyMore(text) || !isTelling(text) || text.length < SHORTEST_RESULT || text.length > LONGEST_RESULT)
    return null;
  const start = startWithHolder(passage, index);
  const asked = chineseStatement(passage, { start, end: condition.end }, result);
  if (!asked) return null;
  const question = `${renderPassage(passage, asked)},会怎样？`;
  return conditionFact(passage, { ...asked, end: result.end }, result, question);
}

/** `只有 A,B 才…`: on what condition B? */
function conditionOf(passage: Passage, { condition, result }: Parts): Fact | null {
  const cue = ONLY_IF.exec(passage.shadow.slice(condition.start, condition.end))?.[0].length ?? 0;
  const answer = { start: condition.start + cue, end: condition.end };
  const isShort = answer.end - answer.start >= SHORTEST_RESULT && answer.end - answer.start <= LONGEST_CONDITION;
  const resultText = passage.shadow.slice(result.start, result.end);
  if (cue === 0 || !isShort || !ONLY_THEN.test(passage.shadow.slice(condition.end, result.end))) return null;
  if (!chineseTopic(passage, result) || OPEN_END.test(resultText)) return null;
  const asked = chineseStatement(passage, result, answer);
  if (!asked) return null;
  const context = { ...asked, start: condition.start };
  return conditionFact(passage, context, answer, `在什么条件下,${renderPassage(passage, asked)}？`);
}

/** On what condition something holds, and what follows where it does. */
export function chineseConditions(passage: Passage): Fact[] {
  if (!MAY_DEPEND.test(passage.shadow)) return [];
  return passage.clauses.flatMap((_, index) => {
    const parts = isPartOfCondition(passage, index) ? null : partsAt(passage, index);
    return (parts && (resultOf(passage, index, parts) ?? conditionOf(passage, parts))) ?? [];
  });
}
