import type { TextRange } from "../../../document/document";
import { nounCoreAt, subjectAt } from "../../../text/english/noun-phrase";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isAnchored } from "../../stems/english-anchor";
import { pointsBack } from "../../stems/english-leaning";
import {
  allEnglishClauses,
  askInverted,
  type EnglishClause,
  englishClauses,
  isStatement,
  partText,
  restText,
  wordCount,
} from "../../stems/english-stem";
import { hasCut, isTime } from "./answers";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";
import { givesAway } from "./weighty";

const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
const WORDS: Readonly<Record<string, string>> = {
  if: "under what condition",
  unless: "unless what happens",
  when: "when",
  whenever: "when",
};

/** `When considering problems` says when for nobody. */
function hasVerb(range: TextRange, { words }: Passage): boolean {
  return words.some(
    ({ start, end, wordClass, form }) =>
      range.start <= start &&
      end <= range.end &&
      (wordClass === "auxiliary" || (wordClass === "verb" && form !== "gerund" && form !== "participle")),
  );
}

/** `indicates when …`: no condition, but what is indicated. */
const TELLS_WHEN =
  /^(?:indicate|show|know|determine|define|specify|decide|tell|see|say|describe|explain|control|detect|check)$/;

/** A condition before the subject or at the end. */
function conditionOf({ adjunct, phrases, passage, group }: EnglishClause): { range: TextRange; lead: string } | null {
  const phrase = phrases.find(({ kind, lead }) => kind === "clause" && lead in WORDS);
  if (phrase === phrases[0] && TELLS_WHEN.test(group.base)) return null;
  if (phrase) return { range: { start: phrase.start, end: phrase.end }, lead: phrase.lead };
  return adjunct && adjunct.lead in WORDS && hasVerb(adjunct, passage)
    ? { range: { start: adjunct.start, end: adjunct.end }, lead: adjunct.lead }
    : null;
}

const MODAL = /^(?:may|might|could|can|will|would|must|should)$/;

/** `a Help button will be displayed`: what any program does in any case. */
const IS_SHOWN =
  /\b(?:be|is|are|gets?) (?:displayed|shown|presented|prompted|asked|offered|listed|opened|started)\b|\b(?:appears?|opens|pops up)$/;
/** `if a dialog offers …`: one of many, and nobody knows of what. */
const OF_ANY_SCREEN =
  /^if (?:an?|the|any|this|no) (?:[a-z]+ )?(?:arguments?|parameters?|dialog|window|message|button|menu|screen|box|prompt|error|warning|question|entry|option|file|package|value|field|line|command)\b/i;

function isShownAnyway(condition: string, { passage, group, end }: EnglishClause): boolean {
  return IS_SHOWN.test(passage.shadow.slice(group.head.start, end)) || OF_ANY_SCREEN.test(condition);
}

/** Does what follows say nothing new, or nothing that could be remembered, or is it half of a longer condition? */
function isObvious(condition: string, clause: EnglishClause, { start, end }: TextRange): boolean {
  const isHalf =
    /, (?:then|and|or|but)\b/.test(condition) || /^(?:then|and|or|but)\b/.test(clause.passage.shadow.slice(start, end));
  return isHalf || isShownAnyway(condition, clause) || givesAway(condition, clause.passage.shadow.slice(start, end));
}

