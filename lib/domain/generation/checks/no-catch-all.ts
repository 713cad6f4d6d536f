import type { Check } from "./check";

const CATCH_ALL =
  /^(?:以上都是|以上都不是|以上皆是|以上皆非|都不对|都对|all of the above|none of the above|both|neither)$/i;
const NEGATIVE_STEM = /下列.*(?:不是|不属于|错误的)|\bwhich of the following is not\b|\bEXCEPT\b/i;

/** No “all of the above”, and no question that asks for the wrong one (H5). */
export const noCatchAll: Check = {
  id: "no-catch-all",
  passes: ({ question, options = [] }) =>
    !NEGATIVE_STEM.test(question) && !options.some((option) => CATCH_ALL.test(option.text.trim())),
};
