import type { Clause } from "../../text/english/clause";
import type { NounPhrase } from "../../text/english/noun-phrase";
import type { Passage } from "../passage";

/** Nouns that name one of many: `the city` alone does not say which. */
const ONE_OF_MANY =
  /^(?:city|town|village|country|state|region|area|district|county|province|place|site|building|house|church|school|university|college|company|firm|organisation|organization|group|team|club|band|party|committee|council|commission|agency|department|game|match|season|series|show|programme|program|episode|film|movie|book|novel|song|album|play|poem|article|paper|study|report|survey|author|writer|king|queen|emperor|president|man|woman|boy|girl|player|character|war|battle|attack|event|incident|case|decision|act|law|bill|treaty|agreement|deal|contract|project|plan|proposal|idea|theory|argument|claim|allegation|dispute|question|answer|problem|result|results|conclusion|example|section|chapter|figure|table|list|point|reason|fact|period|era|year|decade|century|day|time|move|strategy|policy|approach|method|process|change|effect|work|works|name|term|word|former|latter|same|others?|rest|river|island|lake|mountain|station|road|route|line|bridge|ship|aircraft|vehicle|engine|machine|device|disease|species|animal|network|channel|service|latter|majority|minority|opening|ceremony|award|title|prize|sport|tournament|race|stadium|library|museum|hospital|colony|empire|kingdom|dynasty|army|forces?|troops|population|building|structure|collection|system|design|sequel|story|plot|language|phrase|sentence|verse|command|option|file|package|directory|script|step|following|first|second|third|last|next)$/;
const POINTING =
  /^(?:this|that|these|those|such|another|other|others|both|here|there|one|some|many|most|few|several|all|each|everyone|everything|anyone|someone|something|nothing|nobody|none)$/;
const POSSESSIVE = /^(?:its|their|his|her|our|my|your)$/;

function isResolved({ opening }: Passage, { start }: NounPhrase): boolean {
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
    /^(?:other|same|former|latter|two|three|four|five|six|first|second|third|last|next|following|above|new|old|whole|entire|original|current|previous|remaining|resulting)$/.test(
      words[1] ?? "",
    ) &&
    isAlone
  )
    return true;
  return words.length === 2 && isAlone && ONE_OF_MANY.test(words[1] ?? "");
}

/** Does the subject need the text around it to be understood, with nothing to name it? */
export function leansOnText(clause: Clause & { readonly passage: Passage }): boolean {
  const { tokens, subject, passage } = clause;
  if (isResolved(passage, subject)) return false;
  const first = tokens[subject.from]?.lower ?? "";
  if (subject.kind === "pronoun" || POSSESSIVE.test(first)) return true;
  if (
    POINTING.test(first) &&
    !(
      first === "both" ||
      ((first === "some" ||
        first === "many" ||
        first === "most" ||
        first === "all" ||
        first === "few" ||
        first === "several") &&
        subject.coreTo - subject.from > 1)
    )
  )
    return true;
  return isBareDefinite(clause);
}

const POINTS_BACK =
  /\b(?:this|these|those|such (?!as\b)|the (?:former|latter|same|above|following|aforementioned|other)|he|she|him|himself|herself|they|them|we|us|our|you|your|i|my|here|there|above|below|aforementioned|thereby|thereof|respectively)\b/i;

/** Does a text that stands after the subject speak of something said before the sentence? */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text.replace(/\bthe United States\b|\bUS\b/g, ""));
}
