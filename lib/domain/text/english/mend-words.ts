import type { Word, WordClass, WordForm } from "../word";
import {
  ARTICLES,
  BE_FORMS,
  closedClassOf,
  DEMONSTRATIVES,
  DO_FORMS,
  HAVE_FORMS,
  isKnownAdverb,
  MODALS,
  POSSESSIVES,
} from "./closed-classes";
import { withMissingVerb, withOneVerb } from "./finite-verbs";
import type { Mend } from "./mend";

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

/** `more companies`, `other uses`. */
const afterQuantifier: Mend = ({ word, beforeText }) =>
  word.wordClass === "verb" &&
  word.form === "third" &&
  /^(?:more|most|many|few|fewer|several|other|both|all|some|various|such|two|three|four|five|six|different|new|great|large|small|certain)$/i.test(
    beforeText,
  )
    ? { wordClass: "noun", form: "plural" }
    : null;

/** `more companies`: says how many, not how. */
const quantifier: Mend = ({ text, after }) =>
  /^(?:more|most|less|few|fewer|many|several|much)$/i.test(text) &&
  after &&
  /^(?:noun|name|verb)$/.test(after.wordClass)
    ? { wordClass: "determiner" }
    : null;

/** `defensive tackle Short`: a bare verb after an adjective. */
const nounAfterAdjective: Mend = ({ word, before }) =>
  word.wordClass === "verb" && word.form === "base" && before?.wordClass === "adjective" ? { wordClass: "noun" } : null;

/** `Fragments of the wall`: what `of` follows at the head of a sentence. */
const pluralAtHead: Mend = ({ word, before, afterText }) =>
  !before && word.wordClass === "verb" && word.form === "third" && afterText === "of"
    ? { wordClass: "noun", form: "plural" }
    : null;

const used: Mend = ({ text, word, headText }) =>
  text === "used" && word.wordClass === "auxiliary"
    ? { wordClass: "verb", form: BE_FORMS.has(headText) || HAVE_FORMS.has(headText) ? "participle" : "past" }
    : null;

/** `was celebrated with`, `is related to`. */
const participleAfterBe: Mend = ({ text, word, headText, after }) =>
  word.wordClass === "adjective" &&
  /[a-z]{2}ed$/.test(text) &&
  BE_FORMS.has(headText) &&
  (!after || /^(?:preposition|mark|particle|conjunction)$/.test(after.wordClass))
    ? { wordClass: "verb", form: "participle" }
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

/** `Model distillation is …`: a bare verb before a noun, at the head. */
const nounAtHead: Mend = ({ word, before, after }) =>
  !before && word.wordClass === "verb" && word.form === "base" && after && /^(?:noun|name)$/.test(after.wordClass)
    ? { wordClass: "noun" }
    : null;

/** `the second saving`, `the programming of …`. */
const gerundAsNoun: Mend = ({ text, word, before, after }) =>
  word.form === "gerund" &&
  !/^(?:owing|according|including|using|being|regarding)$/i.test(text) &&
  before &&
  /^(?:determiner|numeral|adjective)$/.test(before.wordClass) &&
  (!after || /^(?:mark|preposition|auxiliary|conjunction)$/.test(after.wordClass))
    ? { wordClass: "noun" }
    : null;

/** `one by one`, `step by step`. */
const byTurns: Mend = ({ text, beforeText, afterText }) =>
  /^(?:one|step|year|day|side)$/.test(text) && (beforeText === "by" || afterText === "by")
    ? { wordClass: "adverb" }
    : null;

const noLonger: Mend = ({ text, beforeText, afterText }) =>
  (text === "no" && afterText === "longer") || (text === "longer" && beforeText === "no")
    ? { wordClass: "adverb" }
    : null;

/** `means` after anything but what opens a noun phrase. */
const meansAsVerb: Mend = ({ text, word, before, beforeText }) =>
  text === "means" &&
  word.wordClass === "noun" &&
  before &&
  /^(?:noun|name|pronoun|adverb|mark)$/.test(before.wordClass) &&
  !/^(?:the|a|by)$/.test(beforeText)
    ? { wordClass: "verb", form: "third" }
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

