import type { Note } from "../collection/note";
import { BLANK } from "../generation/item";
import type { CardWithNote } from "../ports";
import { type Random, shuffled } from "../shared/random";
import { isTypable } from "./answer-type";
import { hasSimpleAnswer } from "./choose-distractors";
import type { ChoiceQuestion, TypedQuestion } from "./quiz";

const OPTION_IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** Fewer options than this make guessing pay. */
export const FEWEST_DISTRACTORS = 2;
export const MOST_DISTRACTORS = 3;

/** A statement to be judged, and the judgement. */
export interface Statement {
  readonly text: string;
  readonly isTrue: boolean;
}

function common({ card, note }: CardWithNote) {
  const { language, answer, source, answerSpan, maker } = note;
  const known = { ...(answerSpan && { answerSpan }), ...(maker && { maker }) };
  return { noteId: note.id, cardId: card.id, language, answer, source, ...known };
}

export function canBeTyped(note: Note): boolean {
  return hasSimpleAnswer(note) && isTypable(note.answer, note.language);
}

/** Asks for the answer in the learner's own letters. */
export function askTyped(entry: CardWithNote): TypedQuestion {
  return { ...common(entry), kind: "typed", stem: entry.note.question, accept: entry.note.accept };
}

/** The wrong options that a multiple-choice note brings with it; none where it does not have just one right one. */
export function ownDistractors({ kind, options }: Note): string[] {
  if (kind !== "multiple-choice" || options.filter(({ correct }) => correct).length !== 1) return [];
  return options.filter(({ correct }) => !correct).map(({ text }) => text);
}

/**
 * Asks to pick the answer among wrong ones.
 *
 * @param keyIndex place of the key among the options, 0 to the number of distractors
 */
export function askChoice(
  entry: CardWithNote,
  distractors: readonly string[],
  keyIndex: number,
  random: Random,
): ChoiceQuestion {
  const key = entry.note.options.find(({ correct }) => correct)?.text ?? entry.note.answer;
  const wrong = shuffled(distractors, random);
  const texts = [...wrong.slice(0, keyIndex), key, ...wrong.slice(keyIndex)];
  const options = texts.map((text, index) => ({ id: OPTION_IDS[index] ?? `${index}`, text }));
  const keyOptionId = options[keyIndex]?.id ?? "";
  return { ...common(entry), kind: "multiple-choice", stem: entry.note.question, options, keyOptionId };
}

/** The statement that a true-false note makes; `null` where it does not say whether it holds. */
export function ownStatement({ kind, question, answer, options }: Note): Statement | null {
  if (kind !== "true-false") return null;
  const isTrue = truthOf(options.find(({ correct }) => correct)?.text ?? answer);
  return isTrue === null ? null : { text: question, isTrue };
}

function truthOf(word: string): boolean | null {
  if (/^(?:true|yes|对|正确|是|真)$/i.test(word.trim())) return true;
  return /^(?:false|no|错|错误|不对|不正确|否|假)$/i.test(word.trim()) ? false : null;
}

/** A cloze with its one blank filled; `null` where there is no such blank. */
export function filledStatement({ kind, question }: Note, text: string): string | null {
  const [before, after, ...more] = question.split(BLANK);
  if (kind !== "cloze" || before === undefined || after === undefined || more.length > 0) return null;
  return `${before}${text}${after}`;
}

/** A question too long to answer by hand, with an answer put after it; `null` for any other note. */
export function answeredStatement(note: Note, text: string): string | null {
  if (note.kind === "cloze" || !hasSimpleAnswer(note) || canBeTyped(note)) return null;
  return `${note.question}${note.language === "zh" ? "——" : " — "}${text}`;
}

/** Asks whether a statement holds. Its options are always in the same order: true, then false. */
export function askTrueFalse(entry: CardWithNote, { text, isTrue }: Statement): ChoiceQuestion {
  const options = [
    { id: "true", text: "true" },
    { id: "false", text: "false" },
  ];
  return { ...common(entry), kind: "true-false", stem: text, options, keyOptionId: `${isTrue}` };
}
