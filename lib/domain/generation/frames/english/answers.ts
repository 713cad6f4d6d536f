import type { TextRange } from "../../../document/document";
import type { Phrase } from "../../../text/english/phrases";
import { type EnglishClause, restText, wordCount } from "../../stems/english-stem";

/** Prepositions whose phrase tells more about the noun before it. */
const TELLS_OF_NOUN =
  /^(?:of|in|on|about|between|among|for|with|within|without|over|behind|per|around|at|against|regarding|concerning)$/;
const TIME =
  /^(?:in|on|at|during|after|before|since|until|from|by|within|throughout|for|around) (?:(?:the|about|early|late|mid|each|every|last|next|more than|nearly|over|an?) )*(?:[a-z]+ )?(?:\d|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|day|hour|minute|decade|centur|summer|winter|spring|autumn|morning|night|World War|war\b|time|moment|reign|period|era|beginning|end\b|same|first)/i;
/** Nouns that an infinitive completes: `the ability to read`. */
const TAKES_INFINITIVE =
  /^(?:ability|right|power|attempt|attempts|decision|plan|plans|effort|efforts|need|permission|way|ways|opportunity|chance|failure|desire|commitment|licence|license|authority|order|tendency|capacity|freedom|obligation|refusal|willingness|duty|right|rights|incentive|reason|time|potential)$/;

/** Does a phrase say when? */
export function isTime(clause: EnglishClause, phrase: Phrase): boolean {
  return (
    (phrase.kind === "preposition" || phrase.kind === "clause") &&
    TIME.test(clause.passage.shadow.slice(phrase.start, phrase.end))
  );
}

const VERB_WITH =
  /^(?:provide|replace|combine|associate|compare|confuse|equip|supply|charge|fill|link|connect|present|mix|treat|align|identify|begin|start|end|surround|cover)$/;

function tellsOfNoun(clause: EnglishClause, phrase: Phrase, before: Phrase): boolean {
  if (phrase.kind === "infinitive" && phrase.lead === "to") {
    const last = clause.tokens[before.to - 1]?.lower ?? "";
    return TAKES_INFINITIVE.test(last);
  }
  if (phrase.kind !== "preposition" || !TELLS_OF_NOUN.test(phrase.lead) || isTime(clause, phrase)) return false;
  return phrase.lead !== "with" || !VERB_WITH.test(clause.group.base);
}

export interface AnswerInRest {
  readonly answer: TextRange;
  /** What a question keeps after its verb. */
  readonly rest: string;
}

/** A coordinated `and a co-founder of …` begins a second thing: the answer ends before it. */
function beforeSecondThing(clause: EnglishClause, answer: TextRange): TextRange {
  const text = clause.passage.shadow.slice(answer.start, answer.end);
  const at = /^an? /i.test(text) ? text.search(/,? and an? /) : -1;
  return at > 0 ? { start: answer.start, end: answer.start + at } : answer;
}

/**
 * The noun phrase that stands as a verb's object or complement, with what tells of it.
 *
 * @param at        index of its phrase
 * @param mostWords a longer answer is none
 */
export function nounAnswer(clause: EnglishClause, at: number, mostWords: number): AnswerInRest | null {
  const { phrases, passage } = clause;
  const noun = phrases[at];
  if (noun?.kind !== "noun") return null;
  let last = noun;
  let next = at + 1;
  for (; next < phrases.length; next += 1) {
    const phrase = phrases[next] as Phrase;
    if (!tellsOfNoun(clause, phrase, last)) break;
    if (wordCount(passage, { start: noun.start, end: phrase.end }) > mostWords) return null;
    last = phrase;
  }
  const after = phrases[next];
  const isLoose = after?.kind === "preposition" && after.lead === "by" && !isTime(clause, after);
  const isOpen = after?.kind === "adverb" && phrases[next + 1]?.kind === "infinitive";
  const opening = clause.tokens[noun.from];
  const opensWithAdverb =
    opening?.wordClass === "adverb" && !/^(?:more|most|very|about|almost|nearly)$/.test(noun.lead);
  if (isLoose || isOpen || opensWithAdverb || /^(?:noun|adjective|unknown|infinitive)$/.test(after?.kind ?? ""))
    return null;
  const answer = beforeSecondThing(clause, { start: noun.start, end: last.end });
  const isCut = answer.end < last.end;
  const rest = isCut ? "" : restText(clause, phrases.slice(next));
  if (rest === null || wordCount(passage, answer) > mostWords || hasCut(clause, answer)) return null;
  return { answer, rest };
}

/** An answer is shown as it stands in the document: one with an aside inside is none. */
export function hasCut({ cuts }: EnglishClause, answer: TextRange): boolean {
  return cuts.some(({ start, end }) => start < answer.end && answer.start < end);
}

const EMPTY =
  /^(?:it|them|him|her|itself|themselves|himself|herself|this|that|these|those|one|ones|others?|another|each other|both|some|many|all|part|place|things?|problems?|issues?|support|changes?|something|anything|nothing|people|time|use|way|ways|it all|the same|over half.*|half of.*|most of.*|much of.*|the following|two things|them all|none|more|less|much|well|an? (?:number|lot|variety|range|way|part|role)|advantage|action|steps?|care|effect|sense|note|there)$/i;

const GENERIC_NOUN =
  /^(?:rules?|parameters?|changes?|features?|problems?|tools?|things?|ways?|options?|elements?|aspects?|results?|functions?|information|data|reasons?|cases?|operations?|differences?|advantages?|benefits?|possibilities|effects?|files?|steps?|tasks?|means|support|access|work|role|version|versions|system|systems)$/;

/** Two words of content, or one that is a name, a figure or a term of its own kind. */
export function hasContent(clause: EnglishClause, answer: TextRange): boolean {
  const inside = clause.tokens.filter(({ start, end }) => answer.start <= start && end <= answer.end);
  const content = inside.filter(({ wordClass }) => /^(?:noun|name|adjective|verb|numeral)$/.test(wordClass));
  const last = content.at(-1);
  if (!last) return false;
  if (content.length < 2)
    return last.wordClass === "name" || last.wordClass === "numeral" || /[A-Z\d-]/.test(last.text);
  return content.length > 2 || !GENERIC_NOUN.test(last.lower);
}

/** Does the answer say something that could be remembered? */
export function isTelling(clause: EnglishClause, answer: TextRange): boolean {
  const text = clause.passage.shadow.slice(answer.start, answer.end);
  if (
    /^(?:similar|several|various|different|other|certain|such|some|many|additional|each|every|more|less|fewer|new|any|further|multiple|numerous|better|best|possible|main|whole) [a-z-]+$/i.test(
      text,
    )
  )
    return false;
  if (
    /^(?:another|a multitude|the appropriate|the corresponding|the relevant|some of|many|most of|part of|dozens|hundreds|thousands|plenty|lots|an? (?:lot|few|number|variety|range|couple|bit) of|multiple|other) /i.test(
      text,
    )
  )
    return false;
  if (/, /.test(text) && !/ (?:and|or) |, \d{4}/.test(text)) return false;
  return !EMPTY.test(text) && !/^(?:this|these|those|such|it|them|itself)\b/i.test(text);
}

/** `a central database, the Debian Security Tracker`: its name would be the answer. */
export function isNamedAfter({ passage: { shadow } }: EnglishClause, { start, end }: TextRange): boolean {
  return (
    /^(?:an?|the|its|their) /i.test(shadow.slice(start, end)) && /^, (?:the )?[A-Z][\w ]*[.;]?$/.test(shadow.slice(end))
  );
}
