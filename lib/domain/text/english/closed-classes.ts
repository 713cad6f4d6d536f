import type { WordClass } from "../word";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ARTICLES = words("the a an");
export const POSSESSIVES = words("its their his her our my your whose");
export const DEMONSTRATIVES = words("this that these those such");
export const QUANTIFIERS = words(
  "each every some any no all both another many most several few more fewer less much enough either neither half various",
);
export const PERSONAL_PRONOUNS = words("i you he she it we they me him us them");
const OTHER_PRONOUNS = words(
  `itself himself herself themselves ourselves myself yourself who whom which what whoever whatever one's oneself
everything everyone everybody something someone somebody anything anyone nothing nobody none others there`,
);
export const COORDINATORS = words("and or but nor yet");
export const MODALS = words("can could will would shall should may might must cannot");
export const BE_FORMS = words("is are was were am be been being");
export const HAVE_FORMS = words("has have had having");
export const DO_FORMS = words("do does did");
const ADVERBS = words(
  `also only then now often usually generally still never always already not currently later soon even just therefore
thus again further however instead too very quite rather almost nearly perhaps maybe sometimes seldom rarely once
twice here away together apart ahead forward otherwise hence moreover meanwhile nonetheless nevertheless indeed
somewhat yet ever so far abroad n't as well`,
);

/** Auxiliaries that a question moves before its subject. */
export function isAuxiliaryWord(word: string): boolean {
  return MODALS.has(word) || BE_FORMS.has(word) || HAVE_FORMS.has(word) || DO_FORMS.has(word);
}

const CLASSES: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [ARTICLES, "determiner"],
  [POSSESSIVES, "determiner"],
  [PERSONAL_PRONOUNS, "pronoun"],
  [OTHER_PRONOUNS, "pronoun"],
  [MODALS, "auxiliary"],
  [COORDINATORS, "conjunction"],
  [words("because although though whereas unless whether while if when where how why"), "conjunction"],
  [
    words(`in of at from with into onto during among between without within upon against via amid despite for behind inside
outside beyond below beneath beside across along under toward towards throughout through by`),
    "preposition",
  ],
  [words("is are was were am be been being has had do does did"), "auxiliary"],
  [words("these those every each another no"), "determiner"],
  [words("also never always often only not therefore thus however already"), "adverb"],
];

/** The class of a word that has one class only, or nearly; `null` where its neighbours decide. */
export function closedClassOf(word: string): WordClass | null {
  return CLASSES.find(([members]) => members.has(word))?.[1] ?? null;
}

/** Can the word be an adverb whatever a tagger says? */
export function isKnownAdverb(word: string): boolean {
  return ADVERBS.has(word);
}
