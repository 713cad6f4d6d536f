import type { TextRange, TextSpan } from "../document/document";
import type { DocumentId, ItemId } from "../shared/ids";
import type { Language } from "../shared/language";

export const ITEM_KINDS = [
  "cloze",
  "question",
  "true-false",
  "multiple-choice",
  "multiple-response",
  "matching",
  "ordering",
  "short-answer",
  "number",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const FRAMES = [
  "number",
  "definition",
  "cause",
  "purpose",
  "contrast",
  "enumeration",
  "role",
  "claim",
  "sequence",
  "date",
  "condition",
  "complement",
] as const;
export type FrameName = (typeof FRAMES)[number];

/** What stands between the members of an answer that is a sequence, and between the halves of each pair. */
export const MEMBER_SEPARATOR = " → ";

/** Kinds whose answer is several texts in their places. */
export function isSet(kind: ItemKind): kind is "matching" | "ordering" {
  return kind === "matching" || kind === "ordering";
}

export interface Option {
  readonly text: string;
  readonly correct: boolean;
}

/** Who made an item, where it was not the app itself. */
export const MAKERS = ["language-model"] as const;
export type Maker = (typeof MAKERS)[number];

/** The blank of a cloze stem, in both languages. */
export const BLANK = "____";

/**
 * What one prompt asks and what proves its answer. Best known as an *item* once every check passed;
 * before that the same shape is a *candidate*.
 */
export interface Item {
  readonly id: ItemId;
  readonly documentId: DocumentId;
  readonly language: Language;
  /** Absent for what the app made itself. */
  readonly maker?: Maker;
  readonly kind: ItemKind;
  readonly frame: FrameName;
  /** The stem; a cloze holds `BLANK` where the answer goes. */
  readonly question: string;
  /** Members joined by ` → ` for pairs and sequences; `true` or `false` in words of the document's language for true-false. */
  readonly answer: string;
  /** Other answers that count as right. */
  readonly accept?: readonly string[];
  readonly source: TextSpan;
  readonly evidence?: readonly TextSpan[];
  /** Where the answer stands in the document. */
  readonly answerSpan?: TextRange;
  /** In the order shown. */
  readonly options?: readonly Option[];
  readonly pairs?: readonly { readonly left: string; readonly right: string }[];
  readonly sequence?: readonly string[];
  /** Heading path, joined by ` › `. */
  readonly section: string;
  /** 0 to 1, higher is better; comparable inside one document only. */
  readonly score: number;
}

export type Candidate = Item;

/** Ids of the named checks; each is a file in `generation/checks`. */
export type CheckId = string;

/** A candidate that failed, and the first check that says why. */
export interface Rejection {
  readonly candidate: Candidate;
  readonly check: CheckId;
}
