import type { Note } from "../collection/note";
import type { SourceSpan } from "../document/document";
import type { CardWithNote } from "../ports";
import { buildQuiz } from "../quiz/build-quiz";
import type { ChoiceQuestion, QuizQuestion } from "../quiz/quiz";
import type { Language } from "../shared/language";
import type { ClassOption, ClassQuestion, TakeHomeNote } from "./class-quiz";

const OPTION_IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** How a class is told what is true and what is not: every phone reads it in the question's language. */
const TRUTHS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { true: "对", false: "错" },
  en: { true: "True", false: "False" },
};
/** Longer texts do not fit a phone's screen, nor the protocol. */
const LONGEST = { id: 64, text: 2000, option: 1000, accepted: 400, quote: 4000, section: 400 };
const MOST_ACCEPTED = 20;
const MOST_EVIDENCE = 4;

/** The note as phones take it home: by the item's id where it has one, since that is the same on every device. */
export function takeHomeNoteOf(note: Note): TakeHomeNote {
  const { language, kind, frame, question, answer, options, source, answerSpan } = note;
  const isShort = ({ quote }: SourceSpan) => quote.length <= LONGEST.quote;
  return {
    id: note.itemId ?? note.id,
    language,
    kind,
    frame,
    question,
    answer,
    accept: note.accept.filter(({ length }) => length <= LONGEST.accepted).slice(0, MOST_ACCEPTED),
    options: options.map(({ text, correct }) => ({ text, correct })),
    source: source && isShort(source) ? source : null,
    evidence: note.evidence.filter(isShort).slice(0, MOST_EVIDENCE),
    ...(answerSpan && { answerSpan }),
    section: note.section.slice(0, LONGEST.section),
  };
}

/** Can the question and its note travel to a room? */
function fits({ text, options, note }: ClassQuestion): boolean {
  const isShort = text.length <= LONGEST.text && options.every((option) => option.text.length <= LONGEST.option);
  if (!note) return isShort;
  const { id, question, answer } = note;
  const isNoteShort = Math.max(question.length, answer.length) <= LONGEST.text && id.length <= LONGEST.id;
  return isShort && isNoteShort && note.options.length <= OPTION_IDS.length;
}

function isChoice(question: QuizQuestion): question is ChoiceQuestion {
  return question.kind === "multiple-choice" || question.kind === "true-false";
}

function classQuestion({ kind, language, stem, options, keyOptionId }: ChoiceQuestion, note: Note): ClassQuestion {
  const textOf = ({ id, text }: ClassOption) => (kind === "true-false" ? (TRUTHS[language][id] ?? text) : text);
  return {
    kind: "choice",
    language,
    text: stem,
    options: options.map((option) => ({ id: option.id, text: textOf(option) })),
    keyOptionIds: [keyOptionId],
    note: takeHomeNoteOf(note),
  };
}

/**
 * What a class can be asked of a deck: choices, and statements that hold or do not.
 *
 * @param cards   of one or more decks; suspended and deleted ones are left out
 * @param options `count`: questions wanted, 0 to 100; same `seed` and cards, same questions
 * @returns in random order, fewer where the deck is small
 */
export function classQuestionsFrom(
  cards: readonly CardWithNote[],
  options: { readonly seed: string; readonly count: number },
): ClassQuestion[] {
  const notes = new Map(cards.map(({ note }) => [note.id, note]));
  const asked = buildQuiz(cards, { ...options, kinds: ["multiple-choice", "true-false"] });
  return asked.filter(isChoice).flatMap((question) => {
    const note = notes.get(question.noteId);
    const made = note && classQuestion(question, note);
    return made && fits(made) ? [made] : [];
  });
}

function named(texts: readonly string[]): ClassOption[] {
  return texts.map((text, index) => ({ id: OPTION_IDS[index] ?? `${index}`, text }));
}

/**
 * A question without a right answer, in a teacher's own words.
 *
 * @param optionTexts 2 to 8, each not empty
 * @throws {RangeError} for fewer or more
 */
export function surveyOf(language: Language, text: string, optionTexts: readonly string[]): ClassQuestion {
  const { length } = optionTexts;
  if (length < 2 || length > OPTION_IDS.length) throw new RangeError(`options: ${length}`);
  return { kind: "survey", language, text, options: named(optionTexts), keyOptionIds: [], note: null };
}

/** What a debate can start from: a claim as the document has it, and the sentences for and against it. */
export interface ClaimDraft {
  readonly text: string;
  /** The second is empty where the document says nothing against it. */
  readonly sides: readonly [string, string];
}

/**
 * The claims of a deck, each once. Against a claim speaks what its own note brings as evidence, else another claim of
 * the same section.
 *
 * @param cards of one or more decks; suspended and deleted ones are left out
 */
export function claimsOf(cards: readonly CardWithNote[]): ClaimDraft[] {
  const claims = cards
    .filter(({ card, note }) => !card.isSuspended && !card.isDeleted && note.deletedAt === null)
    .flatMap(({ note }) => (note.frame === "claim" && note.source ? [{ note, quote: note.source.quote }] : []));
  const against = ({ note, quote }: (typeof claims)[number]) =>
    note.evidence[0]?.quote ??
    claims.find((other) => other.note.section === note.section && other.quote !== quote)?.quote;
  const drafts = claims.map((claim): ClaimDraft => ({ text: claim.quote, sides: [claim.quote, against(claim) ?? ""] }));
  return [...new Map(drafts.map((draft) => [draft.text, draft])).values()];
}
