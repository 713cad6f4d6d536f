import type { TextRange } from "../../document/document";
import type { Clause } from "../../text/english/clause";
import type { Passage } from "../passage";

type Placed = Clause & { readonly passage: Passage };

/** `the team`, `the city's mayor`: one of many, and a question does not say which. */
const ONE_OF_MANY =
  /\b(?:[Tt]he|both|either|each) (?:city|town|village|team|club|game|match|season|project|company|firm|film|movie|novel|song|album|episode|show|series|study|paper|author|writer|war|battle|event|incident|treaty|act|bill|king|emperor|party|island|river|region|district|county|country|nation|state|province|programme|university|school|college|museum|church|ceremony|tournament|award|prize|campaign|site|attack|case|group|period|era|decade|century|year|role|house|building|colony|army|family|man|woman|boy|girl|players?|community|organi[sz]ation|committee|council|president|leader|cause|result|effect|decision|agreement|deal|survey|species|disease|method|example|section|chapter|figure|diagram|problem|error|issue|question|risk|settlement|tournament|stadium|pier|fort|mission|flight|crew|ship|vessel|pandemic|outbreak|storm|hurricane|assembly|parliament|government|ministry|law|rule|proposal|scheme|network|channel|station|ratio|average)\b(?:['’]s|(?! (?:of|that|which|who|called|named|[A-Z0-9“"])| \[))/;
/** `the last field`, `the default sorting`: of what? */
const IN_ORDER =
  /\b[Tt]he (?:last|next|previous|default|other|current|preceding|resulting|corresponding|relevant|first|second|third) [a-z]+(?=[?,.]|$| (?:is|are|was|were|do|does|did|has|have|can|will|and|or|depends?|relies|rely|be|based|by|with|from|contains?|describes?)\b)/;
/** *I* is no reader in `E.I.` and `Francis I`. */
const READER = /\b(?:you|your|yours|we|our|ours|us|my|me)\b|(?<![.\w-])(?<!\b[A-Z][a-z]+ )I\b(?![.\w-])/;
const TEXT_ITSELF =
  /\b(?:(?:[Tt]he|[Tt]his|[Oo]ur) (?:example|section|chapter|listing|book|document|manual|page|faq|file|article|figure|table)|[Tt]his FAQ|[Ss]ee (?:below|above)|(?:below|above)(?= *(?:[.,;:)]|$))|(?:[Tt]he|as) (?:below|above|following)|following(?= *[.:;])|aforementioned|herein|hereby|hereafter|as (?:shown|described|explained|mentioned|seen|discussed)|[Ss]ee also|[Ff]or more (?:details|information)|(?:earlier|later) in (?:the|this) (?:book|chapter|section|text))\b/;
const MONTH =
  /\b(?:in|on|by|since|until|during|early|late|mid) (?:early |late |mid-)?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const YEAR = /\b(?:1\d{3}|20\d\d)\b/;
/** Anybody of a trade: what such people do in a text is advice, seldom a fact. */
const ANYBODY =
  /^(?:users?|administrators?|admins?|people|person|developers?|maintainers?|detractors|supporters|critics|opponents|proponents|readers?|authors?|programmers?|newcomers|beginners|candidates?|owners?|visitors?|attackers?|contributors?|volunteers|students?|someone|anyone|everyone|others|customers?|players?|observers|experts|scholars|historians|researchers|scientists|commentators)$/;

/** `has now been replaced`: when, only the date of the text tells. */
const LATELY =
  /\b(?:now|nowadays|currently|recently|today|at present|at the moment|these days|lately|so far|to date)\b/i;

/** Is what a stem says true only for a while, and no date says when? */
export function isOfTheMoment(text: string): boolean {
  return LATELY.test(text) && !YEAR.test(text);
}

/** Words that lean on what was said before, in the middle of a question. */
const HALF_SAID = /\b(?:otherwise|instead|only|still|even so|too|as well)\b/i;

/** Does a question hold a word that answers to something outside of it? */
export function isHalfSaid(question: string): boolean {
  return HALF_SAID.test(question);
}

/** Does a stem speak of one of many, and not say which? */
export function speaksOfOneOfMany(text: string): boolean {
  return ONE_OF_MANY.test(text) || IN_ORDER.test(text) || /\bboth [a-z]+s\b(?! and)/.test(text);
}

/** Is a sentence advice to its reader, or about the text that it stands in? */
export function speaksToReader({ shadow }: Passage): boolean {
  return READER.test(shadow.replace(/["“][^"”]*["”]/g, "").replace(/\bUS\b/g, "")) || TEXT_ITSELF.test(shadow);
}

/** `In November`: of which year, only the text knows. */
export function lacksYear(text: string): boolean {
  return MONTH.test(text) && !YEAR.test(text);
}

/** Is the subject a trade or a crowd? */
export function isAnybody({ subject }: Clause): boolean {
  return ANYBODY.test(subject.head.lower);
}

/** Does a clause hold a name or a code outside of the answer, or speak of what its heading names? */
export function isAnchored({ tokens, subject, passage, start, end }: Placed, answer?: TextRange): boolean {
  const isNamed = passage.opening.text.length > 1 && start < passage.opening.end;
  const hasName = tokens.some(
    ({ text, wordClass, start: at }) =>
      at >= start &&
      at < end &&
      !(answer && answer.start <= at && at < answer.end) &&
      (wordClass === "name" || (at > start && /[A-Z]/.test(text)) || /[a-z][A-Z\d]|[A-Z]{2}/.test(text)),
  );
  const { lower } = subject.head;
  return (
    isNamed || hasName || passage.sectionPath.some((title) => title.toLowerCase().includes(lower.replace(/s$/, "")))
  );
}
