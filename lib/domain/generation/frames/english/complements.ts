import type { TextRange } from "../../../document/document";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askInverted, type EnglishClause, englishClause, independentClauses } from "../../stems/english-stem";
import { answerInRest } from "./rest-answer";

const MOST_WORDS = 12;
/** Verbs whose object says little without what follows, or that take none. */
const NOT_ASKED = new Set(
  `be is are was were has have had do does did go come happen occur arise emerge appear die live try seem become get make
take give tell end start begin continue remain stay fail win agree vote work move travel arrive rise fall grow exist
keep find know see say add note think believe feel want need like expect ask tell look sound stand`.split(/\s+/),
);
/** Prepositions that belong to their verb, and stay with it at the end of the question. */
const WITH_PREPOSITION: Readonly<Record<string, string>> = {
  consist: "of",
  depend: "on",
  rely: "on",
  rest: "on",
  belong: "to",
  refer: "to",
  lead: "to",
  apply: "to",
  contribute: "to",
  result: "in",
  derive: "from",
  focus: "on",
  deal: "with",
  suffer: "from",
  stem: "from",
  train: "with",
};
const PARTICLE: Readonly<Record<string, RegExp>> = {
  speed: /^ up\b/,
  point: /^ out that\b| out\b/,
  carry: /^ out\b/,
  set: /^ up\b/,
  make: /^ up\b/,
};
const PREPOSITION =
  /^ (?:in|on|at|by|for|from|with|to|into|of|as|about|through|after|before|during|until|within|between|among|against|under|over|not|so|very|both|well|up|out|off|away|together|alongside|because|when|where|if|unless|only)\b/;

/** What stays with the verb in the question: nothing, its particle or its preposition; `null` where the rest is no object. */
function verbPart(clause: EnglishClause): string | null {
  const { passage, statement } = clause;
  const rest = passage.shadow.slice(statement.rest.start, clause.end);
  const particle = PARTICLE[statement.base]?.exec(rest)?.[0];
  if (particle !== undefined) return particle.replace(" that", "");
  const preposition = WITH_PREPOSITION[statement.base];
  if (preposition !== undefined && rest.startsWith(` ${preposition} `)) return ` ${preposition}`;
  return PREPOSITION.test(rest) || !/^ [A-Za-z“"\d]/.test(rest) ? null : "";
}

/** A passive has no object: `was founded in 1810`. */
function isPassive({ passage, statement }: EnglishClause): boolean {
  const auxiliary = statement.auxiliary;
  if (!auxiliary || auxiliary.start === statement.verb.start) return false;
  const words = passage.shadow.slice(auxiliary.start, statement.verb.end);
  return /^(?:is|are|was|were)\b/.test(words) || /\bbe(?:en)?\b/.test(words);
}

interface Complement {
  /** What stays with the verb in the question: ` up`, ` with`. */
  readonly partOfVerb: string;
  readonly answer: TextRange;
  /** A statement after `that`. */
  readonly isClaim: boolean;
}

function complementOf(clause: EnglishClause): Complement | null {
  const { passage, statement } = clause;
  const part = NOT_ASKED.has(statement.base) || isPassive(clause) ? null : verbPart(clause);
  if (part === null) return null;
  const afterPart = statement.rest.start + part.length;
  const that = /^ that\b/.exec(passage.shadow.slice(afterPart))?.[0].length ?? 0;
  const rest = { start: afterPart + that, end: clause.end };
  const answer = answerInRest({ ...clause, statement: { ...statement, rest } }, MOST_WORDS);
  return answer && { partOfVerb: part, answer, isClaim: that > 0 };
}

function toFact(clause: EnglishClause, context: FrameContext): Fact | null {
  const complement = complementOf(clause);
  if (!complement) return null;
  const { passage, statement, adjunct } = clause;
  const { answer, isClaim, partOfVerb: part } = complement;
  return {
    frame: isClaim ? "claim" : "complement",
    passage,
    context: { start: adjunct?.start ?? statement.subject.start, end: clause.end, cuts: [] },
    answer,
    answerType: isClaim ? "clause" : "phrase",
    sort: isClaim ? "clause:claim" : `phrase:${statement.base}`,
    question: askInverted(clause, context, "what", part),
    takesBlank: !isClaim,
  };
}

/** What a statement's verb is about: `What does DeepSeek publish?` */
export function englishComplements(passage: Passage, context: FrameContext): Fact[] {
  return independentClauses(passage).flatMap((range) => {
    const clause = englishClause(passage, range);
    return (clause && toFact(clause, context)) || [];
  });
}
