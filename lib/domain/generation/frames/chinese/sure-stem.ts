import type { TextRange } from "../../../document/document";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Passage, StemContext } from "../../passage";
import { holdsName, sharesPair } from "../../resolve/chinese-theme";
import type { Terms } from "../../terms";

/** How many characters in a row an answer may not share with what stands before it. */
const SHARED: Readonly<Record<string, number>> = { place: 3, role: 2, deed: 3 };

/** `布伦译本成为流行的译本`: does the stem say half of the answer, by the group of its cue? */
export function givesItselfAway(before: string, answer: string, group: string): boolean {
  const length = SHARED[group];
  if (length === undefined) return false;
  for (let at = 0; at + length <= answer.length; at += 1) {
    const piece = answer.slice(at, at + length);
    if (/^[\u3400-\u9fff]+$/.test(piece) && before.includes(piece)) return true;
  }
  return false;
}

/** `残酷的竞争限制了…`: what brings it about has no name, is no term of the document, and stands under no heading. */
export function isNamelessCause(passage: Passage, context: StemContext, cueStart: number, terms: Terms): boolean {
  const range = { start: context.start, end: cueStart };
  const before = passage.shadow.slice(range.start, range.end);
  if (context.start <= passage.opening.end && passage.opening.text.includes("〔")) return false;
  if (terms.inPassage(passage).some(({ start, end }) => range.start <= start && end <= range.end)) return false;
  return !holdsName(passage.shadow, range, passage.words) && !sharesPair(before, passage.sectionPath.join(" "));
}

/** `正常的依赖是指…`, `由甲基于乙`, `auth:用于…`: the cue stands within another statement. */
const WITHIN = /是指|指的是|疑似|据传|由[^,]{2,}$|^[^“"「:]{1,40}:(?!\/\/)/;

/** Does a cue stand within a statement that what stands before it opens? */
export function standsWithin(before: string): boolean {
  return WITHIN.test(before.replace(/\([^()]*\)/g, ""));
}

/** `决定更新时,…并避免下载`: only when, and then what somebody does. */
const ONLY_WHEN = /^[^,]{2,20}(?:时|后)\s?(?:\([^()]*\))?$/;

/** Does a stem only say when, and then what somebody left out does? */
export function isOfNobody(passage: Passage, clause: TextRange, context: StemContext): boolean {
  const { clauses, shadow, opening } = passage;
  if (context.start <= opening.end && opening.text.includes("〔")) return false;
  const shown = clauses.filter(({ start, end }) => end > context.start && start <= clause.start);
  const [first, ...others] = shown;
  if (!first || others.length === 0 || !ONLY_WHEN.test(shadow.slice(Math.max(first.start, opening.end), first.end)))
    return false;
  return others.every((one) => {
    const topic = chineseTopic(passage, one);
    return topic === null || passage.words.find(({ start }) => start >= topic.start)?.wordClass === "verb";
  });
}
