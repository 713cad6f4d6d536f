import type { Clause } from "../../text/english/clause";
import type { NounPhrase } from "../../text/english/noun-phrase";
import type { FrameContext } from "../fact";
import type { Passage } from "../passage";

/** What of a sentence tells whether it leans on others. */
type Place = Pick<Passage, "opening" | "shadow" | "sectionPath">;

/** Nouns that name one of many: `the city` alone does not say which. */
const ONE_OF_MANY =
  /^(?:city|town|village|country|state|region|area|district|county|province|place|site|building|house|church|school|university|college|company|firm|organisation|organization|group|team|club|band|party|committee|council|commission|agency|department|game|match|season|series|show|programme|program|episode|film|movie|book|novel|song|album|play|poem|article|paper|study|report|survey|author|writer|king|queen|emperor|president|man|woman|boy|girl|player|character|war|battle|attack|event|incident|case|decision|act|law|bill|treaty|agreement|deal|contract|project|plan|proposal|idea|theory|argument|claim|allegation|dispute|question|answer|problem|result|results|conclusion|example|section|chapter|figure|table|list|point|reason|fact|period|era|year|decade|century|day|time|move|strategy|policy|approach|method|process|change|effect|work|works|name|term|word|former|latter|same|others?|rest|river|island|lake|mountain|station|road|route|line|bridge|ship|aircraft|vehicle|engine|machine|device|disease|species|animal|network|channel|service|latter|majority|minority|opening|ceremony|award|title|prize|sport|tournament|race|stadium|library|museum|hospital|colony|empire|kingdom|dynasty|army|forces?|troops|population|building|structure|collection|system|design|sequel|story|plot|language|phrase|sentence|verse|command|option|file|package|directory|script|step|following|first|second|third|last|next)$/;
/** Nouns that say what something is to something else: `the main advantage` alone does not say of what. */
const RELATIONAL =
  /^(?:advantage|disadvantage|benefit|drawback|side-effect|effect|result|reason|goal|aim|purpose|difference|problem|solution|approach|step|option|method|procedure|process|measurement|value|values|test|tests|merge|findings|expeditions?|feature|characteristic|aspect|factor|example|exception|alternative|version|change|choice|combination|part|role|task|alphabet|drought|scheme|attempt|basin|account|record|image|images|level|size|cost|price|idea|issue|type|kind|form|component|argument|definition|distinction|effort|efforts|impact|importance|influence|interest|need|objective|opportunity|outcome|principle|property|relationship|response|reaction|source|structure|success|error|errors|mistake|cause|case|extension|trend|use|view|area|field|set|group|name|title|date|time|list|group|measures?)$/;
/** What stands before the subject speaks of a case that only the text knows. */
const ADJUNCT_LEANS =
  /^(?:otherwise|then\b|rather\b|sometimes|(?:in|for|at|with|by|to|from|on|under|after|once|since|because of) (?:all )?(?:both|this|that|these|those|such|either|each|the (?:first|second|former|latter|above|previous|following|next|same|example|latter|other|most|given))\b|in (?:cases?|all cases|practice|our|my)\b|in addition to\b)/i;
const PART_OF_TEXT = /^(?:version|section|chapter|table|figure|step|part|appendix|phase|stage)s?$/;
const COUNTED = /^(?:some|many|few|two|three|four|five|six|seven|eight|nine|ten|several|various|\d+)$/;
const POINTING =
  /^(?:certain|new|newer|more|further|additional|this|that|these|those|such|another|other|others|both|here|there|one|some|many|most|few|several|all|each|everyone|everything|anyone|someone|something|nothing|nobody|none)$/;
const POSSESSIVE = /^(?:its|their|his|her|our|my|your)$/;

/** The word, or the one that it is the plural of. */
function isOneOf(nouns: RegExp, word: string): boolean {
  return (
    nouns.test(word) || (word.endsWith("s") && nouns.test(word.slice(0, -1))) || nouns.test(word.replace(/ies$/, "y"))
  );
}

function isResolved({ opening }: Place, { start }: NounPhrase): boolean {
  return opening.text.length > 1 && start < opening.end;
}

/** `the city`, `the two companies`: definite, and nothing says which. */
function isBareDefinite(clause: Clause): boolean {
  const { tokens, subject } = clause;
  const words = tokens.slice(subject.from, subject.coreTo).map(({ lower }) => lower);
  if (words[0] !== "the") return false;
  const isAlone = subject.to === subject.coreTo;
  if (/^\d+(?:st|nd|rd|th)$/.test(words[1] ?? "") && isAlone) return true;
  if (
    /^(?:other|same|former|latter|two|three|four|five|six|first|second|third|last|next|following|above|new|old|whole|entire|original|current|previous|remaining|resulting|relevant|corresponding|proposed|appropriate|required|necessary|chosen|selected|existing|available|usual)$/.test(
      words[1] ?? "",
    ) &&
    isAlone
  )
    return true;
  if (
    words.length === 3 &&
    isAlone &&
    subject.kind !== "name" &&
    /^(?:[a-z]{2,}ed|rebuilt|built|lost|chosen|found|sunken|stolen)$/.test(words[1] ?? "")
  )
    return true;
  return words.length === 2 && isAlone && isOneOf(ONE_OF_MANY, words[1] ?? "");
}

