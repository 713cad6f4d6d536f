import type { TextRange } from "../../document/document";
import { isAuxiliaryWord } from "./closed-classes";
import { complementEnd, joinedEnd, objectAt } from "./noun-phrase";
import { isComma, skipAdverbs, type Token } from "./tokens";
import { verbGroupAt } from "./verb-group";

export type PhraseKind =
  /** A noun with its `of …`, joined members and what tells which one. */
  | "noun"
  | "adjective"
  | "adverb"
  /** A preposition with its noun. */
  | "preposition"
  | "infinitive"
  /** A statement after `that`, or a question after `how`. */
  | "content"
  /** `because …`, `when …`, `if …`: to the end. */
  | "clause"
  /** `in order to …`, `so that …`: to the end. */
  | "purpose"
  /** `, which …`, `, making …`, `, such as …`: said in passing, to the end. */
  | "aside"
  /** `and lowers the cost`: a second verb, to the end. */
  | "second"
  | "unknown";

/** One part of what follows a verb. */
export interface Phrase extends TextRange {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** The word that opens it, in lower case: the preposition, the conjunction, the first word of another phrase. */
  readonly lead: string;
}

const SUBORDINATOR =
  /^(?:because|although|though|while|whereas|when|if|unless|since|as|after|before|once|until|where|whenever|than)$/;
const CONTENT = /^(?:that|whether|how|what|why|who|which|where|when)$/;
const IN_PASSING =
  /^(?:which|who|whom|whose|where|such|including|especially|particularly|notably|like|e\.g|i\.e|not|rather|instead|as|with|at|often|mostly|mainly|usually|albeit|both)$/;

/** `in Springfield, Illinois`: a longer run of names is a list. */
const MOST_NAME_TOKENS = 5;

type Span = Pick<Phrase, "kind" | "to">;

function opensClause(tokens: readonly Token[], at: number): boolean {
  const subject = objectAt(tokens, at);
  return subject !== null && followedByVerb(tokens, subject.to);
}

function followedByVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.wordClass === "preposition") {
    const end = complementEnd(tokens, next + 1);
    if (end < 0) return false;
    next = end;
  }
  return verbGroupAt(tokens, next) !== null;
}

function purposeAt(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:in order to|so as to|so that )/.test(`${words} `);
}

function afterComma(tokens: readonly Token[], at: number): Span {
  const to = tokens.length;
  const next = tokens[at];
  if (!next) return { kind: "unknown", to };
  if (/^(?:and|or|but)$/.test(next.lower)) return coordination(tokens, at);
  if (purposeAt(tokens, at)) return { kind: "purpose", to };
  if (SUBORDINATOR.test(next.lower) && opensClause(tokens, at + 1)) return { kind: "clause", to };
  if (tokens.length - at <= MOST_NAME_TOKENS && tokens.slice(at).every(({ wordClass }) => wordClass === "name"))
    return { kind: "aside", to };
  const isInPassing =
    IN_PASSING.test(next.lower) ||
    /^(?:an?|the)$/.test(next.lower) ||
    (next.wordClass === "verb" && next.form !== "base");
  return { kind: isInPassing || next.wordClass === "preposition" ? "aside" : "unknown", to };
}

function coordination(tokens: readonly Token[], at: number): Span {
  const to = tokens.length;
  const next = skipAdverbs(tokens, at + 1);
  if (/^an?$/.test(tokens[next]?.lower ?? "")) return { kind: "aside", to };
  const token = tokens[next];
  const isBare = token?.wordClass === "verb" && token.form === "base";
  return { kind: verbGroupAt(tokens, next) || isBare || isParticiple(tokens, at, next) ? "second" : "unknown", to };
}

/** `was opened in 1835 and closed in 1900`. */
function isParticiple(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens[at]?.form === "participle" && tokens.slice(0, from).some(({ form }) => form === "participle");
}

/** Where an infinitive, a statement after `that` or another long part ends: at the mark that sets something apart. */
function longEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const ends = isComma(tokens[at]) && afterComma(tokens, at + 1).kind !== "unknown" && !isMember(tokens, at);
    if (ends && !isClosedAside(tokens, at)) return at;
  }
  return tokens.length;
}

/** `, especially in Rome, may`: an aside after which the statement goes on. */
function isClosedAside(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex((token, index) => index > comma + 1 && isComma(token));
  return close > 0 && verbGroupAt(tokens, close + 1) !== null;
}

/** `, and nails`: a comma of a list ends nothing. */
function isMember(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  return /^(?:and|or)$/.test(next?.lower ?? "") && !opensClause(tokens, comma + 2) && !verbGroupAt(tokens, comma + 2);
}

