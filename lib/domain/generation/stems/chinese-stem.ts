import type { TextRange } from "../../document/document";
import { hasChineseTopic } from "../../text/chinese/topic";
import { type Passage, renderPassage, type StemContext } from "../passage";

/** A clause that only opens the next one: 如果…, 由于…, 不仅…. */
const SUBORDINATE =
  /^(?:如果|若|假如|要是|只要|只有|除非|一旦|由于|因为|因|虽然|尽管|即使|随着|为了|除了|不仅|不但|既|与其|当|每当|在|从|对于|对|与|和|根据|据|按|按照|通过|经过|作为|相比|自|直到|无论|不论|不管|特别是|尤其是|其中)/;
/** A clause that leans on the one before: 而是…, 还…, 并…. */
const CONTINUES =
  /^(?:而是|还|也|并|并且|更|则|就|却|才|从而|进而|以|以便|以免|因此|因而|所以|使|让|甚至|尤其|特别|包括|例如|比如|如|即|其中|以及|或|和|与|及|其|它|他|她|这|该|此|但它|但这|但其|但该|而这|而其|而非|而不是|不是|不仅|都|只|便|再|又|且)/;
const CONTRAST = /^(?:而|但是|但|然而|不过)\s*/;
/** Whoever says so must stay in the stem. */
const HOLDER =
  /(?:认为|指出|声称|宣称|表示|强调|主张|预测|预计|预言|警告|称|传言|透露|坦言|报道|显示|表明|说|相信|质疑|推测|建议|估计|回应)[,:]?$/;
const LONGEST_STEM = 90;
const MOST_CLAUSES = 3;

function clauseIndex(passage: Passage, offset: number): number {
  const index = passage.clauses.findIndex((clause) => offset < clause.end);
  return index < 0 ? passage.clauses.length - 1 : index;
}

function clauseText(passage: Passage, index: number): string {
  const clause = passage.clauses[index];
  return clause ? passage.shadow.slice(clause.start, clause.end) : "";
}

/** Can a stem begin with this clause? It names its subject, and nothing before it must stay. */
function standsAlone(passage: Passage, index: number): boolean {
  const clause = passage.clauses[index];
  if (!clause || index === 0) return true;
  const text = clauseText(passage, index);
  const contrast = CONTRAST.exec(text)?.[0].length ?? 0;
  if (CONTINUES.test(text) || SUBORDINATE.test(clauseText(passage, index - 1))) return false;
  return hasChineseTopic(passage.shadow, { start: clause.start + contrast, end: clause.end });
}

/** Index of the last clause before `index` that says who says so, or -1. */
function holderBefore(passage: Passage, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (HOLDER.test(clauseText(passage, at))) return at;
  return -1;
}

function firstClause(passage: Passage, index: number): number {
  const holder = holderBefore(passage, index);
  let first = index;
  while (first > 0 && !standsAlone(passage, first)) first -= 1;
  return holder >= 0 ? Math.min(holder, first) : first;
}

function startOf(passage: Passage, index: number): number {
  const clause = passage.clauses[index];
  if (!clause || index === 0) return 0;
  return clause.start + (CONTRAST.exec(clauseText(passage, index))?.[0].length ?? 0);
}

function lastClause(passage: Passage, index: number): number {
  const opensNext = SUBORDINATE.test(clauseText(passage, index).replace(CONTRAST, ""));
  const nextHolds = /^(?:不同|相比|而言|来说)/.test(clauseText(passage, index + 1));
  return (opensNext || nextHolds) && index + 1 < passage.clauses.length ? index + 1 : index;
}

/**
 * The part of a Chinese sentence that a stem about an answer needs: the answer's clause, and before it what names
 * its subject, its condition and whoever says so.
 *
 * @returns `null` where that is too long to read as one question
 */
export function chineseStem(passage: Passage, answer: TextRange): StemContext | null {
  const index = clauseIndex(passage, answer.start);
  const last = Math.max(lastClause(passage, index), clauseIndex(passage, answer.end - 1));
  const first = firstClause(passage, index);
  const start = startOf(passage, first);
  const end = passage.clauses[last]?.end ?? passage.text.length;
  if (end - start > LONGEST_STEM || last - first + 1 > MOST_CLAUSES + 1) return null;
  return { start, end, cuts: [] };
}

/** The stem as a question that keeps the order of words: the answer's place holds the question word. */
export function askInPlace(passage: Passage, context: StemContext, answer: TextRange, questionWord: string): string {
  const stem = renderPassage(passage, context, [{ ...answer, text: questionWord }]);
  return `${stem.replace(/[\s,，。;；:：、]+$/, "")}？`;
}
