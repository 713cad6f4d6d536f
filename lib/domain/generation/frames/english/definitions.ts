import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askInverted,
  type EnglishClause,
  englishClause,
  independentClauses,
  subjectText,
} from "../../stems/english-stem";
import { answerInRest } from "./rest-answer";

const NOUN_PHRASE = /^(?:a|an|the|one of|any)\s/i;
/** Which in order something is, nobody asks. */
const PLACE_IN_ORDER = /^the (?:first|second|third|fourth|next|last|other|only|same)\b/i;
const PERSON = /^[A-Z][a-z]+(?: [A-Z][a-z.]*)+$/;
/** `the practice of …` says what a word means, and can be asked for both ways. */
const EXPLAINS =
  /^(?:a|an|the) (?:practice|process|share|study|science|art|act|ability|method|branch|form|type|kind|number|ratio|amount|set|theory|technique|measure|property|condition|state|system|rate) (?:of|that|in|by|which)\b/i;
const NAMED = / (?:called|known as|referred to as|termed|named|dubbed) /;
const MOST_WORDS = 12;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** What somebody or something is. */
function identity(clause: EnglishClause, context: FrameContext): Fact[] {
  const { passage, statement } = clause;
  if (!/^(?:is|are|was|were)$/.test(statement.base)) return [];
  const answer = answerInRest(clause, MOST_WORDS);
  const text = answer ? passage.text.slice(answer.start, answer.end) : "";
  if (!answer || !NOUN_PHRASE.test(text) || PLACE_IN_ORDER.test(text)) return [];
  const subject = subjectText(clause, context);
  const isPerson = PERSON.test(subject);
  const base = { passage, context: { start: statement.subject.start, end: clause.end, cuts: [] } };
  const forward: Fact = {
    ...base,
    context: {
      ...base.context,
      start: Math.min(statement.subject.start, passage.clauses[0]?.start === 0 ? statement.subject.start : 0),
    },
    frame: isPerson ? "role" : "definition",
    answer,
    answerType: "phrase",
    sort: isPerson ? "phrase:person" : "phrase:identity",
    question: askInverted(clause, context, isPerson ? "who" : "what", ""),
    takesBlank: true,
  };
  return EXPLAINS.test(text) ? [forward, term(clause, text)] : [forward];
}

/** The word for what is explained. */
function term(clause: EnglishClause, explanation: string): Fact {
  const { passage, statement } = clause;
  return {
    frame: "definition",
    passage,
    context: { start: statement.subject.start, end: clause.end, cuts: [] },
    answer: statement.subject,
    answerType: "term",
    sort: "term",
    question: `What is the term for ${explanation.charAt(0).toLowerCase() + explanation.slice(1)}?`,
    takesBlank: false,
  };
}

/** `X is called Y`: what is it called? */
function naming(clause: EnglishClause, context: FrameContext): Fact[] {
  const { passage, statement } = clause;
  const rest = passage.shadow.slice(statement.verb.start - 1, clause.end);
  const match = NAMED.exec(rest);
  const start = statement.verb.start - 1 + (match ? match.index + match[0].length : 0);
  const text = passage.text.slice(start, clause.end);
  if (!match || match.index > 1 || wordCount(text) > 6 || text.includes(",")) return [];
  return [
    {
      frame: "definition",
      passage,
      context: { start: statement.subject.start, end: clause.end, cuts: [] },
      answer: { start, end: clause.end },
      answerType: "term",
      sort: "term",
      question: askInverted(clause, context, "what", "").replace(/ as\?$/, " as?"),
      takesBlank: true,
    },
  ];
}

/** What a thing is, who a person is, what something is called. */
export function englishDefinitions(passage: Passage, context: FrameContext): Fact[] {
  return independentClauses(passage).flatMap((range) => {
    const clause = englishClause(passage, range);
    if (!clause) return [];
    return [...identity(clause, context), ...naming(clause, context)];
  });
}