/** Extends a noun by what tells which one it is: `neurons that take part`, `a computer named Deep Blue`. */
function withModifier(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isRelative = /^(?:that|who|which|whose|where)$/.test(token?.lower ?? "");
  if (isRelative && (verbGroupAt(tokens, at + 1) || opensClause(tokens, at + 1))) return longEnd(tokens, at + 1);
  // `a form of government in which power is shared`
  const isBehind = token?.wordClass === "preposition" && /^(?:which|whom)$/.test(tokens[at + 1]?.lower ?? "");
  if (isBehind && opensClause(tokens, at + 2)) return longEnd(tokens, at + 2);
  if (token?.wordClass !== "verb") return at;
  const isReduced = token.form === "past" || token.form === "participle";
  const next = tokens[at + 1];
  if (isReduced && (!next || /^(?:preposition|adverb|particle|mark)$/.test(next.wordClass)))
    return Math.max(at + 1, prepositionsEnd(tokens, at + 1));
  return at;
}

function prepositionsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.wordClass === "preposition") {
    const core = complementEnd(tokens, end + 1);
    if (core < 0) return end;
    end = joinedEnd(tokens, core);
  }
  return end;
}

function conjunctionSpan(tokens: readonly Token[], at: number): Span | null {
  const { lower } = tokens[at] as Token;
  if (purposeAt(tokens, at)) return { kind: "purpose", to: longEnd(tokens, at + 2) };
  if (SUBORDINATOR.test(lower) && opensClause(tokens, at + 1)) return { kind: "clause", to: tokens.length };
  const before = tokens[at - 1];
  const isSaid =
    before?.wordClass === "verb" || before?.wordClass === "particle" || isAuxiliaryWord(before?.lower ?? "");
  if (CONTENT.test(lower) && (opensClause(tokens, at + 1) || lower !== "that" || isSaid))
    return { kind: "content", to: longEnd(tokens, at + 1) };
  return /^(?:and|or|but)$/.test(lower) ? coordination(tokens, at) : null;
}

function prepositionSpan(tokens: readonly Token[], at: number): Span | null {
  if (
    tokens[at]?.wordClass !== "preposition" &&
    !/^(?:as|than|before|after|since|until)$/.test(tokens[at]?.lower ?? "")
  )
    return null;
  const core = complementEnd(tokens, at + 1);
  if (core < 0) return null;
  return { kind: "preposition", to: withModifier(tokens, joinedEnd(tokens, core, "preposition")) };
}

function adjectiveSpan(tokens: readonly Token[], at: number): Span | null {
  const start = skipAdverbs(tokens, at);
  let to = start;
  while (tokens[to]?.wordClass === "adjective") to += 1;
  if (to > start) return { kind: "adjective", to };
  return start > at ? { kind: "adverb", to: start } : null;
}

function nounSpan(tokens: readonly Token[], at: number): Span | null {
  const object = objectAt(tokens, at);
  return object && { kind: "noun", to: withModifier(tokens, object.to) };
}

function spanAt(tokens: readonly Token[], at: number): Span {
  const token = tokens[at] as Token;
  if (isComma(token)) return afterComma(tokens, at + 1);
  if (token.lower === "to" && (tokens[at + 1]?.form === "base" || /^(?:be|have)$/.test(tokens[at + 1]?.lower ?? "")))
    return { kind: "infinitive", to: longEnd(tokens, at + 2) };
  const found =
    conjunctionSpan(tokens, at) ?? prepositionSpan(tokens, at) ?? nounSpan(tokens, at) ?? adjectiveSpan(tokens, at);
  if (found) return found;
  if (token.wordClass === "particle") return { kind: "adverb", to: at + 1 };
  if (token.wordClass === "verb" && token.form === "gerund") return { kind: "infinitive", to: longEnd(tokens, at + 1) };
  return { kind: "unknown", to: isAuxiliaryWord(token.lower) || token.wordClass === "verb" ? tokens.length : at + 1 };
}

/** The parts of what follows a verb, in order; an `unknown` one says that the sentence was not understood from there. */
export function phrasesFrom(tokens: readonly Token[], from: number): Phrase[] {
  const phrases: Phrase[] = [];
  let at = from;
  while (at < tokens.length) {
    const { kind, to } = spanAt(tokens, at);
    const opening = isComma(tokens[at]) && to > at + 1 ? at + 1 : at;
    const [first, last] = [tokens[opening], tokens[Math.max(to, at + 1) - 1]];
    if (!first || !last) break;
    phrases.push({ kind, from: opening, to, start: first.start, end: last.end, lead: first.lower });
    at = Math.max(to, at + 1);
  }
  return phrases;
}
