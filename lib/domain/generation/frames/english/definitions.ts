import type { TextRange } from "../../../document/document";
import { verbGroupAt } from "../../../text/english/verb-group";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askInverted,
  askSubject,
  type EnglishClause,
  englishClauses,
  isUnderstood,
  partText,
  restText,
  wordCount,
} from "../../stems/english-stem";
import { type AnswerInRest, hasCut, isTelling, nounAnswer } from "./answers";
import { englishFact } from "./english-fact";
import { firstToDo } from "./firsts";
import { cutRelative, isAlso, isMadeOf, isOpinionOf, repeatsName, wholeKind } from "./genus";
import { lawSays } from "./laws";
import { isBareThe, isLooseSubject } from "./loose-subject";
import { nameClassAt } from "./name-class";
import { onlyOne } from "./only-ones";
import { PERSON_NOUN } from "./person-noun";
import { isSpecific } from "./subjects";
import { isWeighty } from "./weighty";

/** Which in order something is, nobody asks. */
const PLACE_IN_ORDER =
  /^(?:(?:the|an?) (?:first|second|third|fourth|next|last|latest|other|only|same|more recent|result|reason|case|way|time|point|place|key|exception|example|matter|question|problem|lot|number)\b|the (?:foundation|heart|basis) of\b|one of\b|part of\b|some\b|among\b)/i;
/** `the practice of …` says what a word means, and can be asked for both ways. */
const EXPLAINS =
  /^(?:a|an|the) (?:[a-z]+ )?(?:practice|process|share|study|science|art|act|ability|method|branch|form|type|kind|ratio|theory|technique|measure|property|condition|state|system|rate|protocol|tool|program|format|standard|language|unit|region|layer|material|substance|mechanism|set of rules) (?:of|that|in which|by which|for|used)\b/i;
/** Says what somebody thinks of a thing, not what it is. */
const JUDGES =
  /^(?:an?|the) (?:(?:very|relatively|slightly|particularly|more|most|quite|rather|really|fairly) [a-z]+|important|absolute|fundamental|open|main|simple|good|great|complex|easy|interesting|useful|nice|powerful|major|key|common|popular|convenient|difficult|big|crucial|critical|essential|serious|significant|valuable|special|typical|elegant|handy|active|modern|robust|flexible|reliable|better|best|worst|excellent|whole) /i;
const MOST_WORDS = 12;
const FEWEST_WORDS = 2;

function isCopula({ group }: EnglishClause): boolean {
  return group.isCopula && !group.isNegative && /^(?:is|are|was|were)$/.test(group.head.lower);
}

const COMPANY =
  /\b(?:Corp|Corporation|Inc|Company|Consortium|Foundation|Project|Group|Ltd|Society|University|Institute)\b/;

/** `Ion Stoica is a professor`: asked for with *who*. */
function isSomebody(clause: EnglishClause, text: string): boolean {
  const { subject } = clause;
  const isNamed = subject.kind === "name" && subject.to - subject.from > 1;
  return isNamed && PERSON_NOUN.test(text) && !COMPANY.test(partText(clause, subject));
}

/** `a student of Lefevre who went on to …`: who somebody was, without what came of it. */
function personBeforeWho(clause: EnglishClause): AnswerInRest | null {
  const [first] = clause.phrases;
  const text = first ? clause.passage.shadow.slice(first.start, first.end) : "";
  const at = text.search(/ who /);
  if (!first || at < 0 || !isSomebody(clause, text)) return null;
  const answer = { start: first.start, end: first.start + at };
  const words = wordCount(clause.passage, answer);
  return words >= FEWEST_WORDS + 1 && words <= MOST_WORDS && !hasCut(clause, answer) ? { answer, rest: "" } : null;
}

function identityAnswer(clause: EnglishClause): AnswerInRest | null {
  return isCopula(clause) ? (nounAnswer(clause, 0, MOST_WORDS) ?? personBeforeWho(clause)) : null;
}

