import type { TextRange } from "../../document/document";
import { QUANTIFIERS } from "./closed-classes";
import { isComma, isQuoteMark, skipAdverbs, type Token } from "./tokens";
import { verbGroupAt } from "./verb-group";

/** A noun with what belongs to it. */
export interface NounPhrase extends TextRange {
  /** Token indices, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where the phrase ends without what follows its noun. */
  readonly coreTo: number;
  readonly head: Token;
  readonly kind: "name" | "pronoun" | "common" | "gerund" | "pair";
  readonly number: "singular" | "plural" | "unknown";
}

const IRREGULAR_PLURAL =
  /^(?:people|men|women|children|police|mice|feet|teeth|geese|criteria|phenomena|cattle|bacteria|[a-z]+men|[a-z]+women)$/;
const ANY_NUMBER =
  /^(?:number|majority|minority|series|species|means|data|media|headquarters|percent|half|rest|lot|group|variety|range|couple|pair|team|staff|government|family|news|politics|mathematics|physics|economics|statistics)$/;

const RELATIVE = /^(?:what|who|whom|which|whoever|whatever|that)$/;
const STANDS_ALONE = /^(?:another|each|all|both|some|many|most|others|these|those|this|either|neither)$/;
const DIRECTION = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|past|future)$/;

function nominal(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:noun|name|numeral)$/.test(token.wordClass) || DIRECTION.test(token.lower));
}

function isModifierVerb(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token?.wordClass !== "verb" || !/^(?:past|participle|gerund)$/.test(token.form ?? "")) return false;
  const before = tokens[at - 1];
  // `Hurricane Floyd in 1999 caused damage`: no damage was caused by the year.
  if (at > start && before?.wordClass === "numeral" && /^\d{4}/.test(before.text)) return false;
  const opens =
    at === start ||
    (before && /^(?:determiner|adjective|adverb|numeral)$/.test(before.wordClass)) ||
    before?.wordClass === "particle";
  const next = tokens[at + 1];
  return Boolean(opens) && (nominal(next) || next?.wordClass === "adjective");
}

