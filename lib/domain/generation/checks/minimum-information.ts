import { bareText } from "../../text/normalize";
import type { Candidate } from "../item";
import type { Check } from "./check";

const LIMITS = {
  zh: { longestStem: 90, longestAnswer: 24, shortestStem: 6 },
  en: { longestStem: 45, longestAnswer: 12, shortestStem: 4 },
} as const;

/** Characters in Chinese, words in English. */
function lengthOf(text: string, language: Candidate["language"]): number {
  return language === "zh" ? [...text].length : text.trim().split(/\s+/).length;
}

/** One question, one short answer (Wozniak's fourth rule). */
export const minimumInformation: Check = {
  id: "minimum-information",
  passes: ({ question, answer, language }) => {
    const limit = LIMITS[language];
    const stemLength = lengthOf(question, language);
    return (
      stemLength <= limit.longestStem &&
      stemLength >= limit.shortestStem &&
      lengthOf(answer, language) <= limit.longestAnswer &&
      bareText(answer) !== ""
    );
  },
};
