import type { TextRange } from "../../../document/document";
import type { Language } from "../../../shared/language";
import type { Passage } from "../../passage";
import { type Step, stepOf } from "./step";

/** Words that begin a sequence in time, carry it on and end it. 其次 and `secondly` count reasons, not steps. */
const FIRST = { zh: /^(?:首先|第一步)[,:]?\s?/, en: /^(?:First|To begin with),? /i } as const;
const NEXT = {
  zh: /^(?:然后|接着|接下来|随后|之后|下一步|第[二三四五六]步|再(?!次|度|也|加)|最后)[,:]?\s?/,
  en: /^(?:(?:and )?(?:then|next|after that|afterwards|finally|lastly),? )/i,
} as const;
/** Only these say that what follows comes later; 最后 alone may end a list of reasons. */
const LATER = {
  zh: /^(?:然后|接着|接下来|随后|之后|下一步|第[二三四五六]步)/,
  en: /^(?:and )?(?:then|next|after that|afterwards)\b/i,
} as const;
const COUNTS_REASONS = /其次|再者|另一方面|\b(?:second|third)(?:ly)?,/i;

interface Marked {
  readonly passage: Passage;
  readonly clause: TextRange;
  readonly markLength: number;
  readonly isLater: boolean;
}

function marksOf(passage: Passage, language: Language, pattern: RegExp): Marked[] {
  return passage.clauses.flatMap((clause) => {
    const text = passage.shadow.slice(clause.start);
    const markLength = pattern.exec(text)?.[0].length ?? 0;
    return markLength > 0 ? [{ passage, clause, markLength, isLater: LATER[language].test(text) }] : [];
  });
}

/** What stands between a mark and the next one of its sentence, or its end. */
function stepAt(marked: Marked, next: Marked | undefined): Step | null {
  const { passage, clause, markLength } = marked;
  const end = next?.passage === passage ? next.clause.start : (passage.clauses.at(-1)?.end ?? passage.text.length);
  return stepOf(passage, clause.start + markLength, end);
}

/**
 * A sequence told in words: 首先…，然后…，最后…, within one block.
 *
 * @param block the sentences of one block, in order
 * @returns the steps in order; empty where a step cannot stand alone, or the words count reasons
 */
export function toldSequence(block: readonly Passage[]): Step[] {
  const [head] = block;
  if (!head || block.some(({ shadow }) => COUNTS_REASONS.test(shadow))) return [];
  const { language } = head;
  const first = block.flatMap((passage) => marksOf(passage, language, FIRST[language]))[0];
  if (!first) return [];
  const later = block
    .filter((passage) => passage.index >= first.passage.index)
    .flatMap((passage) => marksOf(passage, language, NEXT[language]))
    .filter(({ passage, clause }) => passage !== first.passage || clause.start > first.clause.start);
  if (!later.some(({ isLater }) => isLater)) return [];
  const marks = [first, ...later];
  const steps = marks.map((marked, index) => stepAt(marked, marks[index + 1]));
  return steps.every((step) => step !== null) ? steps : [];
}