/** May a word stand inside the core of a noun phrase, before its noun? */
function isInCore(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (nominal(token) || token.wordClass === "adjective" || /^['’]s?$/.test(token.text)) return true;
  if (isQuoteMark(token)) return true;
  if (isModifierVerb(tokens, at, start)) return true;
  const next = tokens[at + 1];
  // `The Gallicans briefly achieved independence`: after a noun, an adverb belongs to the verb.
  if (token.wordClass === "adverb" && at > start && /^(?:noun|name)$/.test(tokens[at - 1]?.wordClass ?? ""))
    return false;
  if (token.wordClass === "adverb")
    return /^(?:adjective|numeral)$/.test(next?.wordClass ?? "") || isModifierVerb(tokens, at + 1, start);
  if (token.wordClass === "determiner") {
    const before = tokens[at - 1];
    return (
      at === start || before?.wordClass === "determiner" || (before !== undefined && QUANTIFIERS.has(before.lower))
    );
  }
  const joinsAdjectives =
    /^(?:and|or|but|,)$/.test(token.lower) &&
    tokens[at - 1]?.wordClass === "adjective" &&
    next?.wordClass === "adjective";
  return joinsAdjectives && (nominal(tokens[at + 2]) || tokens[at + 2]?.wordClass === "adjective");
}

/** The index after the core of a noun phrase: up to its noun; -1 where none begins. */
function coreEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first) return -1;
  if (first.wordClass === "pronoun") return RELATIVE.test(first.lower) ? -1 : start + 1;
  if (STANDS_ALONE.test(first.lower) && !isInCore(tokens, start + 1, start)) return start + 1;
  let end = -1;
  for (let at = start; isInCore(tokens, at, start); at += 1) {
    const token = tokens[at];
    if (nominal(token)) end = at + 1;
    else if (end > 0 && isQuoteMark(token) && isClosing(tokens, start, at)) end = at + 1;
    else if (end > 0 && /^['’]s?$/.test(token?.text ?? "")) end = -1;
  }
  if (end < 0) return QUANTIFIERS.has(first.lower) && tokens[start + 1]?.lower === "of" ? start + 1 : -1;
  const marks = tokens.slice(start, end).filter(isQuoteMark).length;
  return marks % 2 === 0 ? end : -1;
}

function isClosing(tokens: readonly Token[], start: number, at: number): boolean {
  return tokens.slice(start, at).filter(isQuoteMark).length % 2 === 1;
}

function headOf(tokens: readonly Token[], start: number, end: number): Token | undefined {
  return (
    tokens.slice(start, end).findLast((token) => nominal(token) || token.wordClass === "pronoun") ?? tokens[end - 1]
  );
}

function numberOf(head: Token): NounPhrase["number"] {
  if (head.wordClass === "pronoun") {
    if (/^(?:they|these|those|we|others|many|both|you|i)$/.test(head.lower)) return "plural";
    return /^(?:it|he|she|this|that|everything|everyone|anyone|nobody|nothing|something|someone)$/.test(head.lower)
      ? "singular"
      : "unknown";
  }
  if (head.wordClass === "numeral" || ANY_NUMBER.test(head.lower) || QUANTIFIERS.has(head.lower)) return "unknown";
  if (IRREGULAR_PLURAL.test(head.lower)) return "plural";
  if (head.wordClass === "name") return /[^s]s$/.test(head.lower) ? "unknown" : "singular";
  if (head.form === "plural") return "plural";
  return /(?:[^su]s)$/.test(head.lower) && !/(?:ics|is|ss)$/.test(head.lower) ? "unknown" : "singular";
}

function phrase(tokens: readonly Token[], from: number, coreTo: number, to: number): NounPhrase | null {
  const head = headOf(tokens, from, coreTo);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!head || !first || !last) return null;
  const kind = head.wordClass === "name" || head.wordClass === "pronoun" ? head.wordClass : "common";
  return { from, to, coreTo, start: first.start, end: last.end, head, kind, number: numberOf(head) };
}

/** A gerund with its object: `Halving the bits`, `training one model on the outputs of another`. */
function gerundEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.lower !== "being" && (token?.wordClass !== "verb" || token.form !== "gerund")) return -1;
  const next = skipAdverbs(tokens, at + 1);
  const object = coreEnd(tokens, next);
  const plain = tokens[next]?.wordClass === "adjective" && token.lower === "being" ? next + 1 : at + 1;
  return followPhrases(tokens, object > 0 ? joinedEnd(tokens, object) : plain);
}

/** Follows prepositions with their nouns, as long as they come. */
function followPhrases(tokens: readonly Token[], from: number): number {
  let end = from;
  for (;;) {
    const token = tokens[end];
    if (token?.wordClass !== "preposition") return end;
    const next = complementEnd(tokens, end + 1);
    if (next < 0) return end;
    end = next;
  }
}

/** What a preposition takes: a noun phrase or a gerund. */
export function complementEnd(tokens: readonly Token[], at: number): number {
  const core = coreEnd(tokens, at);
  return core > 0 ? core : Math.max(todaysNameEnd(tokens, at), gerundEnd(tokens, at));
}

/** `what is now Newcastle`, `what became Kentucky`: a place by its later name. */
function todaysNameEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== "what") return -1;
  const isLater = /^(?:became|becomes)$/.test(tokens[at + 1]?.lower ?? "");
  const isNow =
    /^(?:is|are|was)$/.test(tokens[at + 1]?.lower ?? "") && /^(?:now|today|then)$/.test(tokens[at + 2]?.lower ?? "");
  return isLater || isNow ? coreEnd(tokens, at + (isNow ? 3 : 2)) : -1;
}

/** The noun phrase without what follows its noun. */
export function nounCoreAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const end = coreEnd(tokens, at);
  return end < 0 ? null : phrase(tokens, at, end, end);
}

