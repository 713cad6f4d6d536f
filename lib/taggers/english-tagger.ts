import nlp from "compromise/two";
import { mendWords } from "../domain/text/english/mend-words";
import type { Tagger, Word, WordClass, WordForm } from "../domain/text/word";

const TOKEN =
  /['’]s(?![\p{L}\p{N}])|\b(?:[A-Z]|Dr|Mr|Mrs|Ms|St|Mt|Prof|Gen|Lt|Col|Capt|Jr|Sr|Inc|Ltd|vs|e\.g|i\.e|U\.S|U\.K|D\.C|[A-Z]\.[A-Z])\.(?=,? \S)|[\p{L}\p{N}$€£](?:[\p{L}\p{N}]|[.,/&–-](?=[\p{L}\p{N}])|['’](?!s(?![\p{L}\p{N}]))(?=[\p{L}\p{N}]))*(?:%|(?<=\p{L})\+{1,2}(?![\p{L}\p{N}]))?|[^\s]/gu;

/** Verbs whose past looks like their base. */
const SAME_AS_BASE =
  /^(?:put|cut|set|hit|shut|let|cost|cast|spread|split|read|hurt|quit|bet|burst|rid|broadcast|run|come|become|overcome)$/;

/** Tags of the library, the telling ones first, and what they mean here. */
const CLASS_OF_TAG: readonly (readonly [string, WordClass])[] = [
  ["Particle", "particle"],
  ["Modal", "auxiliary"],
  ["Auxiliary", "auxiliary"],
  ["Copula", "auxiliary"],
  ["Verb", "verb"],
  ["Pronoun", "pronoun"],
  ["Determiner", "determiner"],
  ["Preposition", "preposition"],
  ["Conjunction", "conjunction"],
  ["Adverb", "adverb"],
  ["Value", "numeral"],
  ["ProperNoun", "name"],
  ["Adjective", "adjective"],
  ["Noun", "noun"],
];
const FORM_OF_TAG: readonly (readonly [string, WordForm])[] = [
  ["Participle", "participle"],
  ["Gerund", "gerund"],
  ["PastTense", "past"],
  ["Infinitive", "base"],
  ["PresentTense", "third"],
  ["Plural", "plural"],
];

type Tense = "Participle" | "PastTense" | "PresentTense" | "Gerund";
const TENSE_OF_FORM: Readonly<Partial<Record<WordForm, Tense>>> = {
  third: "PresentTense",
  past: "PastTense",
  participle: "PastTense",
  gerund: "Gerund",
};

/** Forms that the library does not lead back to their base. */
const BASES: Readonly<Partial<Record<string, string>>> = {
  born: "bear",
  traveled: "travel",
  travelled: "travel",
  modelled: "model",
  labelled: "label",
  undertaken: "undertake",
};

interface VerbMethods {
  toInfinitive(word: string, model: object, tense: Tense): string;
  conjugate(base: string, model: object): Readonly<Record<string, string>>;
}

function verbMethods(): VerbMethods {
  const { two } = nlp.methods() as { two: { transform: { verb: VerbMethods } } };
  return two.transform.verb;
}

/** The base of a verb's form; `undefined` where bending it back does not give that form again. */
function baseOf(word: string, form: WordForm | undefined, methods: VerbMethods): string | undefined {
  if (form === "base") return word;
  const known = BASES[word];
  if (known !== undefined) return known;
  const tense = form && TENSE_OF_FORM[form];
  if (!tense) return undefined;
  const model = nlp.model();
  const isRegular = word.endsWith("ed");
  const tenses: readonly Tense[] = form === "participle" && !isRegular ? ["Participle", "PastTense"] : [tense];
  return tenses
    .map((one) => methods.toInfinitive(word, model, one))
    .find(
      (base) =>
        (base !== word || SAME_AS_BASE.test(word)) && Object.values(methods.conjugate(base, model)).includes(word),
    );
}

/** The tags of each stretch of text that the library read as one word, by place. */
function tagsByPlace(shadow: string): { readonly end: number; readonly tags: ReadonlySet<string> }[] {
  const places: { end: number; tags: ReadonlySet<string> }[] = [];
  let cursor = 0;
  for (const { text, tags } of nlp(shadow).document.flat()) {
    const at = text === "" ? -1 : shadow.indexOf(text, cursor);
    if (at < 0) continue;
    cursor = at + text.length;
    places.push({ end: cursor, tags: tags ?? new Set() });
  }
  return places;
}

/** `users' data`: the owner's ending without its letter. */
function isOwnersMark(shadow: string, at: number): boolean {
  return /^s['’] [A-Za-z]$/.test(shadow.slice(at - 1, at + 3));
}

function classOf(text: string, tags: ReadonlySet<string> | undefined): WordClass {
  if (/^['’]s$/.test(text)) return "particle";
  if (!/[\p{L}\p{N}]/u.test(text)) return "mark";
  if (/^[$€£]?\d/.test(text)) return /[a-z]{2}/i.test(text) ? "adjective" : "numeral";
  return CLASS_OF_TAG.find(([tag]) => tags?.has(tag))?.[1] ?? "other";
}

function formOf(wordClass: WordClass, tags: ReadonlySet<string> | undefined): WordForm | undefined {
  if (wordClass !== "verb" && wordClass !== "noun" && wordClass !== "name") return undefined;
  const form = FORM_OF_TAG.find(([tag]) => tags?.has(tag))?.[1];
  return (form === "plural") === (wordClass !== "verb") ? form : undefined;
}

/** The words of an English sentence: cut by us, classed by the library, mended where their neighbours say better. */
export const tagEnglish: Tagger = (shadow) => {
  const methods = verbMethods();
  const places = tagsByPlace(shadow);
  let place = 0;
  const words = [...shadow.matchAll(TOKEN)].map((match): Word => {
    const end = match.index + match[0].length;
    while (place + 1 < places.length && (places[place]?.end ?? 0) < end) place += 1;
    const found = places[place];
    const tags = found && found.end >= match.index + 1 && found.end <= end + 2 ? found.tags : undefined;
    const wordClass = isOwnersMark(shadow, match.index) ? "particle" : classOf(match[0], tags);
    const form = formOf(wordClass, tags);
    return { start: match.index, end, wordClass, ...(form ? { form } : {}) };
  });
  return mendWords(shadow, words).map((word) => {
    if (word.wordClass !== "verb") return word;
    const base = baseOf(shadow.slice(word.start, word.end).toLowerCase(), word.form, methods);
    return base === undefined ? word : { ...word, base };
  });
};
