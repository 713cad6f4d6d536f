import type { TextRange, TextSpan } from "../document/document";
import type { Language } from "../shared/language";
import type { Numeral } from "../text/numeral";
import type { FrameName } from "./item";
import type { Edit, Passage, StemContext } from "./passage";
import type { Vocabulary } from "./vocabulary";

/** What sort of thing the answer is: only answers of one sort can stand beside each other as options. */
export type AnswerType = "number" | "name" | "term" | "phrase" | "clause";

/** What an answer of a small closed set could have been instead, certainly wrong each. */
export interface Rivals {
  /** In the answer's place among options. */
  readonly texts: readonly string[];
  /** The one word that makes the statement false; `null` where it is not to be judged. */
  readonly flip: Edit | null;
}

/** One thing that a sentence says, with the words that answer for it. */
export interface Fact {
  readonly frame: FrameName;
  readonly passage: Passage;
  /** The part of the sentence that a stem shows. */
  readonly context: StemContext;
  /** Where the answer stands, inside the sentence. */
  readonly answer: TextRange;
  readonly answerType: AnswerType;
  /** Answers of one sort read alike in each other's place: `number:percent`, `name:person`, `phrase:effect`. */
  readonly sort: string;
  /** A whole question, where there is a better one than a blank. */
  readonly question: string | null;
  /** Reads well with a blank in place of the answer. */
  readonly takesBlank: boolean;
  /** The blank's stem, where it is not simply `context` without the answer. */
  readonly blankStem?: string;
  readonly numeral?: Numeral;
  readonly rivals?: Rivals;
  /** Other sentences that the stem draws on. */
  readonly evidence?: readonly TextSpan[];
  /** Who says so, inside the sentence, where the fact is a claim. */
  readonly holder?: TextRange;
  /** Other ways to say the answer. */
  readonly accept?: readonly string[];
}

/** What a frame may know besides the sentence. */
export interface FrameContext extends Vocabulary {
  /** All sentences in use, in reading order. */
  readonly passages: readonly Passage[];
}

/** A way of saying things that a question can be made from. */
export interface Frame {
  readonly name: FrameName;
  /** The facts that a sentence states in this way, in order of place. */
  readonly find: Readonly<Record<Language, (passage: Passage, context: FrameContext) => readonly Fact[]>>;
}