/** Members joined by commas and a conjunction, each with its `of …`; the index after the last. */
export function joinedEnd(
  tokens: readonly Token[],
  from: number,
  place: "subject" | "object" | "preposition" = "object",
): number {
  let end = ofEnd(tokens, from);
  for (;;) {
    let at = end;
    if (isComma(tokens[at])) at += 1;
    const isLast = /^(?:and|or)$/.test(tokens[at]?.lower ?? "");
    if (isLast) at += 1;
    if (at === end) return end;
    const core = coreEnd(tokens, at);
    const isNewThing = place === "preposition" && /^an?$/.test(tokens[at]?.lower ?? "");
    if (core < 0 || /^(?:pronoun|verb)$/.test(tokens[at]?.wordClass ?? "") || isNewThing) return end;
    if (tokens[at]?.form === "plural" && core > at + 1 && isLast) return end;
    const next = ofEnd(tokens, core);
    const opensClause = place !== "subject" && isLast && verbGroupAt(tokens, next) !== null;
    const belongsToList = isLast || isListAhead(tokens, next);
    if (opensClause || !belongsToList) return end;
    end = next;
    if (isLast) return end;
  }
}

/** After a comma: does `, and` or `, X, and` follow, so that the comma joins members? */
function isListAhead(tokens: readonly Token[], at: number): boolean {
  for (let next = at, commas = 0; next < tokens.length && next < at + 24; next += 1) {
    const token = tokens[next];
    if (isComma(token)) commas += 1;
    if (/^(?:and|or)$/.test(token?.lower ?? "")) return commas > 0 || next === at;
    if (token?.wordClass === "verb" && token.form !== "gerund" && token.form !== "participle") return false;
    if (token?.wordClass === "auxiliary" || token?.text === ";") return false;
  }
  return false;
}

function ofEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.lower === "of") {
    const next = complementEnd(tokens, end + 1);
    if (next < 0) return end;
    end = next;
  }
  return end;
}

/** A noun phrase as an object: its `of …` and joined members included. */
export function objectAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const core = coreEnd(tokens, at);
  if (core < 0) return null;
  const to = joinedEnd(tokens, core);
  const found = phrase(tokens, at, core, to);
  const isPair = tokens.slice(core, to).some(({ lower }) => lower === "and");
  return found && (isPair ? { ...found, kind: "pair" } : found);
}

/** Words after a noun that tell which one: `based in Rome`, `to read`, `that can be verified`. */
function modifierEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isParticiple = token?.wordClass === "verb" && /^(?:participle|past|gerund)$/.test(token.form ?? "");
  if (isParticiple) {
    const object = token.form === "gerund" ? coreEnd(tokens, at + 1) : -1;
    const end = followPhrases(tokens, object > 0 ? object : at + 1);
    return end > at + 1 ? end : -1;
  }
  if (token?.lower === "to" && tokens[at + 1]?.form === "base") {
    const object = coreEnd(tokens, at + 2);
    return followPhrases(tokens, object > 0 ? object : at + 2);
  }
  return relativeEnd(tokens, at);
}

/** `that can be verified`, `who live in cities`: a relative clause that a finite verb follows. */
function relativeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:that|who|which)$/.test(tokens[at]?.lower ?? "")) return -1;
  const group = verbGroupAt(tokens, at + 1);
  if (!group) return -1;
  const next = skipAdverbs(tokens, group.to);
  const object = coreEnd(tokens, next);
  return followPhrases(tokens, object > 0 ? joinedEnd(tokens, object) : next);
}

/** What stands before a clause's verb, read to its end: the verb must follow. */
export function subjectAt(tokens: readonly Token[], from: number): NounPhrase | null {
  const core = coreEnd(tokens, from);
  if (core < 0) return gerundSubject(tokens, from);
  let end = core;
  let isPair = false;
  while (!verbGroupAt(tokens, end)) {
    const joined = joinedEnd(tokens, end, "subject");
    const next = [followPhrases(tokens, end), joined, modifierEnd(tokens, end)].find((one) => one > end);
    if (next === undefined) return null;
    isPair ||= next === joined && tokens.slice(end, next).some(({ lower }) => lower === "and");
    end = next;
  }
  const found = phrase(tokens, from, core, end);
  return found && (isPair ? { ...found, kind: "pair", number: "plural" } : found);
}

function gerundSubject(tokens: readonly Token[], from: number): NounPhrase | null {
  const end = gerundEnd(tokens, from);
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (end < 0 || !first || !last || end === from + 1 || !verbGroupAt(tokens, end)) return null;
  return {
    from,
    to: end,
    coreTo: end,
    start: first.start,
    end: last.end,
    head: first,
    kind: "gerund",
    number: "singular",
  };
}
