import { allMatches } from "../../shared/all-matches";
import { rememberLast } from "../../shared/remember-last";
import { bareText } from "../../text/normalize";
import type { Candidate } from "../item";
import type { Check } from "./check";

const HOLDERS =
  /声称|宣称|传言|认为|指出|主张|预测|预计|预言|警告|质疑|据称|据说|相传|\b(?:claim(?:s|ed)?|argue[sd]?|allege[sd]?|allegedly|reportedly|believe[sd]?|predict(?:s|ed)?|expect(?:s|ed)?|suggest(?:s|ed)?|point(?:s|ed)? out|assert(?:s|ed)?|according to)\b/gi;
const HEDGES =
  /可能(?!性)|或许|也许|尚未|未必|似乎|大约|恐怕|\b(?:may|might|could|probably|perhaps|possibly|likely|unlikely|seem(?:s|ed)?|appear(?:s|ed)? to)\b/gi;

/** Stands in every sentence that one of those words stands in. */
const HINTS =
  /[声宣据]称|传[言说]|认为|指出|主张|预[测计言]|警告|质疑|据说|相传|可能|或许|也许|尚未|未必|似乎|大约|恐怕|claim|argue|alleged|reported|believe|predict|expect|suggest|point|assert|according|may|might|could|probabl|perhaps|possibl|likely|seem|appear/i;

/** The part of the sentence, between marks, that the answer stands in. */
function clauseOf(sentence: string, at: number): string {
  const before =
    sentence
      .slice(0, at)
      .split(/[,，;；。:：]/)
      .at(-1) ?? "";
  return before + (sentence.slice(at).split(/[,，;；。]/)[0] ?? "");
}

const mentionsSomeone = rememberLast((quote: string) => HINTS.test(quote));

/** `A 声称…,而 B 则强调…`: from here on B says it, and A no more. */
const SAYS_IN_TURN =
  /[,，;；]\s?(?:而|但)[^,，]{1,16}?(?:强调|回应|表示|否认|反驳|认为|指出|声称|坚称)|[,;] (?:while|whereas|but) [^,;]{2,30}? (?:stress(?:es|ed)|repl(?:ies|ied)|den(?:ies|ied)|insist(?:s|ed)?|argue[sd]?|claim(?:s|ed)?|point(?:s|ed)? out)\b/g;

/** What of a sentence says who claims what stands after it. */
function governing(before: string): string {
  const last = allMatches(SAYS_IN_TURN, before).at(-1);
  return last ? before.slice(last.index) : before;
}

/** Base of a holder's or hedge's word: a question may turn `claims` into `does … claim`. */
function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:s|ed|d)$/, "");
}

/** Who says so, and how sure they are, stays in the item: a claim is never made into a fact. */
export const keepsAttribution: Check = {
  id: "keeps-attribution",
  passes: (candidate: Candidate) => {
    const { source, answerSpan, question, answer } = candidate;
    if (!mentionsSomeone(source.quote)) return true;
    const at = Math.max(0, (answerSpan?.start ?? source.start) - source.start);
    const before = source.quote.slice(0, at);
    const needed = [
      ...allMatches(HOLDERS, governing(before.split(/[。;；]/).at(-1) ?? "")),
      ...allMatches(HEDGES, clauseOf(source.quote, at)),
    ].map((match) => bareText(stemOf(match[0])));
    const shown = bareText(`${question} ${answer}`);
    return needed.every((word) => shown.includes(word));
  },
};
