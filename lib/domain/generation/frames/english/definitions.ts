import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askInverted,
  askSubject,
  type EnglishClause,
  englishClauses,
  isUnderstood,
  partText,
  wordCount,
} from "../../stems/english-stem";
import { isTelling, nounAnswer } from "./answers";
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";
import { isSpecific } from "./subjects";

/** Which in order something is, nobody asks. */
const PLACE_IN_ORDER =
  /^(?:(?:the|an?) (?:first|second|third|fourth|next|last|latest|other|only|same|more recent|result|reason|case|way|time|point|place|key|exception|example|matter|question|problem|lot|number)\b|one of\b|part of\b|some\b|among\b)/i;
/** `the practice of …` says what a word means, and can be asked for both ways. */
const EXPLAINS =
  /^(?:a|an|the) (?:[a-z]+ )?(?:practice|process|share|study|science|art|act|ability|method|branch|form|type|kind|ratio|theory|technique|measure|property|condition|state|system|rate|protocol|tool|program|format|standard|language|unit|region|layer|material|substance|mechanism|set of rules) (?:of|that|in which|by which|for|used)\b/i;
/** Says what somebody thinks of a thing, not what it is. */
const JUDGES =
  /^(?:an?|the) (?:(?:very|slightly|particularly|more|most|quite|rather|really|fairly) )*(?:important|absolute|fundamental|open|main|simple|good|great|complex|easy|interesting|useful|nice|powerful|major|key|common|popular|convenient|difficult|big|crucial|critical|essential|serious|significant|valuable|special|typical|better|best|worst|excellent|whole) /i;
const PERSON_NOUN =
  /^(?:an?|the) (?:[A-Za-z-]+ ){0,3}(?:leader|founder|co-founder|president|professor|king|queen|emperor|writer|author|actor|actress|singer|scientist|physicist|philosopher|engineer|director|player|quarterback|poet|artist|composer|monk|bishop|priest|minister|general|officer|lawyer|politician|member|chairman|wife|husband|son|daughter|inventor|mathematician|explorer|merchant|theologian|historian|economist|physician|chemist|biologist|musician|guitarist)\b/i;
const MOST_WORDS = 12;
const FEWEST_WORDS = 2;

function isCopula({ group }: EnglishClause): boolean {
  return group.isCopula && !group.isNegative && /^(?:is|are|was|were)$/.test(group.head.lower);
}

/** `The timezone is …`: one word says too little to be defined, unless the heading says it too. */
function isBareThe({ tokens, subject, passage }: EnglishClause): boolean {
  const inHeading = passage.sectionPath.some((title) => title.toLowerCase().includes(subject.head.lower));
  return (
    tokens[subject.from]?.lower === "the" &&
    subject.to - subject.from === 2 &&
    !inHeading &&
    subject.head.wordClass !== "name"
  );
}

/** `the most important properties`: of what, is not said. */
function isSuperlative({ tokens, subject }: EnglishClause): boolean {
  return (
    subject.to === subject.coreTo &&
    tokens.slice(subject.from, subject.to).some(({ lower }) => /^(?:most|least)$|[a-z]{3}est$/.test(lower))
  );
}

/** What somebody or something is. */
function identity(clause: EnglishClause, context: FrameContext): Fact[] {
  const { passage, subject } = clause;
  const long = isCopula(clause) ? explained(clause) : [];
  if (long.length > 0) return long;
  const found = isCopula(clause) ? nounAnswer(clause, 0, MOST_WORDS) : null;
  if (!found || !isSpecific(clause) || !isTelling(clause, found.answer)) return [];
  const { answer, rest } = found;
  const isNaming =
    subject.kind === "gerund" ||
    /^(?:existence|presence|absence|lack|creation|loss|increase|decrease)$/.test(subject.head.lower);
  const isUneven =
    subject.number === "plural" &&
    subject.kind !== "pair" &&
    /^an? /i.test(passage.text.slice(answer.start, answer.end));
  const isLoose = isBareThe(clause) || isSuperlative(clause);
  if (rest !== "" || isNaming || isUneven || isLoose) return [];
  const text = passage.text.slice(answer.start, answer.end);
  const isName = nameClassAt(clause, answer, context) !== null;
  const isVague =
    PLACE_IN_ORDER.test(text) ||
    /^\d|^(?:two|three|four|five|six|about|over|nearly|more|less|no)\b/i.test(text) ||
    wordCount(passage, answer) < FEWEST_WORDS;
  if (isName) return named(clause, context);
  if (isVague || clause.adjunct) return [];
  if (/^(?:its|their|his|her)\b/i.test(text) || JUDGES.test(text)) return [];
  const isPerson =
    subject.kind === "name" &&
    subject.to - subject.from > 1 &&
    PERSON_NOUN.test(text) &&
    !/\b(?:Corp|Corporation|Inc|Company|Consortium|Foundation|Project|Group|Ltd|Society|University|Institute)\b/.test(
      partText(clause, subject),
    );
  const forward = englishFact(clause, {
    frame: isPerson ? "role" : "definition",
    answer,
    answerType: "phrase",
    sort: isPerson ? "phrase:person" : "phrase:identity",
    question: askInverted(clause, context, { words: isPerson ? "who" : "what", rest: found.rest }),
    takesBlank: true,
  });
  return [...(forward ? [forward] : []), ...term(clause, context, text, found.rest)];
}

