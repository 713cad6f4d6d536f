import type { TextRange } from "../../document/document";
import { isAuxiliaryWord } from "./closed-classes";
import { complementEnd, type NounPhrase, subjectAt } from "./noun-phrase";
import { type Phrase, phrasesFrom } from "./phrases";
import { isComma, type Reading, type Token } from "./tokens";
import { type VerbGroup, verbGroupAt } from "./verb-group";

/** What stands before a subject: `In 1990`, `Because the bits are halved`. */
export interface Adjunct extends TextRange {
  /** Its first word in lower case. */
  readonly lead: string;
}

/** One clause of the form adjunct – subject – verb – phrases. */
export interface Clause extends TextRange {
  /** The tokens of this clause alone; every index points here. */
  readonly tokens: readonly Token[];
  readonly adjunct: Adjunct | null;
  readonly subject: NounPhrase;
  readonly group: VerbGroup;
  readonly phrases: readonly Phrase[];
  /** Joins it to the clause before: `but`, `whereas`; `null` for the first. */
  readonly joinedBy: string | null;
  /** Asides inside the clause, to be left out of a question. */
  readonly cuts: readonly TextRange[];
}

const JOINS = /^(?:but|and|while|whereas|so|yet|or)$/;
const MOST_ADJUNCT_TOKENS = 16;
const MOST_APPOSITION_TOKENS = 24;
const MOST_NAME_TOKENS = 6;
const ADJUNCT_LEAD =
  /^(?:in|on|at|by|for|from|sometime|first|second|third|next|finally|since|soon|with|within|without|of|into|over|under|during|between|among|through|throughout|about|against|across|behind|beyond|despite|per|unlike|to|after|before|since|until|when|while|where|if|unless|because|although|though|as|once|according|like|given|depending|compared|using|based|today|now|later|recently|originally|traditionally|historically|initially|currently|then|additionally|usually|generally|typically|often|sometimes|eventually|unfortunately|however|thus|therefore|finally|similarly|instead|meanwhile|moreover|following)$/;

function agrees(subject: NounPhrase, group: VerbGroup): boolean {
  if (group.agreesWith === null || subject.number === "unknown") return true;
  if (subject.head.lower === "i" || subject.head.lower === "you") return group.agreesWith === "plural";
  return subject.number === group.agreesWith;
}

/** Tokens without what is set apart among them. */
interface Cut {
  readonly tokens: readonly Token[];
  readonly cut: TextRange;
}

/** A pair of commas after the subject sets something apart: `TechCrunch, a news site, invited …`. */
function withoutApposition(tokens: readonly Token[], at: number): Cut | null {
  for (let comma = at + 1; comma < Math.min(tokens.length, at + 8); comma += 1) {
    if (!isComma(tokens[comma])) {
      if (verbGroupAt(tokens, comma) && isAuxiliaryWord(tokens[comma]?.lower ?? "")) return null;
      continue;
    }
    const close = tokens.findIndex((token, index) => index > comma + 1 && isComma(token));
    if (close < 0 || close - comma > MOST_APPOSITION_TOKENS || !verbGroupAt(tokens, close + 1)) return null;
    if (/^(?:and|or|but)$/.test(tokens[comma + 1]?.lower ?? "")) return null;
    const rest = [...tokens.slice(0, comma), ...tokens.slice(close + 1)];
    return { tokens: rest, cut: { start: tokens[comma]?.start ?? 0, end: tokens[close]?.end ?? 0 } };
  }
  return null;
}

interface Core {
  readonly tokens: readonly Token[];
  readonly subject: NounPhrase;
  readonly group: VerbGroup;
  readonly cut: TextRange | null;
}

function coreAt(tokens: readonly Token[], at: number): Core | null {
  const plain = plainCoreAt(tokens, at);
  if (plain) return { ...plain, tokens, cut: null };
  const shorter = withoutApposition(tokens, at);
  const found = shorter && plainCoreAt(shorter.tokens, at);
  return found && { ...found, tokens: shorter.tokens, cut: shorter.cut };
}

function plainCoreAt(tokens: readonly Token[], at: number): Pick<Core, "subject" | "group"> | null {
  const subject = subjectAt(tokens, at);
  const group = subject && verbGroupAt(tokens, subject.to);
  return group && agrees(subject, group) ? { subject, group } : null;
}

function adjunctEnds(tokens: readonly Token[]): number[] {
  if (!ADJUNCT_LEAD.test(tokens[0]?.lower ?? "") && tokens[0]?.wordClass !== "adverb") return [];
  const isYear = /^(?:in|by|since|after|before)$/.test(tokens[0]?.lower ?? "") && /^\d{4}$/.test(tokens[1]?.text ?? "");
  const commas = tokens.flatMap((token, index) => (isComma(token) && index <= MOST_ADJUNCT_TOKENS ? [index] : []));
  const phraseEnd = tokens[0]?.wordClass === "preposition" ? complementEnd(tokens, 1) : -1;
  const opensSubject = phraseEnd > 0 && /^(?:determiner|pronoun)$/.test(tokens[phraseEnd]?.wordClass ?? "");
  if (isYear && commas[0] !== 2) return [2, ...commas];
  return opensSubject ? [phraseEnd, ...commas] : commas;
}

