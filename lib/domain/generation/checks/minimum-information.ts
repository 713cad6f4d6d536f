import { bareText, characterCount } from "../../text/normalize";
import { type Candidate, isSet } from "../item";
import type { Check } from "./check";

const LIMITS = {
  zh: { longestStem: 90, longestAnswer: 24, longestMember: 44, shortestStem: 6 },
  en: { longestStem: 45, longestAnswer: 12, longestMember: 22, shortestStem: 4 },
} as const;

/** Characters in Chinese, words in English. */
function lengthOf(text: string, language: Candidate["language"]): number {
  return language === "zh" ? characterCount(text) : text.trim().split(/\s+/).length;
}

/** The texts that a learner has to give or to place, with the most that each may hold. */
function answersOf({ kind, answer, pairs, sequence, language }: Candidate): { texts: readonly string[]; most: number } {
  const { longestAnswer, longestMember } = LIMITS[language];
  if (!isSet(kind)) return { texts: [answer], most: longestAnswer };
  return { texts: sequence ?? (pairs ?? []).flatMap(({ left, right }) => [left, right]), most: longestMember };
}

/** One question, one short answer (Wozniak's fourth rule). */
export const minimumInformation: Check = {
  id: "minimum-information",
  passes: (candidate) => {
    const { question, answer, language } = candidate;
    const limit = LIMITS[language];
    const { texts, most } = answersOf(candidate);
    const stemLength = lengthOf(question, language);
    return (
      stemLength <= limit.longestStem &&
      stemLength >= limit.shortestStem &&
      texts.every((text) => lengthOf(text, language) <= most) &&
      bareText(answer) !== ""
    );
  },
};