/** `What may happen if …?`: what follows from a condition. */
function consequence(clause: EnglishClause): Fact | null {
  const { adjunct, passage, subject, group, phrases, cuts, tokens } = clause;
  if (adjunct?.lead !== "if" || group.isNegative || group.isCopula || cuts.length > 0 || !isAnchored(clause))
    return null;
  const condition = passage.text.slice(adjunct.start, adjunct.end);
  if (!hasVerb(adjunct, passage) || subjectAt(clause.tokens, 1) === null) return null;
  const border = phrases.find(({ kind }) => kind === "aside" || kind === "unknown" || kind === "clause");
  const answer = { start: subject.start, end: border ? border.start : clause.end };
  const named = nounCoreAt(clause.tokens, 1);
  const isDone = /\b(?:is|are|was|were|gets?) [a-z]+(?:ed|en)\b/.test(condition);
  if (
    subject.kind === "pronoun" &&
    (isDone ||
      !named ||
      named.head.wordClass !== "name" ||
      (named.number !== "unknown" && named.number !== subject.number))
  )
    return null;
  const isBare =
    tokens[subject.from]?.lower === "the" && subject.to === subject.coreTo && subject.to - subject.from < 3;
  if (isBare || /^(?:should|must)$/.test(group.head.lower) || /\b(?:should|one|probably)\b/.test(condition))
    return null;
  if (/\b(?:probably|likely|usually)\b/.test(passage.shadow.slice(subject.start, clause.end))) return null;
  if (isObvious(condition, clause, answer)) return null;
  const isShort = wordCount(passage, answer) <= MOST_WORDS && wordCount(passage, answer) > FEWEST_WORDS;
  if (
    border ||
    !isShort ||
    pointsBack(condition) ||
    (subject.kind === "pronoun" && / and | or /.test(condition)) ||
    /\b(?:it|its|their)\b/i.test(condition)
  )
    return null;
  const modal = MODAL.test(group.head.lower) ? group.head.lower : null;
  const lower = condition.charAt(0).toLowerCase() + condition.slice(1);
  return englishFact(clause, {
    frame: "condition",
    answer,
    answerType: "clause",
    sort: "clause:consequence",
    question: modal ? `What ${modal} happen ${lower}?` : `What happens ${lower}?`,
  });
}

/** Under which condition something is so, and what follows from it. */
export function englishConditions(passage: Passage, context: FrameContext): Fact[] {
  if (!isStatement(passage)) return [];
  const consequences = allEnglishClauses(passage).flatMap((clause) => consequence(clause) ?? []);
  return consequences.length > 0 ? consequences : conditions(passage, context);
}

/** `if the comparison is correct`: which one, neither the question nor the answer says. */
function isOfUnnamed({ tokens, start, end, passage }: EnglishClause, range: TextRange): boolean {
  const noun = /^\w+ the ([a-z]+) (?:is|are|was|were|has|have|does|do|can)\b/i.exec(
    passage.shadow.slice(range.start, range.end),
  )?.[1];
  const isElsewhere = tokens.some(
    (token) =>
      token.lower === noun &&
      start <= token.start &&
      token.end <= end &&
      !(range.start <= token.start && token.end <= range.end),
  );
  const inHeading = passage.sectionPath.some((title) => noun !== undefined && title.toLowerCase().includes(noun));
  return noun !== undefined && !isElsewhere && !inHeading;
}

function saysTooLittle(clause: EnglishClause, range: TextRange): boolean {
  return isOfUnnamed(clause, range) || isShownAnyway(partText(clause, range), clause);
}

function conditions(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause): Fact[] => {
    const found = conditionOf(clause);
    if (!found || !isSpecific(clause) || !isAnchored(clause) || clause.group.base === "become") return [];
    const { range, lead } = found;
    const words = wordCount(passage, range);
    if (/, (?:and|but|or|then) /.test(passage.shadow.slice(range.start, range.end))) return [];
    if (
      /\b(?:it|they|he|she|its|their)\b/i.test(passage.shadow.slice(range.start, range.end)) &&
      range.start < clause.subject.start
    )
      return [];
    const others = clause.phrases.filter(({ start }) => start !== range.start);
    const rest = restText(clause, others);
    if (words > MOST_WORDS || words < FEWEST_WORDS || rest === null || hasCut(clause, range) || lead === "unless")
      return [];
    if (others.some((phrase) => isTime(clause, phrase)) || /\b(?:that|which|who)\b/.test(rest)) return [];
    if (saysTooLittle(clause, range)) return [];
    if (clause.group.isNegative || clause.group.isCopula || /^(?:may|might|could|must)$/.test(clause.group.head.lower))
      return [];
    const isBefore = clause.adjunct?.start === range.start;
    const fact = englishFact(clause, {
      frame: "condition",
      answer: range,
      answerType: "clause",
      sort: "clause:condition",
      question: askInverted(clause, context, {
        words: WORDS[lead] ?? "when",
        rest,
        ...(isBefore ? { withoutAdjunct: true } : {}),
      }),
    });
    return fact ? [fact] : [];
  });
}