/** Reads one clause; `null` wherever a question made from it could come out wrong. */
function readClause(tokens: readonly Token[], joinedBy: string | null): Clause | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const direct = coreAt(tokens, 0);
  if (direct) return toClause(direct, null, joinedBy, last.end);
  for (const end of adjunctEnds(tokens)) {
    const core = coreAt(tokens, isComma(tokens[end]) ? end + 1 : end);
    const adjunct = { start: first.start, end: tokens[end - 1]?.end ?? first.end, lead: first.lower };
    if (core) return toClause(core, adjunct, joinedBy, last.end);
  }
  return null;
}

/** `built the first fort, Fort Caroline, on the river`: the name that is set between commas after a noun. */
function withoutNameSetApart(tokens: readonly Token[], from: number): Cut | null {
  for (let comma = from + 1; comma < tokens.length - 2; comma += 1) {
    if (!isComma(tokens[comma]) || !/^(?:noun|name)$/.test(tokens[comma - 1]?.wordClass ?? "")) continue;
    const close = tokens.findIndex((token, index) => index > comma && token.wordClass !== "name");
    const isClosed = close > comma + 1 && close - comma <= MOST_NAME_TOKENS + 1 && isComma(tokens[close]);
    if (!isClosed || tokens[close + 1]?.wordClass !== "preposition") continue;
    const rest = [...tokens.slice(0, comma), ...tokens.slice(close + 1)];
    return { tokens: rest, cut: { start: tokens[comma]?.start ?? 0, end: tokens[close]?.end ?? 0 } };
  }
  return null;
}

function toClause(core: Core, adjunct: Adjunct | null, joinedBy: string | null, end: number): Clause {
  const { subject, group } = core;
  const apart = withoutNameSetApart(core.tokens, group.to);
  const tokens = apart?.tokens ?? core.tokens;
  const cuts = [core.cut, apart?.cut].flatMap((cut) => cut ?? []);
  return {
    start: adjunct?.start ?? subject.start,
    end,
    tokens,
    adjunct,
    subject,
    group,
    phrases: phrasesFrom(tokens, group.to),
    joinedBy,
    cuts,
  };
}

interface Border {
  /** Index of the mark or word that parts the clauses. */
  readonly at: number;
  /** Index of the first token of the next clause. */
  readonly next: number;
  readonly joinedBy: string | null;
}

/** A comma before `and` parts clauses only where a verb stands before it. */
function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (verbGroupAt(tokens, at)) return true;
  return false;
}

/** `…, and recordings made at the centre`: the last member of a list, not a clause. */
function isListEnd({ joinedBy, group, phrases, subject }: Clause): boolean {
  const isReduced = group.head.form === "past" && phrases[0]?.kind === "preposition";
  return joinedBy === "and" && isReduced && subject.kind !== "name" && subject.kind !== "pronoun";
}

function borderAt(tokens: readonly Token[], from: number, at: number): Border | null {
  const token = tokens[at];
  if (token?.text === ";" || token?.text === ":" || token?.text === "—" || (token?.text === "–" && at > 0))
    return { at, next: JOINS.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1, joinedBy: token.text };
  const joint = isComma(token) ? tokens[at + 1] : undefined;
  const isJoint =
    joint &&
    JOINS.test(joint.lower) &&
    at > 1 &&
    tokens[at + 2]?.wordClass !== "verb" &&
    hasFiniteVerb(tokens, from, at);
  const clause = isJoint ? readClause(tokens.slice(at + 2), joint.lower) : null;
  if (!clause || !joint || isListEnd(clause)) return null;
  return { at, next: at + 2, joinedBy: joint.lower };
}

/** Is there a verb before the border? `Because A, and B, C` has none of its own yet. */
function isComplete(tokens: readonly Token[]): boolean {
  return (
    !/^(?:because|if|when|although|though|since|as|while|after|before|unless|once)$/.test(tokens[0]?.lower ?? "") ||
    readClause(tokens, null) !== null
  );
}

const FINAL_MARK = /^[.!?…]$/;

/** The clauses of a sentence that could be understood, in order. */
export function readClauses({ tokens: all, asides }: Reading): Clause[] {
  const tokens = FINAL_MARK.test(all.at(-1)?.text ?? "") ? all.slice(0, -1) : all;
  const clauses: Clause[] = [];
  let from = 0;
  let joinedBy: string | null = null;
  const add = (to: number) => {
    const clause = readClause(tokens.slice(from, to), joinedBy);
    if (!clause) return;
    const inside = asides.filter(({ start, end }) => clause.start <= start && end <= clause.end);
    clauses.push({ ...clause, cuts: [...clause.cuts, ...inside] });
  };
  for (let at = 1; at < tokens.length; at += 1) {
    const border = borderAt(tokens, from, at);
    if (!border || border.at < from || !isComplete(tokens.slice(from, border.at))) continue;
    add(border.at);
    from = border.next;
    joinedBy = border.joinedBy;
  }
  add(tokens.length);
  return clauses;
}