const QUOTED_TERM = /^an? [“"][^”"]+[”"]$/;

/** `a virtual partition is a “logical volume”`: what it is called. */
function calledSo(clause: EnglishClause, context: FrameContext, { start, end }: TextRange): Fact[] {
  const text = clause.passage.text.slice(start, end);
  const fact = englishFact(clause, {
    frame: "definition",
    answer: { start: start + text.search(/[“"]/) + 1, end: end - 1 },
    answerType: "term",
    sort: "term",
    question: askInverted(clause, context, { words: "what", rest: "called" }),
  });
  return fact ? [fact] : [];
}

/** `the first one`, `about ten`, `their son`: no kind of thing. */
function saysNoKind(text: string): boolean {
  return (
    PLACE_IN_ORDER.test(text) ||
    /^\d|^(?:two|three|four|five|six|about|over|nearly|more|less|no|its|their|his|her)\b/i.test(text) ||
    text.split(/\s+/).length < FEWEST_WORDS
  );
}

/** What somebody or something is. */
function identity(clause: EnglishClause, context: FrameContext): Fact[] {
  const { passage, subject } = clause;
  const long = isCopula(clause) ? explained(clause, context) : [];
  if (long.length > 0) return long;
  const found = identityAnswer(clause);
  if (!found || !isSpecific(clause) || !isTelling(clause, found.answer)) return [];
  const { rest } = found;
  const answer = wholeKind(clause, found.answer, MOST_WORDS);
  if (answer === null) return [];
  const text = passage.text.slice(answer.start, answer.end);
  const isUneven = subject.number === "plural" && subject.kind !== "pair" && /^an? /i.test(text);
  if (rest !== "" || isUneven || isLooseSubject(clause)) return [];
  const isName = nameClassAt(clause, answer, context) !== null;
  if (isName) return named(clause, context);
  if (saysNoKind(text) || clause.adjunct || !isWeighty(clause, answer)) return [];
  if (JUDGES.test(text) || isOpinionOf(clause, text)) return [];
  if (QUOTED_TERM.test(text)) return calledSo(clause, context, answer);
  const isPerson = isSomebody(clause, text);
  const isRepeated = repeatsName(partText(clause, subject), text);
  const forward = isRepeated
    ? null
    : englishFact(clause, {
        frame: isPerson ? "role" : "definition",
        answer,
        answerType: "phrase",
        sort: isPerson ? "phrase:person" : "phrase:identity",
        question: askInverted(clause, context, {
          words: isPerson || SOMEBODY.test(subject.head.lower) ? "who" : "what",
          rest: found.rest,
        }),
        takesBlank: answer.end === clause.end,
      });
  return [...(forward ? [forward] : []), ...term(clause, context, text, found.rest)];
}

/** `The price is that it limits the spread`: what the price is. */
function statement(clause: EnglishClause, context: FrameContext): Fact[] {
  const { phrases, passage, subject } = clause;
  const [first] = phrases;
  if (!isCopula(clause) || first?.kind !== "content" || first.lead !== "that" || subject.to - subject.from < 3)
    return [];
  if (/^an?$/.test(clause.tokens[subject.from]?.lower ?? "")) return [];
  const answer = { start: first.start + "that ".length, end: first.end };
  const isSaid = clause.tokens.some((_, at) => at > first.from + 1 && verbGroupAt(clause.tokens, at) !== null);
  if (wordCount(passage, answer) > MOST_WORDS || !isSaid) return [];
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

const SOMEBODY = /^(?:author|founder|leader|creator|writer|inventor|director|president|king|queen|contributor)s?$/;

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
    question: askInverted(clause, context, {
      words: nameClass === "person" || SOMEBODY.test(subject.head.lower) ? "who" : "what",
      rest: "",
    }),
    takesBlank: true,
  });
  return fact ? [fact] : [];
}

const MOST_EXPLANATION_WORDS = 26;

/** `Meritocracy is a form of …`: a word of its own kind, without an article. */
function isMass({ tokens, subject }: EnglishClause, { isNameWord }: FrameContext): boolean {
  const inside = tokens.slice(subject.from, subject.to);
  const isPlain = inside.every(({ wordClass, form }) => wordClass === "noun" && form !== "plural");
  const isNamed = inside.some(({ text }) => isNameWord(text) || /[A-Z\d]/.test(text.slice(1)));
  return (
    subject.kind === "common" && isPlain && !isNamed && inside.slice(1).every(({ text }) => /^[a-z-]+$/.test(text))
  );
}

/** `A prime is a natural number greater than 1 that …`: too long an answer, but a good question. */
function explained(clause: EnglishClause, context: FrameContext): Fact[] {
  const { subject, tokens, passage, adjunct, phrases } = clause;
  const border = phrases.findIndex(({ kind }) => kind === "aside" || kind === "second" || kind === "clause");
  const range = {
    start: phrases[0]?.start ?? clause.end,
    end: phrases.at(border < 0 ? -1 : border - 1)?.end ?? clause.end,
  };
  const apart = cutRelative(clause, range, MOST_WORDS);
  const explanation = [range, ...(apart ? [apart] : [])].map((part) => partText(clause, part)).join(" ");
  const hasArticle = /^an?$/.test(tokens[subject.from]?.lower ?? "");
  const isTerm = (hasArticle || isMass(clause, context)) && subject.to === subject.coreTo && /^an? /i.test(explanation);
  const words = explanation.split(/\s+/).length;
  const second = tokens[subject.from + (hasArticle ? 1 : 0)];
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
  if (isMadeOf(question, passage.text.slice(answer.start, answer.end))) return [];
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
  if (isMadeOf(question, passage.text.slice(answer.start, answer.end))) return [];
  const fact = englishFact(clause, {
    frame: "definition",
    answer,
    answerType: isTerm ? "term" : "name",
    sort: isTerm ? "term" : `name:${nameClass}`,
    question,
  });
  return fact ? [fact] : [];
}

const NAMED = /^(?:call|name|term|dub|title|know|refer|nickname|consider)$/;

/** `X is called Y`, `X is known as Y`: what is it called? */
function naming(clause: EnglishClause, context: FrameContext): Fact[] {
  const { group, phrases, passage } = clause;
  if (!group.isPassive || !NAMED.test(group.base) || group.isNegative || isBareThe(clause)) return [];
  const isJudged = group.base === "consider";
  const isDeed = /^[A-Za-z]+ing$/.test(clause.tokens[clause.subject.from]?.text ?? "");
  if (isJudged && (isDeed || !/^(?:is|are|was|were)$/.test(group.head.lower))) return [];
  const isDirect = /^(?:call|name|term|dub|title|nickname|consider)$/.test(group.base);
  const at = phrases.findIndex(({ kind, lead }) => kind === "noun" || (kind === "preposition" && lead === "as"));
  const phrase = phrases[at];
  if (!phrase || at > 1 || isDirect !== (phrase.kind === "noun")) return [];
  const start = isDirect ? phrase.start : phrase.start + "as ".length;
  const answer = { start, end: phrase.end };
  const text = passage.shadow.slice(start, phrase.end);
  const after = restText(clause, phrases.slice(at + 1));
  if (isJudged && !isWeighty(clause, answer)) return [];
  if (wordCount(passage, answer) > 6 || / and | or |\btimes$/.test(text) || JUDGES.test(text) || after === null)
    return [];
  const before = phrases
    .slice(0, at)
    .map((one) => partText(clause, one))
    .join(" ");
  const fact = englishFact(clause, {
    frame: "definition",
    answer,
    answerType: "term",
    sort: "term",
    question: askInverted(clause, context, {
      words: isAlso(clause) ? "what else" : "what",
      rest: `${isDirect ? before : `${before} as`} ${after}`,
    }),
    takesBlank: !isAlso(clause),
  });
  return fact ? [fact] : [];
}

/** What a thing is, who a person is, what something is called. */
export function englishDefinitions(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) => {
    const only = onlyOne(clause, context) ?? firstToDo(clause, context);
    const law = lawSays(clause, context);
    return [
      ...(only ? [only] : identity(clause, context)),
      ...statement(clause, context),
      ...naming(clause, context),
      ...(law ? [law] : []),
    ];
  });
}
