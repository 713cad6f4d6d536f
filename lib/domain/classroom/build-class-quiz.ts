import type { Note } from "../collection/note";
import type { CardWithNote } from "../ports";
import { buildQuiz } from "../quiz/build-quiz";
import type { ChoiceQuestion, QuizQuestion } from "../quiz/quiz";
import type { Language } from "../shared/language";
import type { ClassQuestion, ClassQuiz, TakeHomeNote } from "./class-quiz";

const TRUTHS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { true: "正确", false: "错误" },
  en: { true: "True", false: "False" },
};

function isChoice(question: QuizQuestion): question is ChoiceQuestion {
  return question.kind === "multiple-choice" || question.kind === "true-false";
}

function takeHome(note: Note): TakeHomeNote {
  const { language, kind, frame, question, answer, accept, options, source, evidence, answerSpan, section } = note;
  const known = { language, kind, frame, question, answer, accept, options, source, evidence, section };
  return { id: note.itemId ?? note.id, ...known, ...(answerSpan && { answerSpan }) };
}

function classQuestion(asked: ChoiceQuestion, note: Note | undefined, language: Language): ClassQuestion {
  const words = asked.kind === "true-false" ? TRUTHS[language] : {};
  return {
    kind: "choice",
    language: asked.language,
    text: asked.stem,
    options: asked.options.map(({ id, text }) => ({ id, text: words[text] ?? text })),
    keyOptionIds: [asked.keyOptionId],
    note: note ? takeHome(note) : null,
  };
}

/**
 * Draws from a deck what a whole class can answer by choosing: multiple choice, and true or false.
 *
 * @param cards   of one or more decks; suspended and deleted ones are left out
 * @param options `count`: questions wanted, >= 0; `language`: of the words true and false; same `seed` and cards, same
 *                quiz
 * @returns `count` questions in random order, fewer where the deck is small
 */
export function buildClassQuiz(
  cards: readonly CardWithNote[],
  options: {
    readonly seed: string;
    readonly count: number;
    readonly language: Language;
    readonly title: string;
  },
): ClassQuiz {
  const { seed, count, language, title } = options;
  const notes = new Map(cards.map(({ note }) => [note.id, note]));
  const questions = buildQuiz(cards, { seed, count: cards.length })
    .filter(isChoice)
    .slice(0, count)
    .map((asked) => classQuestion(asked, notes.get(asked.noteId), language));
  return { title, questions };
}