const opensNoun = (text: string) =>
  ARTICLES.has(text) || POSSESSIVES.has(text) || /^(?:this|these|those|every|each|another|no|'s|’s)$/.test(text);

/** `the bits`, `its uses`: nouns, whatever they are elsewhere. */
const afterDeterminer: Mend = ({ word, beforeText }) => {
  if (word.wordClass !== "verb" || !opensNoun(beforeText.toLowerCase())) return null;
  if (word.form === "third") return { wordClass: "noun", form: "plural" };
  return word.form === "base" ? { wordClass: "noun" } : null;
};

/** `of uses`, `in use`. */
const afterPreposition: Mend = ({ word, before, beforeText }) => {
  if (word.wordClass !== "verb" || before?.wordClass !== "preposition" || /^to$/i.test(beforeText)) return null;
  if (word.form === "third") return { wordClass: "noun", form: "plural" };
  return word.form === "base" ? { wordClass: "noun" } : null;
};

/** `may result`, `does not change`. */
const afterModal: Mend = ({ word, headText }) =>
  (MODALS.has(headText) || DO_FORMS.has(headText)) &&
  (word.wordClass === "noun" || word.wordClass === "adjective" || word.wordClass === "verb") &&
  word.form !== "plural" &&
  word.form !== "gerund"
    ? { wordClass: "verb", form: "base" }
    : null;

/** Participles that a tagger may take for the bare verb. */
const SAME_PARTICIPLE =
  /^(?:born|put|cut|set|hit|shut|let|cost|cast|spread|split|read|run|come|become|overcome|broadcast)$/;

/** `has long been debated`. */
const long: Mend = ({ text, beforeText, afterText }) =>
  text === "long" && /^(?:has|have|had)$/.test(beforeText) && afterText === "been" ? { wordClass: "adverb" } : null;

/** `a fort and bridge`: a bare verb joined to a noun. */
const nounAfterAnd: Mend = ({ word, beforeText, joinedTo, after }) =>
  word.wordClass === "verb" &&
  (!after || /^(?:preposition|mark|conjunction)$/.test(after.wordClass)) &&
  word.form === "base" &&
  /^(?:and|or)$/.test(beforeText) &&
  joinedTo === "noun"
    ? { wordClass: "noun" }
    : null;

/** `and describes the goals`: a noun takes no article after it. */
const verbAfterAnd: Mend = ({ word, beforeText, after, afterText }) =>
  word.wordClass === "noun" &&
  word.form === "plural" &&
  /^(?:and|or)$/.test(beforeText) &&
  after?.wordClass === "determiner" &&
  /^(?:the|an?|its|their|his|her)$/.test(afterText)
    ? { wordClass: "verb", form: "third" }
    : null;

/** `screws, bolts, and nails`: the last of a list. */
const lastOfList: Mend = ({ word, beforeText, joinedTo, after }) =>
  word.form === "third" &&
  /^(?:and|or)$/.test(beforeText) &&
  joinedTo === "mark" &&
  (!after || after.wordClass === "mark")
    ? { wordClass: "noun", form: "plural" }
    : null;

/** `has grown`, `was founded`: no past tense beside an auxiliary. */
const afterAuxiliary: Mend = ({ text, word, headText }) =>
  word.wordClass === "verb" &&
  (word.form === "past" || (word.form === "base" && SAME_PARTICIPLE.test(text))) &&
  (BE_FORMS.has(headText) || HAVE_FORMS.has(headText))
    ? { form: "participle" }
    : null;

/** `written`, `gone`, `begun`: no past tense whatever stands before. */
const ONLY_PARTICIPLE = /(?:[wo]n|en|gone|done|un|um|ung|unk|orn)$/;

/** `The city built walls`: a form that can be either is a past tense where no auxiliary stands before it. */
const withoutAuxiliary: Mend = ({ word, text, headText }) =>
  word.form === "participle" && !BE_FORMS.has(headText) && !HAVE_FORMS.has(headText) && !ONLY_PARTICIPLE.test(text)
    ? { form: "past" }
    : null;

/** `speeds up`: a noun has no particle. */
const beforeParticle: Mend = ({ word, after, afterText, before }) =>
  word.wordClass === "noun" &&
  word.form === "plural" &&
  after?.wordClass === "particle" &&
  !afterText.startsWith("'") &&
  !afterText.startsWith("’") &&
  before !== undefined
    ? { wordClass: "verb", form: "third" }
    : null;

const RULES: readonly Mend[] = [
  closed,
  toVerb,
  knownAdverb,
  capitalised,
  meansAsVerb,
  quantifier,
  nounAtHead,
  nounAfterAdjective,
  pluralAtHead,
  used,
  participleAfterBe,
  comparedNumber,
  looseParticle,
  gerundAsNoun,
  byTurns,
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
