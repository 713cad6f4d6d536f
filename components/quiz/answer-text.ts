import { placesOf } from "../../lib/domain/quiz/ask-placing";
import { type GivenAnswer, isPlacing, type PlacingQuestion, type QuizQuestion } from "../../lib/domain/quiz/quiz";

/** The words of this screen for the two options of a true-false question. */
export interface TruthWords {
  readonly isTrue: string;
  readonly isFalse: string;
}

/** What an option says, in the language of the interface where the domain only says `true` or `false`. */
export function optionText(question: Pick<QuizQuestion, "kind">, text: string, words: TruthWords): string {
  if (question.kind !== "true-false") return text;
  return text === "true" ? words.isTrue : words.isFalse;
}

/** An answer as the learner gave it: the text of the chosen option, or what was typed; `null` when skipped. */
export function givenText(question: QuizQuestion, given: GivenAnswer, words: TruthWords): string | null {
  if (given === null || question.kind === "typed") return given;
  if (isPlacing(question)) return placedText(question, placesOf(given));
  const option = question.options.find(({ id }) => id === given);
  return option ? optionText(question, option.text, words) : null;
}

/** The options in their places, each beside its premise where there is one. */
function placedText({ premises, options }: PlacingQuestion, optionIds: readonly string[]): string {
  const texts = optionIds.map((id) => options.find((option) => option.id === id)?.text ?? "");
  return premises.length === 0
    ? texts.join(" → ")
    : texts.map((text, index) => `${premises[index]} → ${text}`).join("; ");
}

/** The right answer in words. */
export function rightText(question: QuizQuestion, words: TruthWords): string {
  if (question.kind === "typed") return question.answer;
  if (isPlacing(question)) return placedText(question, question.keyOptionIds);
  return givenText(question, question.keyOptionId, words) ?? question.answer;
}
