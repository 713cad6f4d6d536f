import type { Word, WordClass, WordForm } from "../word";
import { closedClassOf, DEMONSTRATIVES, isKnownAdverb } from "./closed-classes";
import { withMissingVerb, withOneVerb } from "./finite-verbs";
import type { Mend } from "./mend";
import {
  afterDeterminer,
  afterPreposition,
  afterQuantifier,
  gerundAsNoun,
  lastOfList,
  nounAfterAdjective,
  nounAfterAnd,
  nounAfterArticle,
  nounAtHead,
  pluralAtHead,
} from "./mend-nouns";
import {
  afterAuxiliary,
  afterModal,
  beforeParticle,
  consideredAfterBe,
  meansAsVerb,
  participleAfterBe,
  sameParticipleAfterBe,
  used,
  verbAfterAnd,
  withoutAuxiliary,
} from "./mend-verbs";

const NAME_LIKE = /^[A-Z]/;

const closed: Mend = ({ text, word, afterText }) => {
  if (/^owing$/i.test(text) && afterText === "to") return { wordClass: "preposition" };
  if (/^[A-Z][A-Z0-9.]+$/.test(text) || /^[A-Z].*\d$/.test(text)) return { wordClass: "name" };
  if (word.wordClass === "other") return { wordClass: closedClassOf(text.toLowerCase()) ?? "noun" };
  const wordClass = closedClassOf(text.toLowerCase());
  return wordClass === null ? null : { wordClass };
};

/** `to` before a verb is no preposition. */
const toVerb: Mend = ({ text, after }) =>
  text.toLowerCase() === "to"
    ? { wordClass: after?.wordClass === "verb" && after.form === "base" ? "particle" : "preposition" }
    : null;

/** `more companies`: says how many, not how. */
const quantifier: Mend = ({ text, after }) =>
  /^(?:more|most|less|few|fewer|many|several|much)$/i.test(text) &&
  after &&
  /^(?:noun|name|verb)$/.test(after.wordClass)
    ? { wordClass: "determiner" }
    : null;

/** `no less than 700`, `more than half`. */
const comparedNumber: Mend = ({ text, beforeText, afterText, word }) => {
  const isHead = /^(?:less|more|fewer|greater|rather)$/.test(text) && afterText === "than";
  const isNo = text === "no" && /^(?:less|more|fewer)$/.test(afterText);
  const isTail = text === "than" && /^(?:less|more|fewer)$/.test(beforeText);
  return (isHead || isNo || isTail) && word.wordClass !== "noun" ? { wordClass: "adverb" } : null;
};

/** `died off`, `took away`: no noun follows that the word could take. */
const looseParticle: Mend = ({ text, before, after }) =>
  /^(?:off|up|out|down|away|back|over|in|on|apart|together)$/.test(text) &&
  before?.wordClass === "verb" &&
  (!after || after.wordClass === "mark" || after.wordClass === "conjunction")
    ? { wordClass: "particle" }
    : null;

const TURN = /^(?:one|step|year|day|side)$/;

/** `one by one`, `step by step`. */
const byTurns: Mend = ({ text, beforeText, afterText }) =>
  (TURN.test(text) && (beforeText === "by" || afterText === "by")) ||
  (text === "by" && TURN.test(beforeText) && beforeText === afterText)
    ? { wordClass: "adverb" }
    : null;

/** `matter even more`: says how much. */
const evenMore: Mend = ({ text, afterText }) =>
  text === "even" && /^(?:more|less|further|better|worse)$/.test(afterText) ? { wordClass: "adverb" } : null;

const noLonger: Mend = ({ text, beforeText, afterText }) =>
  (text === "no" && afterText === "longer") || (text === "longer" && beforeText === "no")
    ? { wordClass: "adverb" }
    : null;

const knownAdverb: Mend = ({ text, word }) =>
  word.wordClass !== "adverb" && isKnownAdverb(text.toLowerCase()) && !/^(?:then|so|yet|far|even|as|well)$/i.test(text)
    ? { wordClass: "adverb" }
    : null;

