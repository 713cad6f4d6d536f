import { bareText } from "../../../text/normalize";
import type { Passage } from "../../passage";
import { wholeOf } from "../../passage";

/** A name and what is said of it, both word for word from one sentence. */
export interface FoundPair {
  readonly passage: Passage;
  readonly left: string;
  readonly right: string;
}

const LONGEST_LABEL = { zh: 14, en: 40 } as const;
const LONGEST_EXPLANATION = { zh: 44, en: 120 } as const;
const SHORTEST_EXPLANATION = { zh: 5, en: 12 } as const;
const SEPARATOR = /:\s*|\s+[—–-]{1,2}\s+/;
/** Leans on the sentence before: means nothing in a column of explanations. */
const POINTS_BACK = /^(?:这|该|此(?!外)|其(?!中|他)|它|他|她|it\b|this\b|these\b|they\b|he\b|she\b)/i;
/** A label that states something already is no name to be matched. */
const STATES = /[,，;；。!?]|\d{4}/;

/** `合规:企业可以…`: what stands before the colon of a list member, and after it. */
export function labelledPair(passage: Passage): FoundPair | null {
  const separator = SEPARATOR.exec(passage.shadow);
  if (!separator) return null;
  const left = passage.text.slice(0, separator.index).trim();
  const right = passage.text.slice(separator.index + separator[0].length, wholeOf(passage).end).trim();
  const { language } = passage;
  const isNamed = left.length >= 2 && left.length <= LONGEST_LABEL[language] && !STATES.test(left);
  const isExplained = right.length >= SHORTEST_EXPLANATION[language] && right.length <= LONGEST_EXPLANATION[language];
  if (!isNamed || !isExplained || POINTS_BACK.test(right) || bareText(right).includes(bareText(left))) return null;
  return { passage, left, right };
}
