import type { GivenAnswer, QuizQuestion } from "../../lib/domain/quiz/quiz";

/** The words of this screen for the two options of a true-false question. */
export interface TruthWords {
  readonly isTrue: string;
  readonly isFalse: string;
}

/** What an option says, in the language of the interface where the domain only says `true` or `false`. */
export function optionText(question: QuizQuestion, text: string, words: TruthWords): string {
  if (question.kind !== "true-false") return text;
  return text === "true" ? words.isTrue : words.isFalse;
}

/** An answer as the learner gave it: the text of the chosen option, or what was typed; `null` when skipped. */
export function givenText(question: QuizQuestion, given: GivenAnswer, words: TruthWords): string | null {
  if (given === null || question.kind === "typed") return given;
  const option = question.options.find(({ id }) => id === given);
  return option ? optionText(question, option.text, words) : null;
}

/** The right answer in words. */
export function rightText(question: QuizQuestion, words: TruthWords): string {
  if (question.kind === "typed") return question.answer;
  return givenText(question, question.keyOptionId, words) ?? question.answer;
}
