import { ARTICLES, POSSESSIVES } from "./closed-classes";
import type { Mend } from "./mend";

/** `more companies`, `other uses`. */
export const afterQuantifier: Mend = ({ word, beforeText }) =>
  word.wordClass === "verb" &&
  word.form === "third" &&
  /^(?:more|most|many|few|fewer|several|other|both|all|some|various|such|two|three|four|five|six|different|new|great|large|small|certain)$/i.test(
    beforeText,
  )
    ? { wordClass: "noun", form: "plural" }
    : null;

/** `defensive tackle Short`: a bare verb after an adjective. */
export const nounAfterAdjective: Mend = ({ word, before }) =>
  word.wordClass === "verb" && word.form === "base" && before?.wordClass === "adjective" ? { wordClass: "noun" } : null;

/** `described the companion as`: an article has a noun. */
export const nounAfterArticle: Mend = ({ word, text, beforeText, after }) =>
  word.wordClass === "adjective" &&
  /^[a-z]+(?:ion|er|or|ist|ant|ment|ism|ity)$/.test(text) &&
  /^(?:the|an?)$/i.test(beforeText) &&
  after?.wordClass === "preposition"
    ? { wordClass: "noun" }
    : null;

/** `Fragments of the wall`: what `of` follows at the head of a sentence. */
export const pluralAtHead: Mend = ({ word, before, afterText }) =>
  !before && word.wordClass === "verb" && word.form === "third" && afterText === "of"
    ? { wordClass: "noun", form: "plural" }
    : null;

/** `Model distillation is …`: a bare verb before a noun, at the head. */
export const nounAtHead: Mend = ({ word, before, after }) =>
  !before && word.wordClass === "verb" && word.form === "base" && after && /^(?:noun|name)$/.test(after.wordClass)
    ? { wordClass: "noun" }
    : null;

/** `the second saving`, `the programming of …`. */
export const gerundAsNoun: Mend = ({ text, word, before, after }) =>
  word.form === "gerund" &&
  !/^(?:owing|according|including|using|being|regarding)$/i.test(text) &&
  before &&
  /^(?:determiner|numeral|adjective)$/.test(before.wordClass) &&
  (!after || /^(?:mark|preposition|auxiliary|conjunction)$/.test(after.wordClass))
    ? { wordClass: "noun" }
    : null;

const opensNoun = (text: string) =>
  ARTICLES.has(text) || POSSESSIVES.has(text) || /^(?:this|these|those|every|each|another|no|'s|’s)$/.test(text);

/** `the bits`, `its uses`: nouns, whatever they are elsewhere. */
export const afterDeterminer: Mend = ({ word, beforeText }) => {
  if (word.wordClass !== "verb" || !opensNoun(beforeText.toLowerCase())) return null;
  if (word.form === "third") return { wordClass: "noun", form: "plural" };
  return word.form === "base" ? { wordClass: "noun" } : null;
};

/** `of uses`, `in use`. */
export const afterPreposition: Mend = ({ word, before, beforeText }) => {
  if (word.wordClass !== "verb" || before?.wordClass !== "preposition" || /^to$/i.test(beforeText)) return null;
  if (word.form === "third") return { wordClass: "noun", form: "plural" };
  return word.form === "base" ? { wordClass: "noun" } : null;
};

/** `a fort and bridge`: a bare verb joined to a noun. */
export const nounAfterAnd: Mend = ({ word, beforeText, joinedTo, after }) =>
  word.wordClass === "verb" &&
  (!after || /^(?:preposition|mark|conjunction)$/.test(after.wordClass)) &&
  word.form === "base" &&
  /^(?:and|or)$/.test(beforeText) &&
  joinedTo === "noun"
    ? { wordClass: "noun" }
    : null;

/** `screws, bolts, and nails`: the last of a list. */
export const lastOfList: Mend = ({ word, beforeText, joinedTo, after }) =>
  word.form === "third" &&
  /^(?:and|or)$/.test(beforeText) &&
  joinedTo === "mark" &&
  (!after || after.wordClass === "mark")
    ? { wordClass: "noun", form: "plural" }
    : null;
