import type { Check } from "./check";

const POINTER = {
  zh: /^\s*(?:(?:尽管|虽然|随着|通过|由于|因为|对于|在|从|根据|为了|如果|最近|未来|但|而)?(?:这|该|此(?!外)|其(?!中|他|它|实|余|次)|它|他(?!们的)|她|那(?!么)|上述|前者|后者|本文|双方|两者|二者))/,
  en: /^\s*(?:It|He|She|They|This|These|Those|That|His|Her|Their|Its|Such|We|You|Here)\b/i,
} as const;
/** `Stoica 认为,这一举措…`: the claim itself points back. */
const CLAIM_POINTS_BACK = /^[^,，被]{0,24}(?:认为|指出|表示|声称|强调|称|说)[,，:：]?\s?(?:这|该|此|其|它|他)/;
/** Speaks of the text itself, or of a moment that only the text knows. */
const TEXT_ITSELF =
  /如下|以下(?:几|三|两|四|五|的)|见下|上文|下文|\b(?:as follows|the following|above-mentioned|see below)\b/;

/** Can be understood without the sentences around it. */
export const selfContained: Check = {
  id: "self-contained",
  passes: ({ question, language }) =>
    !POINTER[language].test(question) && !CLAIM_POINTS_BACK.test(question) && !TEXT_ITSELF.test(question),
};
