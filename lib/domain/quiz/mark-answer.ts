import { type AnswerNumber, type AnswerRange, readAnswerNumber, readAnswerRange } from "./answer-number";
import { givenPlaces } from "./ask-placing";
import { foldAnswer } from "./fold-answer";
import { type GivenAnswer, isPlacing, type QuizQuestion, type TypedQuestion } from "./quiz";

/** Quantities that differ by less are written differently, not meant differently. */
const RELATIVE_TOLERANCE = 1e-9;

/**
 * Whether an answer is right: the key of a choice, every option in its place, or any accepted answer of a typed question. Typed answers
 * are compared without regard to width, case, spaces and punctuation; quantities by their value.
 *
 * @param given an option's id, options placed (see `givenPlaces`) or typed text; `null` where skipped, which is never right
 */
export function markAnswer(question: QuizQuestion, given: GivenAnswer): boolean {
  if (given === null) return false;
  if (isPlacing(question)) return given === givenPlaces(question.keyOptionIds);
  if (question.kind !== "typed") return given === question.keyOptionId;
  return acceptedAnswers(question).some((accepted) => isSameAnswer(given, accepted));
}

/** Every text that counts as right: the answer, what else is accepted, and each without what stands in brackets. */
export function acceptedAnswers({ answer, accept }: Pick<TypedQuestion, "answer" | "accept">): string[] {
  return [answer, ...accept].flatMap((text) => {
    const shorter = text.replace(/[（(][^（）()]*[）)]/g, "").trim();
    return shorter === "" || shorter === text ? [text] : [text, shorter];
  });
}

/** Whether two texts are the same answer, however they are written. */
export function isSameAnswer(given: string, accepted: string): boolean {
  const foldedGiven = foldAnswer(given);
  const foldedAccepted = foldAnswer(accepted);
  if (foldedGiven === "") return false;
  return (
    foldedGiven === foldedAccepted ||
    isSameQuantity(readAnswerNumber(foldedGiven), readAnswerNumber(foldedAccepted)) ||
    isSameRange(readAnswerRange(foldedGiven), readAnswerRange(foldedAccepted))
  );
}

function isSameRange(given: AnswerRange | null, accepted: AnswerRange | null): boolean {
  if (given === null || accepted === null) return false;
  return isSameQuantity(given.from, accepted.from) && isSameQuantity(given.to, accepted.to);
}

/** A unit may be left out, since the question names it; it may not be another one. */
function isSameQuantity(given: AnswerNumber | null, accepted: AnswerNumber | null): boolean {
  if (given === null || accepted === null) return false;
  const isSameUnit = given.unit === accepted.unit || given.unit === "" || isCounted(given.unit, accepted.unit);
  const larger = Math.max(Math.abs(given.value), Math.abs(accepted.value));
  return isSameUnit && Math.abs(given.value - accepted.value) <= RELATIVE_TOLERANCE * larger;
}

/** 三个 and 3 count the same. */
function isCounted(given: string, accepted: string): boolean {
  return given === "count" && accepted === "";
}
