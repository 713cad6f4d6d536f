import type { SourceSpan, TextRange } from "../document/document";
import type { FrameName, ItemKind, Option } from "../generation/item";
import type { Language } from "../shared/language";

/**
 * What a class is asked: one right option, several, none at all (a survey), or a claim to vote on twice with the
 * sentences for and against it read in between (a debate).
 */
export const CLASS_QUESTION_KINDS = ["choice", "multiple", "survey", "debate"] as const;
export type ClassQuestionKind = (typeof CLASS_QUESTION_KINDS)[number];

export interface ClassOption {
  readonly id: string;
  readonly text: string;
}

/** The note behind a question, as a phone takes it home: enough to make the same note there. */
export interface TakeHomeNote {
  /** The generated item's id, or the note's own: the same on every device, so that taking it twice makes one note. */
  readonly id: string;
  readonly language: Language;
  readonly kind: ItemKind;
  readonly frame: FrameName | null;
  readonly question: string;
  readonly answer: string;
  readonly accept: readonly string[];
  readonly options: readonly Option[];
  readonly source: SourceSpan | null;
  readonly evidence: readonly SourceSpan[];
  readonly answerSpan?: TextRange;
  readonly section: string;
}

export interface ClassQuestion {
  readonly kind: ClassQuestionKind;
  readonly language: Language;
  readonly text: string;
  /** 2 to 8, in the order shown on every screen. */
  readonly options: readonly ClassOption[];
  /** The right options; empty for a survey and a debate. Never leaves the server before the reveal. */
  readonly keyOptionIds: readonly string[];
  /** `null` for a question that a teacher wrote for this class alone. */
  readonly note: TakeHomeNote | null;
}

/** What a room plays, in order. */
export interface ClassQuiz {
  readonly title: string;
  readonly questions: readonly ClassQuestion[];
}

/**
 * Does this answer hold? Of one question with a single answer any of its right options does, should a teacher allow
 * several; of several right options all must be given, and no other.
 */
export function isRight(
  { kind }: Pick<ClassQuestion, "kind">,
  optionIds: readonly string[],
  key: readonly string[],
): boolean {
  const isKnown = optionIds.length > 0 && optionIds.every((id) => key.includes(id));
  return isKnown && (kind !== "multiple" || optionIds.length === key.length);
}

/** Is there a right answer? */
export function hasKey({ keyOptionIds }: ClassQuestion): boolean {
  return keyOptionIds.length > 0;
}

/** Are these options, each once, what a student may give: one, or for several right options any number of them? */
export function isGivable({ kind, options }: ClassQuestion, optionIds: readonly string[]): boolean {
  const known = new Set(options.map(({ id }) => id));
  const isDistinct = new Set(optionIds).size === optionIds.length && optionIds.every((id) => known.has(id));
  return isDistinct && (kind === "multiple" ? optionIds.length > 0 : optionIds.length === 1);
}
