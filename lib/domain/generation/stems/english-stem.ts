import type { TextRange } from "../../document/document";
import { rememberLast } from "../../shared/remember-last";
import { adverbsKept, invertedVerb } from "../../text/english/ask";
import { type Clause, readClauses } from "../../text/english/clause";
import { isAuxiliaryWord } from "../../text/english/closed-classes";
import { lowerFirst, upperFirst } from "../../text/english/first-letter";
import type { Phrase } from "../../text/english/phrases";
import { readTokens } from "../../text/english/tokens";
import type { FrameContext } from "../fact";
import { type Passage, renderPassage, type StemContext } from "../passage";
import { speaksToReader } from "./english-anchor";
import { isKnownThing, leansOnText } from "./english-leaning";

/** A clause that a question can be made from. */
export interface EnglishClause extends Clause {
  readonly passage: Passage;
}

const TAKES_OBJECT =
  /^(?:design|base|dedicate|call|name|locate|write|use|make|build|publish|intend|compose|license|release|provide|develop|create|produce|know|install|store|include|require|define|describe|distribute|own|hold|pay)$/;

/** `A set of utilities designed for servers`: a noun with what tells of it, and no verb. */
function isReduced({ group, phrases, end }: Clause, passage: Passage): boolean {
  const first = phrases[0];
  const isDone = first?.lead === "by" || TAKES_OBJECT.test(group.base);
  const goesOn = /^,? (?:is|are|was|were|has|have|had)\b/.test(passage.shadow.slice(end));
  return (
    goesOn ||
    (group.head.form === "past" && first?.kind === "preposition" && isDone && !isAuxiliaryWord(group.head.lower))
  );
}

const VERB_AS_WELL =
  /^(?:controls|uses|supports|requests|lists|tests|changes|limits|records|names|links|hosts|filters|checks|maps|marks|ranks|backs|blocks)$/;
const NOUN_AS_WELL =
  /^(?:access|address|request|process|support|change|limit|test|control|use|filter|file|group|traffic|network|display|output|load|log)$/;

/** `The Require directive controls access restrictions`: read as if controls accessed something. */
function isMisread({ tokens, subject, group }: Clause): boolean {
  const isCompound = subject.to - subject.from > 2 && /^(?:the|an?|each)$/.test(tokens[subject.from]?.lower ?? "");
  return (
    isCompound &&
    group.head === group.verb &&
    VERB_AS_WELL.test(subject.head.lower) &&
    NOUN_AS_WELL.test(group.verb.lower)
  );
}

/** Every clause of a sentence that could be read, whatever its subject. All frames ask for it, one after the other. */
export const allEnglishClauses = rememberLast((passage: Passage): readonly EnglishClause[] => {
  const { opening, shadow } = passage;
  const isStripped = opening.text.length === 1 && opening.end > 1;
  const words = isStripped ? passage.words.filter(({ start }) => start >= opening.end - 1) : passage.words;
  return readClauses(readTokens(shadow, words))
    .filter((clause) => !isReduced(clause, passage) && !isMisread(clause))
    .map((clause) => ({ ...clause, passage }));
});

