import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS } from "./closed-classes";
import type { Mend } from "./mend";

export const used: Mend = ({ text, word, headText }) =>
  text === "used" && word.wordClass === "auxiliary"
    ? { wordClass: "verb", form: BE_FORMS.has(headText) || HAVE_FORMS.has(headText) ? "participle" : "past" }
    : null;

/** `was celebrated with`, `is related to`. */
export const participleAfterBe: Mend = ({ text, word, headText, after }) =>
  word.wordClass === "adjective" &&
  /[a-z]{2}ed$/.test(text) &&
  BE_FORMS.has(headText) &&
  (!after || /^(?:preposition|mark|particle|conjunction)$/.test(after.wordClass))
    ? { wordClass: "verb", form: "participle" }
    : null;

/** `is considered a health care professional`. */
export const consideredAfterBe: Mend = ({ text, word, headText }) =>
  /^(?:considered|deemed)$/.test(text) && word.wordClass === "adjective" && BE_FORMS.has(headText)
    ? { wordClass: "verb", form: "participle" }
    : null;

/** `is broadcast using`, `was split by`. */
export const sameParticipleAfterBe: Mend = ({ text, word, headText, after }) =>
  /^(?:split|spread|broadcast|shut|hit|cut|cast)$/.test(text) &&
  word.wordClass === "noun" &&
  BE_FORMS.has(headText) &&
  (!after || /^(?:preposition|mark|particle|conjunction|verb)$/.test(after.wordClass))
    ? { wordClass: "verb", form: "participle" }
    : null;

/** `means` after anything but what opens a noun phrase. */
export const meansAsVerb: Mend = ({ text, word, before, beforeText }) =>
  text === "means" &&
  word.wordClass === "noun" &&
  before &&
  /^(?:noun|name|pronoun|adverb|mark)$/.test(before.wordClass) &&
  !/^(?:the|a|by)$/.test(beforeText)
    ? { wordClass: "verb", form: "third" }
    : null;

/** `may result`, `does not change`. */
export const afterModal: Mend = ({ word, headText }) =>
  (MODALS.has(headText) || DO_FORMS.has(headText)) &&
  (word.wordClass === "noun" || word.wordClass === "adjective" || word.wordClass === "verb") &&
  word.form !== "plural" &&
  word.form !== "gerund"
    ? { wordClass: "verb", form: "base" }
    : null;

/** Participles that a tagger may take for the bare verb. */
const SAME_PARTICIPLE =
  /^(?:born|put|cut|set|hit|shut|let|cost|cast|spread|split|read|run|come|become|overcome|broadcast)$/;

/** `and describes the goals`: a noun takes no article after it. */
export const verbAfterAnd: Mend = ({ word, beforeText, after, afterText }) =>
  word.wordClass === "noun" &&
  word.form === "plural" &&
  /^(?:and|or)$/.test(beforeText) &&
  after?.wordClass === "determiner" &&
  /^(?:the|an?|its|their|his|her)$/.test(afterText)
    ? { wordClass: "verb", form: "third" }
    : null;

/** `has grown`, `was founded`: no past tense beside an auxiliary. */
export const afterAuxiliary: Mend = ({ text, word, headText }) =>
  word.wordClass === "verb" &&
  (word.form === "past" || (word.form === "base" && SAME_PARTICIPLE.test(text))) &&
  (BE_FORMS.has(headText) || HAVE_FORMS.has(headText))
    ? { form: "participle" }
    : null;

/** `written`, `gone`, `begun`: no past tense whatever stands before. */
const ONLY_PARTICIPLE = /(?:[wo]n|en|gone|done|un|um|ung|unk|orn)$/;

/** `The city built walls`: a form that can be either is a past tense where no auxiliary stands before it. */
export const withoutAuxiliary: Mend = ({ word, text, headText }) =>
  word.form === "participle" && !BE_FORMS.has(headText) && !HAVE_FORMS.has(headText) && !ONLY_PARTICIPLE.test(text)
    ? { form: "past" }
    : null;

/** `speeds up`: a noun has no particle. */
export const beforeParticle: Mend = ({ word, after, afterText, before }) =>
  word.wordClass === "noun" &&
  word.form === "plural" &&
  after?.wordClass === "particle" &&
  !afterText.startsWith("'") &&
  !afterText.startsWith("’") &&
  before !== undefined
    ? { wordClass: "verb", form: "third" }
    : null;
