import { bareText } from "../../text/normalize";
import { BLANK, type Candidate } from "../item";
import type { Check } from "./check";

const TEMPLATE = /什么|多少|哪[一个家]|几|谁|怎样|为了|[的了是在有]/g;
const FEWEST_LEFT = { zh: 4, en: 3 } as const;

/** Is enough of the sentence left to know what is asked about? */
function keepsSubject({ question, language }: Candidate): boolean {
  const rest = question.replace(BLANK, "");
  const left =
    language === "zh"
      ? bareText(rest).replace(TEMPLATE, "").length
      : rest.split(/\s+/).filter((word) => /[A-Za-z]{2}/.test(word)).length;
  return left >= FEWEST_LEFT[language];
}

/** A heading that says all of a statement, or nearly. */
const MOST_OF = 0.7;

/** A heading above that already says whether the statement is right. */
function isSettledAbove(question: string, headings: readonly string[]): boolean {
  const statement = bareText(question);
  return headings.map(bareText).some((heading) => {
    const [shorter, longer] = heading.length < statement.length ? [heading, statement] : [statement, heading];
    return longer.includes(shorter) && shorter.length >= MOST_OF * longer.length;
  });
}

/** Neither the stem nor a heading above it gives the answer away, and enough is left to answer from. */
export const noLeak: Check = {
  id: "no-leak",
  passes: (candidate, { headings }) => {
    if (candidate.kind === "true-false") return !isSettledAbove(candidate.question, headings);
    const answer = bareText(candidate.answer);
    const shown = [candidate.question, ...headings].map(bareText);
    return !shown.some((text) => answer !== "" && text.includes(answer)) && keepsSubject(candidate);
  },
};