/** A capital in the middle of a sentence: part of a name. */
const capitalised: Mend = ({ text, word, before }) =>
  before &&
  before.wordClass !== "mark" &&
  NAME_LIKE.test(text) &&
  /^(?:verb|adjective|other|noun|adverb|conjunction)$/.test(word.wordClass)
    ? { wordClass: "name", ...(word.form === "plural" ? { form: "plural" } : {}) }
    : null;

/** `E. I. du Pont`, `Jean de Bethencourt`: what joins the parts of a name. */
const joinsName: Mend = ({ text, before, after }) =>
  /^(?:du|de|di|da|del|della|der|den|van|von|le|la|ibn|bin)$/.test(text) &&
  before?.wordClass === "name" &&
  after !== undefined &&
  /^(?:name|noun)$/.test(after.wordClass)
    ? { wordClass: "name" }
    : null;

/** `has long been debated`. */
const long: Mend = ({ text, beforeText, afterText }) =>
  text === "long" && /^(?:has|have|had)$/.test(beforeText) && afterText === "been" ? { wordClass: "adverb" } : null;

const RULES: readonly Mend[] = [
  closed,
  toVerb,
  knownAdverb,
  capitalised,
  joinsName,
  meansAsVerb,
  quantifier,
  nounAtHead,
  nounAfterAdjective,
  nounAfterArticle,
  pluralAtHead,
  used,
  consideredAfterBe,
  sameParticipleAfterBe,
  participleAfterBe,
  comparedNumber,
  looseParticle,
  gerundAsNoun,
  byTurns,
  evenMore,
  long,
  nounAfterAnd,
  lastOfList,
  verbAfterAnd,
  noLonger,
  afterQuantifier,
  afterDeterminer,
  afterPreposition,
  afterModal,
  afterAuxiliary,
  withoutAuxiliary,
  beforeParticle,
];

function isForm(wordClass: WordClass, form: WordForm | undefined): boolean {
  if (form === undefined) return false;
  return form === "plural" ? wordClass === "noun" || wordClass === "name" : wordClass === "verb";
}

function mended(word: Word, change: Partial<Pick<Word, "wordClass" | "form">>): Word {
  const wordClass = change.wordClass ?? word.wordClass;
  const form = change.form ?? word.form;
  const { start, end } = word;
  return form !== undefined && isForm(wordClass, form) ? { start, end, wordClass, form } : { start, end, wordClass };
}

function demonstrative(text: string, after: Word | undefined): WordClass | null {
  if (!DEMONSTRATIVES.has(text.toLowerCase()) || text.toLowerCase() === "such") return null;
  const opensPhrase = after && /^(?:noun|adjective|numeral)$/.test(after.wordClass);
  return opensPhrase ? "determiner" : "pronoun";
}

/**
 * Corrects a tagger's words where their neighbours leave no doubt: words of a closed class, nouns after a
 * determiner, verbs after an auxiliary, names.
 */
export function mendWords(shadow: string, words: readonly Word[]): Word[] {
  const textOf = (word: Word | undefined) => (word ? shadow.slice(word.start, word.end) : "");
  const result: Word[] = [];
  words.forEach((original, index) => {
    if (original.wordClass === "mark" || /^['’]s?$/.test(textOf(original))) {
      result.push(original);
      return;
    }
    let word = original;
    for (const rule of RULES) {
      const before = result.at(-1);
      const head = result.findLast((one) => one.wordClass !== "adverb");
      const after = words[index + 1];
      const text = textOf(word);
      const change = rule({
        word,
        text,
        before,
        beforeText: textOf(before),
        joinedTo: result.at(-2)?.wordClass,
        headText: textOf(head).toLowerCase(),
        after,
        afterText: textOf(after),
      });
      if (change) word = mended(word, change);
    }
    const pointing = demonstrative(textOf(word), words[index + 1]);
    result.push(pointing ? { start: word.start, end: word.end, wordClass: pointing } : word);
  });
  return withMissingVerb(withOneVerb(result, textOf), textOf);
}
