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

/** Neither the stem nor the heading above it gives the answer away, and enough is left to answer from. */
export const noLeak: Check = {
  id: "no-leak",
  passes: (candidate, { headings }) => {
    if (candidate.kind === "true-false") return true;
    const answer = bareText(candidate.answer);
    const shown = [candidate.question, headings.at(-1) ?? ""].map(bareText);
    return !shown.some((text) => answer !== "" && text.includes(answer)) && keepsSubject(candidate);
  },
};
