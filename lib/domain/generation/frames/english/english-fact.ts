import type { TextRange } from "../../../document/document";
import type { AnswerType, Fact } from "../../fact";
import type { FrameName } from "../../item";
import { isAnybody, isHalfSaid, isOfTheMoment, lacksYear, speaksOfOneOfMany } from "../../stems/english-anchor";
import { pointsBack } from "../../stems/english-leaning";
import { clauseContext, type EnglishClause, partText } from "../../stems/english-stem";
import { isOfExample } from "./example-only";
import { givesAway, isVague } from "./weighty";

interface Found {
  readonly frame: FrameName;
  readonly answer: TextRange;
  readonly answerType: AnswerType;
  readonly sort: string;
  readonly question: string | null;
  readonly takesBlank?: boolean;
}

/** `with that distribution`: which one, only the text knows. */
function pointsWithThat({ tokens }: EnglishClause, end: number): boolean {
  return tokens.some(
    ({ lower, start }, at) =>
      lower === "that" &&
      start < end &&
      tokens[at - 1]?.wordClass === "preposition" &&
      tokens[at + 1]?.wordClass === "noun",
  );
}

const PERSON = /(?:er|or|ist|ant|ian|user|person|people|man|woman|men|women)s?$/;

/** `the administrator must master its behavior`: whose, only the text knows. */
function ownsElsewhere({ tokens, subject }: EnglishClause, end: number): boolean {
  const isThing = subject.number !== "plural" && !PERSON.test(subject.head.lower);
  return (
    !isThing &&
    subject.kind !== "name" &&
    tokens.some(({ lower, start }, at) => lower === "its" && at >= subject.to && start < end)
  );
}

const GIVEN_AWAY: ReadonlySet<FrameName> = new Set(["complement", "role"]);

/** `tools`, `users`: whose or which, nobody can tell. */
function hasVagueSubject(clause: EnglishClause, { answer, sort }: Found): boolean {
  const { subject } = clause;
  const isAsked = answer.start < subject.end && subject.start < answer.end;
  if (isAsked) return false;
  const isAll = /^(?:every|each|all|no)$/.test(clause.tokens[subject.from]?.lower ?? "");
  const isEmpty = !isAll && sort !== "clause:consequence" && subject.kind === "common" && isVague(clause, subject);
  return isAnybody(clause) || isEmpty;
}

/** `/run/crond.pid` without its `/`: a piece of a path or of a compound is no answer. */
function isCutOut(shadow: string, { start, end }: TextRange): boolean {
  return /[/@_~\\]$|[a-z][-.]$/i.test(shadow.slice(0, start)) || /^(?:[/@_~\\-]\w|\.\w)/.test(shadow.slice(end));
}

/** `for various reasons:`, `because of the followings:`: what matters comes after it. */
function leadsIn(shadow: string): boolean {
  return (
    /\bthe followings?\b(?! [a-z])/i.test(shadow) || /\b(?:various|several|following|these)\b[^,;:]*:\s*$/i.test(shadow)
  );
}

/** `which treaty`: the kind of what is asked for, which its name may hold. */
const ASKED_KIND = /\bwhich [a-z]+(?: [a-z]+)? (?=does|do|did|is|are|was|were|has|have|[a-z]+ed\b)/i;

const COMPARED: ReadonlySet<FrameName> = new Set(["cause", "purpose", "condition", "complement"]);

/** `Why is it better?`: than what, the question does not say. `More companies` are more than there were. */
function comparesWithNothing(question: string): boolean {
  return (
    /\b(?:more|less|fewer|better|worse|faster|slower|easier|harder|larger|bigger|smaller|stronger|weaker|longer|shorter|cheaper|simpler|greater)\b/.test(
      question.replace(/\beven more\b|\b(?:more|less|fewer) [a-z]+s\b/, ""),
    ) && !/\bthan\b|\bmore or less\b/.test(question)
  );
}

/** `indent from the indent package`. */
const SAYS_TWICE = /\b(\w+) (?:from|of) the \1\b/i;

/** `With a budget of $200, who …`, `For two shows, while Ada was ill, who …`: the question comes too late. */
const STARTS_ELSEWHERE =
  /^(?:(?:With|For|While|Without|Despite|Unlike|From|Of|Through|As) [^?]*, |[^?]*, [^?]*, )(?:who|what|which|why|where|when|how|in|on|at)\b/;

/** A fact of a clause; `null` where its question or its answer speaks of something that only the text knows. */
export function englishFact(clause: EnglishClause, found: Found): Fact | null {
  const { passage } = clause;
  const context = clauseContext(clause);
  const { question, answer } = found;
  if (pointsWithThat(clause, context.end) || ownsElsewhere(clause, context.end)) return null;
  if (found.frame !== "definition" && hasVagueSubject(clause, found)) return null;
  const isInside = context.start <= answer.start && answer.end <= context.end;
  const answerText = passage.text.slice(answer.start, answer.end);
  const stem = partText(clause, context);
  if (isCutOut(passage.shadow, answer) || leadsIn(passage.shadow) || isOfExample(clause, [`${question}`, answerText]))
    return null;
  if (/\bprobably\b/.test(stem) && found.frame !== "claim") return null;
  if (found.frame !== "claim" && (isOfTheMoment(stem) || isOfTheMoment(answerText))) return null;
  const blankPointsBack =
    !isInside || pointsBack(stem.replace(/^\S+/, "")) || speaksOfOneOfMany(stem) || lacksYear(stem);
  const takesBlank = (found.takesBlank ?? false) && !blankPointsBack;
  const asked =
    question !== null &&
    !pointsBack(question) &&
    !speaksOfOneOfMany(question) &&
    !lacksYear(question) &&
    !isHalfSaid(question) &&
    !SAYS_TWICE.test(question) &&
    !(COMPARED.has(found.frame) && comparesWithNothing(question)) &&
    !(found.frame !== "contrast" && found.frame !== "claim" && STARTS_ELSEWHERE.test(question)) &&
    !(GIVEN_AWAY.has(found.frame) && givesAway(question.replace(ASKED_KIND, ""), answerText)) &&
    !pointsBack(answerText.replace(/\b(?:and|or) [a-z]+ing them\b/, "")) &&
    !speaksOfOneOfMany(answerText)
      ? question
      : null;
  if (asked === null && !takesBlank) return null;
  return {
    ...found,
    passage,
    context: isInside ? context : { start: context.start, end: clause.end, cuts: context.cuts },
    question: asked,
    takesBlank,
  };
}
