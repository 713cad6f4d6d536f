import type { Random } from "../../shared/random";
import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";
import type { AnswerPool } from "./answer-pool";
import { breaksBound } from "./bounds";
import { isChoosable } from "./choosable";
import { distractorsFromClasses } from "./from-classes";
import { distractorsFromDocument } from "./from-document";
import { distractorsFromNumbers } from "./from-numbers";
import { fitsSpan } from "./time-span";

/**
 * Wrong options for a fact, each once: from the document, then made from the number itself, then of the small class
 * that the answer belongs to.
 *
 * @returns likeliest first; empty where nothing believable can stand beside the answer
 */
export function distractorsFor(fact: Fact, pool: AnswerPool, random: Random): string[] {
  if (fact.rivals) return [...fact.rivals.texts];
  if (!isChoosable(fact, pool.sortOf(fact))) return [];
  const answer = textOf(fact.passage, fact.answer);
  const sentence = bareText(fact.passage.text);
  const found = distractorsFromDocument(fact, pool, random);
  const made = fact.numeral ? distractorsFromNumbers(answer, fact.numeral, random) : [];
  // Few names take an article: `the Japan` would give the key away.
  const kin = /\bthe $/i.test(fact.passage.shadow.slice(0, fact.answer.start))
    ? []
    : distractorsFromClasses(answer, random).filter((text) => !sentence.includes(bareText(text)));
  const seen = new Set([bareText(answer)]);
  return [...found, ...made, ...kin].filter((text) => {
    const bare = bareText(text);
    if (seen.has(bare) || !fitsSpan(fact, text) || !breaksBound(fact, text)) return false;
    seen.add(bare);
    return true;
  });
}
