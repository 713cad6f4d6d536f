import type { FrameName, ItemKind } from "../item";

/** How much a frame's facts are worth remembering, before anything else is known: 0 to 1, as readers kept them. */
export const FRAME_WEIGHTS: Readonly<Record<FrameName, number>> = {
  definition: 0.95,
  number: 0.75,
  contrast: 0.85,
  cause: 0.85,
  purpose: 0.65,
  enumeration: 0.75,
  claim: 0.75,
  date: 0.35,
  condition: 0.7,
  sequence: 0.7,
  role: 0.8,
  complement: 0.6,
};

/** What raises or lowers a fact's worth; each feature is between 0 and 1. */
export const FEATURE_WEIGHTS = {
  /** The sentence speaks of what its heading speaks of. */
  onHeading: 0.12,
  /** First sentences of a section carry its point. */
  early: 0.08,
  /** The answer's words are rare in the document: not its theme. */
  specific: 0.25,
  /** The answer is neither one character nor a whole clause. */
  goodLength: 0.12,
  /** The frame has a whole question for it. */
  hasQuestion: 0.1,
  /** The answer is the document's theme, or in its title. */
  theme: -0.45,
  /** A quotation or an editor's note. */
  quotation: -0.6,
  /** The stem had to name what it points back to. */
  bracketed: -0.18,
  /** In Chinese: the stem opens with its section's theme in brackets, and speaks of a part of it. */
  themed: -0.25,
  /** In Chinese: the stem names its section's theme, a subject that the sentence leaves out. */
  namedAgain: -0.03,
  /** The stem is long. */
  longStem: -0.15,
  /** In Chinese: three statements or more before the question mark. */
  crowded: -0.5,
  /** A count of two or three of something: known from the list itself. */
  smallCount: -0.45,
  /** Only a name in a blank, with no question that asks for it. */
  bareName: -0.3,
  /** 这次, 该, this: points back from the middle of the stem. */
  pointsBack: -0.3,
  /** Says nothing that can be held to account: 一些, 显著, various. */
  vague: -0.3,
  /** Who says so, rather than what they say. */
  speaker: -0.3,
  /** English rules refuse more: at the same worth, readers keep more of what they make. */
  english: 0.12,
  /** In English: what for, with an infinitive for its answer. */
  purpose: 0.08,
  /** In English: a whole question asks in what year something was done. */
  askedYear: 0.12,
  /** In Chinese: the year in which something was founded, or somebody was elected. */
  milestone: 0.25,
  /** The stem speaks of `the rise`, and not of whose. */
  ownerless: -0.6,
  /** In English: a rounded count of things that the sentence only mentions. */
  hedged: -0.4,
  /** Nobody would want to remember it. */
  trivial: -1.2,
} as const;

/** Shares of the kinds in a deck; the shares of kinds that were not asked for go to the others. */
export const KIND_SHARES: Readonly<Partial<Record<ItemKind, number>>> = {
  question: 0.32,
  cloze: 0.08,
  "multiple-choice": 0.3,
  "true-false": 0.22,
  "short-answer": 0.08,
};

/** Taken from a fact's worth for each better one of its section, so that the best items spread over the document. */
export const SECTION_CROWDING = 0.07;
export const MOST_CROWDING = 0.5;
/** Facts worth as much are sure: readers keep most of what is made of them. A deck holds these first. */
export const SURE_WORTH = 1;
/** Added to what a sure fact is worth: more than spreading and a place behind another fact can take away. */
export const SURE_BONUS = 0.7;
/** A score of 1 is more than any fact reaches. */
export const HIGHEST_WORTH = 2.4;
/** Facts worth less than this make no item. */
export const LOWEST_WORTH = 0.35;
/** Facts worth more are asked for, not put up for judgement. */
export const MOST_WORTH_TO_JUDGE = 0.95;
export const MOST_ITEMS_PER_SENTENCE = 2;
/** Of facts that are left out before anything is made of them, so many are shown. */
export const MOST_REPEATS_SHOWN = 100;
/** Taken from a sentence's second fact. */
export const SECOND_OF_SENTENCE = 0.2;

/** Worth of an item that draws on several sentences: it sums up a section, and stands among its better facts. */
export const SET_WORTH = 1.8;
/** One matching or ordering item for so many others: each takes as long as several questions. */
export const ITEMS_PER_SET = 40;

/** So many members of a list of bare names may be sure; the others, which the first ones show, are worth less. */
export const MOST_OF_BARE_LIST = 2;
export const LATER_MEMBER_WORTH = 0.9;

/** Scores of blanks of the last resort lie below this, those of all other items from it on. */
export const LAST_RESORT_SCORES = 0.1;
/** Items that are proposed where none is sure. */
export const FEWEST_PROPOSED = 3;