/** `the main advantage`, `an interesting side-effect`: of what? */
function isRelational({ tokens, subject, passage }: Clause & { readonly passage: Place }): boolean {
  const inside = tokens.slice(subject.from, subject.to);
  const isAlone =
    subject.to === subject.coreTo && !inside.some(({ wordClass }) => wordClass === "name" || wordClass === "particle");
  const inHeading = passage.sectionPath.some((title) => title.toLowerCase().includes(subject.head.lower));
  const opens = /^(?:the|an?|one|its|another)$/.test(inside[0]?.lower ?? "") || inside.length === 1;
  const modifiers = inside.filter(({ wordClass }) => wordClass === "noun").length;
  return isAlone && opens && !inHeading && modifiers < 2 && isOneOf(RELATIONAL, subject.head.lower);
}

/** `some models`, `more companies` after `because`: how many is said, and of what. */
function narrows({ subject, adjunct }: Clause, first: string): boolean {
  if (first === "both") return true;
  const hasNoun = subject.coreTo - subject.from > 1;
  const isMore = first === "more" && /^(?:because|since|as)$/.test(adjunct?.lead ?? "");
  return hasNoun && (isMore || /^(?:some|many|most|all|few|several)$/.test(first));
}

/** Does the subject need the text around it to be understood, with nothing to name it? */
export function leansOnText(clause: Clause & { readonly passage: Place }): boolean {
  const { tokens, subject, passage } = clause;
  if (isResolved(passage, subject)) return false;
  const first = tokens[subject.from]?.lower ?? "";
  const inside = tokens.slice(subject.from, subject.to);
  if (inside.some(({ lower }) => /^(?:it|them|him|her|us|you)$/.test(lower))) return true;
  if (/^[A-Za-z]$|^[\d.]+$/.test(subject.head.text) || subject.kind === "pronoun" || POSSESSIVE.test(first))
    return true;
  if (POINTING.test(first) && !narrows(clause, first)) return true;
  const isNumbered = tokens[subject.from + 1]?.wordClass === "numeral" || subject.kind === "name";
  if (first === "no" || (isNumbered && PART_OF_TEXT.test(first))) return true;
  if (
    /^an?$/.test(first) &&
    /^(?:second|third|fourth|fifth|further|new|similar|different)$/.test(tokens[subject.from + 1]?.lower ?? "")
  )
    return true;
  if (COUNTED.test(first) || (first === "a" && tokens[subject.from + 1]?.lower === "few")) return true;
  const before = clause.adjunct ? passage.shadow.slice(clause.adjunct.start, clause.adjunct.end) : "";
  if (ADJUNCT_LEANS.test(before)) return true;
  return isBareDefinite(clause) || isRelational(clause);
}

const FEWEST_SENTENCES = 2;
const COUNTS = new WeakMap<readonly Passage[], ReadonlyMap<string, number>>();

/** In how many sentences of the document each word stands. */
function sentenceCounts(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const known = COUNTS.get(passages);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { shadow } of passages)
    for (const word of new Set(shadow.toLowerCase().match(/[a-z][a-z'-]+/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  COUNTS.set(passages, counts);
  return counts;
}

/** `the entrance`: may stand for itself only where the document, or the heading, speaks of it more than once. */
export function isKnownThing(clause: Clause & { readonly passage: Passage }, { passages }: FrameContext): boolean {
  const { tokens, subject, passage } = clause;
  const inside = tokens.slice(subject.from, subject.to);
  const isBare =
    subject.to === subject.coreTo && !inside.some(({ wordClass }) => wordClass === "name" || wordClass === "particle");
  const isCompound = inside.filter(({ wordClass }) => wordClass === "noun").length > 1;
  if (inside[0]?.lower !== "the" || !isBare || isCompound || isResolved(passage, subject)) return true;
  const { lower } = subject.head;
  const inHeading = passage.sectionPath.some((title) => title.toLowerCase().includes(lower.replace(/s$/, "")));
  return inHeading || (sentenceCounts(passages).get(lower) ?? 0) >= FEWEST_SENTENCES;
}

const POINTS_BACK =
  /\b(?:this|these|those(?! (?:with|who|that|of|which|in|on|whose|without)\b)|such (?!as\b)|the (?:former|latter|same|above|following|aforementioned|other)|he|she|him|himself|herself|they|them|we|us|our|you|your|i|my|here|there|all that|above|below|aforementioned|thereby|thereof|thereafter|meanwhile|respectively)\b/i;

/** Does a text that stands after the subject speak of something said before the sentence? */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(
    text.replace(
      /\bthe United States\b|\bUS\b|\b(?:[A-Z]\.)+|\b[A-Z][a-z]+ I\b|\b[Tt]here (?:is|are|was|were|exists?)\b/g,
      "",
    ),
  );
}