/** `The price is that it limits the spread`: what the price is. */
function statement(clause: EnglishClause, context: FrameContext): Fact[] {
  const { phrases, passage, subject } = clause;
  const [first] = phrases;
  if (!isCopula(clause) || first?.kind !== "content" || first.lead !== "that" || subject.to - subject.from < 3)
    return [];
  const answer = { start: first.start + "that ".length, end: first.end };
  if (wordCount(passage, answer) > MOST_WORDS) return [];
  const question = askInverted(clause, context, { words: "what", rest: "" });
  const fact = englishFact(clause, {
    frame: "definition",
    answer,
    answerType: "clause",
    sort: "clause:identity",
    question,
  });
  return fact ? [fact] : [];
}

/** `The capital of France is Paris`: what it is that bears the name. */
function named(clause: EnglishClause, context: FrameContext): Fact[] {
  const { subject, tokens, phrases } = clause;
  const answer = phrases[0];
  const isDescribed = tokens[subject.from]?.lower === "the" && subject.to - subject.from > 3;
  if (!answer || !isDescribed) return [];
  const nameClass = nameClassAt(clause, answer, context) ?? "name";
  const fact = englishFact(clause, {
    frame: "definition",
    answer: { start: answer.start, end: answer.end },
    answerType: "name",
    sort: `name:${nameClass}`,
    question: askInverted(clause, context, { words: nameClass === "person" ? "who" : "what", rest: "" }),
    takesBlank: true,
  });
  return fact ? [fact] : [];
}

const MOST_EXPLANATION_WORDS = 26;

/** `A prime is a natural number greater than 1 that …`: too long an answer, but a good question. */
function explained(clause: EnglishClause): Fact[] {
  const { subject, tokens, passage, adjunct, phrases } = clause;
  const border = phrases.findIndex(({ kind }) => kind === "aside" || kind === "second" || kind === "clause");
  const range = {
    start: phrases[0]?.start ?? clause.end,
    end: phrases.at(border < 0 ? -1 : border - 1)?.end ?? clause.end,
  };
  const explanation = partText(clause, range);
  const isTerm =
    /^an?$/.test(tokens[subject.from]?.lower ?? "") && subject.to === subject.coreTo && /^an? /i.test(explanation);
  const words = explanation.split(/\s+/).length;
  const second = tokens[subject.from + 1];
  if (/\b(?:when|if|because|since)\b/.test(explanation) || JUDGES.test(explanation)) return [];
  if (
    !isUnderstood(clause) ||
    !isTerm ||
    !second ||
    adjunct ||
    words <= MOST_WORDS ||
    words > MOST_EXPLANATION_WORDS ||
    subject.start < passage.opening.end
  )
    return [];
  const question = `What is the term for ${explanation}?`;
  const answer = { start: second.start, end: subject.end };
  const fact = englishFact(clause, { frame: "definition", answer, answerType: "term", sort: "term", question });
  return fact ? [fact] : [];
}

/** The word for what is explained, or the one thing that a description fits. */
function term(clause: EnglishClause, context: FrameContext, explanation: string, rest: string): Fact[] {
  const { subject, tokens, passage, adjunct } = clause;
  if (subject.start < passage.opening.end || adjunct || wordCount(passage, subject) > 5 || subject.kind === "pair")
    return [];
  const isOnlyOne =
    /^the (?:[a-z]+ ){0,2}[a-z]+ (?:of|in|that|which|for|between)\b/i.test(explanation) && subject.kind === "name";
  const isTerm = EXPLAINS.test(explanation) && subject.kind !== "name";
  const nameClass = nameClassAt(clause, subject, context);
  const startsWithArticle = /^(?:the|an?)$/.test(tokens[subject.from]?.lower ?? "");
  const answer = {
    start: startsWithArticle ? (tokens[subject.from + 1]?.start ?? subject.start) : subject.start,
    end: subject.end,
  };
  if (!isTerm && (!isOnlyOne || nameClass === null)) return [];
  const lower = explanation.charAt(0).toLowerCase() + explanation.slice(1);
  const question = isTerm
    ? `What is the term for ${lower}?`
    : askSubject(clause, { words: nameClass === "person" ? "who" : "what", rest: `${lower} ${rest}` });
  const fact = englishFact(clause, {
    frame: "definition",
    answer,
    answerType: isTerm ? "term" : "name",
    sort: isTerm ? "term" : `name:${nameClass}`,
    question,
  });
  return fact ? [fact] : [];
}

const NAMED = /^(?:call|name|term|dub|title|know|refer|nickname)$/;

/** `X is called Y`, `X is known as Y`: what is it called? */
function naming(clause: EnglishClause, context: FrameContext): Fact[] {
  const { group, phrases, passage } = clause;
  if (!group.isPassive || !NAMED.test(group.base) || group.isNegative) return [];
  const isDirect = /^(?:call|name|term|dub|title|nickname)$/.test(group.base);
  const at = phrases.findIndex(({ kind, lead }) => kind === "noun" || (kind === "preposition" && lead === "as"));
  const phrase = phrases[at];
  if (!phrase || at > 1 || isDirect !== (phrase.kind === "noun")) return [];
  const start = isDirect ? phrase.start : phrase.start + "as ".length;
  const answer = { start, end: phrase.end };
  if (wordCount(passage, answer) > 6 || / and | or /.test(passage.shadow.slice(start, phrase.end))) return [];
  const before = phrases
    .slice(0, at)
    .map((one) => partText(clause, one))
    .join(" ");
  const fact = englishFact(clause, {
    frame: "definition",
    answer,
    answerType: "term",
    sort: "term",
    question: askInverted(clause, context, { words: "what", rest: isDirect ? before : `${before} as` }),
    takesBlank: true,
  });
  return fact ? [fact] : [];
}

/** What a thing is, who a person is, what something is called. */
export function englishDefinitions(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) => [
    ...identity(clause, context),
    ...statement(clause, context),
    ...naming(clause, context),
  ]);
}