/** A line without a final mark is a title, unless it is an item of a list. */
function isTitle({ shadow, list }: Passage): boolean {
  return list === null && !/[.!?:;…]["”’)\]]*(?: ?\[[^[\]]*\])*\s*$/.test(shadow);
}

/** Half a sentence, as hard-wrapped text leaves it, begins in the middle or with a mark. */
function isFragment({ shadow, list }: Passage): boolean {
  return /^[^A-Za-z0-9"“‘'(]|^\(?\w{1,3}\)|^[A-Z]:/.test(shadow) || (list === null && /^[a-z]+ /.test(shadow));
}

/** Is a sentence whole, and does it state something to anybody? */
export function isStatement(passage: Passage): boolean {
  return !isTitle(passage) && !isFragment(passage) && !speaksToReader(passage);
}

/** The clauses of a sentence whose subject can be understood on its own. */
export function englishClauses(passage: Passage, context: FrameContext): readonly EnglishClause[] {
  if (!isStatement(passage)) return [];
  return allEnglishClauses(passage).filter((clause) => !leansOnText(clause) && isKnownThing(clause, context));
}

/** The clause that holds a range, unless in an aside. */
export function clauseOf(clauses: readonly EnglishClause[], range: TextRange): EnglishClause | undefined {
  const holds = (outer: TextRange) => outer.start <= range.start && range.end <= outer.end;
  return clauses.find((clause) => holds(clause) && !clause.cuts.some(holds));
}

/** A part of the clause as a stem shows it: asides left out, the resolved opening named. */
export function partText({ passage, cuts }: EnglishClause, range: TextRange): string {
  const inside = cuts.filter(({ start, end }) => range.start <= start && end <= range.end);
  return renderPassage(passage, { ...range, cuts: inside });
}

/** `Amazonian`, `European`, `British`: of a name, and written like one. */
const PEOPLES =
  /^[A-Z][a-z]+(?:ian|ean|ese)$|^(?:British|English|Spanish|Swedish|Danish|Polish|Turkish|Irish|Scottish|Finnish|Jewish|French|German|Greek|Dutch|Czech|Arab|Arabic|Islamic|Catholic)$/;
/** `Photosynthesis`, `Compression`: no name ends so. */
const ABSTRACT = /^[A-Z][a-z]+(?:tion|sion|sis|ment|ness|ism|ology|ility|ance|ence)$/;

/** The subject as it stands inside a sentence: a name keeps its capital, `The report` does not. */
export function subjectText(clause: EnglishClause, context: FrameContext): string {
  const { passage, subject } = clause;
  const text = partText(clause, subject);
  const isNamed = passage.opening.text.length > 1 && subject.start < passage.opening.end;
  const [first, second] = clause.tokens.slice(subject.from, subject.from + 2);
  const isNounBefore =
    first?.wordClass === "noun" || (first?.wordClass === "adjective" && context.isNameWord(first.text));
  const opensName = isNounBefore && second?.wordClass === "name";
  if (isNamed || !first || first.wordClass === "name" || opensName)
    return isNamed ? lowerFirst(text, () => false, context.isNameWord) : text;
  if (/^[A-Z][a-z]+-[a-z]+$/.test(first.text)) return text.charAt(0).toLowerCase() + text.slice(1);
  if (PEOPLES.test(first.text)) return text;
  const isPlainWord =
    first.form === "plural" || ABSTRACT.test(first.text) || /^(?:numeral|adjective|adverb|verb)$/.test(first.wordClass);
  const isName = context.isNameWord(first.text) || /^[A-Z][a-z]*[A-Z0-9]|^[A-Z]{2}/.test(first.text);
  if (isPlainWord && !isName) return text.charAt(0).toLowerCase() + text.slice(1);
  return lowerFirst(text, context.isCommonWord, context.isNameWord);
}

/** `also`, `therefore`: words that join a statement to the one before. */
function links({ tokens, group, cuts }: EnglishClause): TextRange[] {
  return tokens
    .slice(group.from, group.to + 1)
    .filter(
      ({ lower, start }) =>
        /^(?:also|therefore|thus|however|hence|moreover|then|likewise|nevertheless)$/.test(lower) &&
        !cuts.some((cut) => cut.start <= start && start < cut.end),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** The clause up to the last phrase that is plain, as a statement. */
export function clauseContext(clause: EnglishClause): StemContext {
  const { adjunct, subject, group, phrases, cuts } = clause;
  const start = adjunct && keepsAdjunct(clause) ? adjunct.start : subject.start;
  const border = isUnderstood(clause) ? phrases.findIndex(({ kind }) => kind === "aside") : -1;
  const last = border < 0 ? clause.end : (phrases[border - 1]?.end ?? group.verb.end);
  const inside = [...cuts, ...links(clause)].filter((cut) => start <= cut.start && cut.end <= last);
  return { start, end: last, cuts: inside };
}

const CONNECTIVE =
  /^(?:even|better|worse|more importantly|most importantly|historically|as a consequence|in short|for now|statistically|usually|generally|typically|often|sometimes|in summary|in turn|later|recently|today|now|currently|soon|eventually|however|moreover|furthermore|additionally|therefore|thus|similarly|instead|meanwhile|finally|unfortunately|then|for example|for instance|in particular|in addition|in fact|in general|in this (?:way|case|sense)|as a result|of course|as such|in contrast|by contrast|on the other hand|at the same time|like|unlike|according to (?:this|these)|to this end|for this reason|in other words)\b/i;

/** Does what stands before the subject say something by itself, and can it head a question? */
export function keepsAdjunct({ adjunct, passage, cuts }: EnglishClause): boolean {
  if (!adjunct) return false;
  const text = renderPassage(passage, { ...adjunct, cuts: cuts.filter((cut) => cut.end <= adjunct.end) });
  if (/^(?:while|although|though|whereas|because|since|as|despite)$/.test(adjunct.lead) && !/^as of\b/i.test(text))
    return false;
  return !CONNECTIVE.test(text) && !/\b(?:how|why|what|so)$/.test(text) && adjunct.end - adjunct.start <= 64;
}

/** A question without doubled spaces or loose marks, with its question mark. */
export function tidy(question: string): string {
  return `${question
    .replace(/\s+/g, " ")
    .replace(/ (['’]s|[,?])/g, "$1")
    .replace(/[\s,;:.]+$/, "")}?`;
}

export interface Asking {
  /** `what`, `how many games`: in lower case. */
  readonly words: string;
  /** What follows the verb, without the answer. */
  readonly rest: string;
  /** Leaves out what stands before the subject. */
  readonly withoutAdjunct?: true;
}

/** `In April 1950`, `On 12 May 1705`: when it was, which in a question stands best at its end. */
const IN_YEAR =
  /^(?:In|On|During|Around) (?:(?:[A-Z][a-z]+|\d{1,2},?|early|late|mid|the|spring|summer|autumn|winter|of) )*\d{4}s?$/;
const OPENS_QUESTION = /^(?:who|what|why|which|where|how) (?!.*\b(?:that|which|because|when)\b)/;
const MOST_WORDS_BEFORE_YEAR = 16;

/** A question behind what stands before the subject, where that is kept. */
export function withAdjunct(clause: EnglishClause, question: string, without: true | undefined): string {
  const { adjunct } = clause;
  if (!adjunct || without || !keepsAdjunct(clause)) return upperFirst(question);
  const text = partText(clause, adjunct);
  if (IN_YEAR.test(text) && OPENS_QUESTION.test(question) && question.split(" ").length <= MOST_WORDS_BEFORE_YEAR)
    return `${upperFirst(question)} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return `${upperFirst(partText(clause, adjunct))}, ${question}`;
}

/** Asks with an auxiliary before the subject: `How much does DeepSeek activate?` */
export function askInverted(clause: EnglishClause, context: FrameContext, asking: Asking): string {
  const verb = invertedVerb({ text: clause.passage.text, group: clause.group, subject: subjectText(clause, context) });
  return tidy(withAdjunct(clause, `${asking.words} ${verb} ${asking.rest}`, asking.withoutAdjunct));
}

/** The adverbs before the verb that change what is said. */
function adverbsOf({ passage, group }: EnglishClause): string {
  return adverbsKept(passage.text, { ...group, verb: group.head });
}

/** Asks for the subject: `Who argues that …?` */
export function askSubject(clause: EnglishClause, { words, rest, withoutAdjunct: without }: Asking): string {
  const { group } = clause;
  const verb = partText(clause, { start: group.head.start, end: group.verb.end });
  const before = { start: group.adverbsStart, end: group.head.start };
  const adverbs = group.isNegative ? partText(clause, before) : adverbsOf(clause);
  return tidy(withAdjunct(clause, `${words} ${adverbs} ${verb} ${rest}`, without));
}

const SAME_AS_PAST =
  /(?:[a-z]ed|^(?:built|made|led|won|sold|bought|taught|found|held|sent|lost|brought|fought|paid|laid))$/;

/** Asks for the doer of a passive as its subject: `Who coined the name?` for `The name was coined by …`. */
export function askActive(clause: EnglishClause, context: FrameContext, { words, rest }: Asking): string | null {
  const { group } = clause;
  const isPast = group.isPassive && !group.isNegative && /^(?:was|were)$/.test(group.head.lower);
  if (!isPast || !SAME_AS_PAST.test(group.verb.lower)) return null;
  const verb = `${adverbsKept(clause.passage.text, group)} ${group.verb.text}`;
  return tidy(withAdjunct(clause, `${words} ${verb} ${subjectText(clause, context)} ${rest}`, undefined));
}

const MOST_REST_WORDS = 14;
/** Of what is said besides, only what says when stays in a question. */
const KEPT_CLAUSE = /^(?:when|if|unless|until|before|after|once)$/;

/** `, 23–16, by scoring …`: what follows a comma and goes on with no list. */
function isSetApart({ passage, phrases }: EnglishClause, { start, end }: Phrase): boolean {
  const opens = /,\s*$/.test(passage.shadow.slice(0, start)) || passage.shadow.charAt(start) === ",";
  const before = phrases.findLast((phrase) => phrase.end <= start);
  return opens && before?.kind === "preposition" && !/\b(?:and|or)\b/.test(passage.shadow.slice(start, end));
}

/** Phrases as the end of a question; `null` where they are too many, or not understood. */
export function restText(clause: EnglishClause, phrases: readonly Phrase[]): string | null {
  const kept: string[] = [];
  if (clause.phrases[0]?.kind === "second") return null;
  for (const phrase of phrases) {
    if (phrase.kind === "aside" || phrase.kind === "second" || phrase.kind === "purpose") break;
    if (phrase.kind === "unknown" && kept.length > 0 && isSetApart(clause, phrase)) break;
    if (phrase.kind === "unknown") return null;
    const part = partText(clause, phrase);
    const isExtra = phrase.kind === "infinitive" && phrase.lead !== "to" && kept.length > 0;
    const pointsOut = phrase.kind === "clause" && /\b(?:it|they|he|she|them|its|their)\b/.test(part);
    if (isExtra || pointsOut || (phrase.kind === "clause" && !KEPT_CLAUSE.test(phrase.lead))) break;
    kept.push(part);
  }
  const text = kept
    .join(" ")
    .replace(/^(?:also|therefore|thus|then|however|indeed|again|often|usually|generally) /, "");
  if (/\b(?:it|them)\b/.test(text) && !/\bthat\b/.test(text)) return null;
  if (/\bthan\b|, (?!\d{4}\b|[^,]* and )/.test(text)) return null;
  return text.split(/\s+/).length > MOST_REST_WORDS ? null : text;
}

/** Is nothing of a clause left that was not understood? */
export function isUnderstood({ phrases }: EnglishClause): boolean {
  return phrases.every(({ kind }) => kind !== "unknown");
}

/** How many words a range holds. */
export function wordCount(passage: Passage, range: TextRange): number {
  return passage.text.slice(range.start, range.end).trim().split(/\s+/).length;
}
