import type { TextRange } from "../../../document/document";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isAnchored } from "../../stems/english-anchor";
import { askInverted, type EnglishClause, englishClauses, restText, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";
import { englishFact } from "./english-fact";

const MOST_WORDS = 12;
/** Verbs of which an infinitive after the object says what for. */
const DONE_FOR =
  /^(?:use|build|invite|create|introduce|establish|found|develop|measure|launch|adopt|apply|employ|install|hire|pass|publish|form|organise|organize|send|design|invent|construct|deploy|join|raise|travel|unite|combine|enact|issue|convene)$/;

/** `in order to stop the floods`; `to stop the floods` after a deed or before the subject. */
function purposeOf(clause: EnglishClause): { answer: TextRange; end: number; isBefore: boolean } | null {
  const { adjunct, phrases, passage, group } = clause;
  if (
    adjunct?.lead === "to" &&
    /^to (?!(?:be|this|that|these|the|some|a|his|her|its|date)\b)/i.test(
      passage.shadow.slice(adjunct.start, adjunct.end),
    )
  )
    return { answer: { start: adjunct.start, end: adjunct.end }, end: 0, isBefore: true };
  const at = phrases.findIndex(({ kind, lead }) => kind === "purpose" || (kind === "infinitive" && lead === "to"));
  const phrase = phrases[at];
  if (!phrase) return null;
  const isPlain = phrase.kind === "infinitive";
  if (isPlain && (!DONE_FOR.test(group.base) || group.isCopula || phrases[0]?.kind === "infinitive")) return null;
  if (isPlain && clause.tokens[phrase.from - 1]?.wordClass === "verb") return null;
  const text = passage.shadow.slice(phrase.start, phrase.end);
  const lead = isPlain ? 0 : (/^(?:in order |so as |so that )/i.exec(text)?.[0].length ?? 0);
  return { answer: { start: phrase.start + lead, end: phrase.end }, end: phrase.start, isBefore: false };
}

/** `can be used to …`, `uses only the domains to …`: what may be done, or with how little, has no one purpose. */
function isAdvice({ group, phrases, passage }: EnglishClause): boolean {
  const [first] = phrases;
  return (
    /^(?:can|could|may|might|should|must)$/.test(group.head.lower) ||
    (first !== undefined && /^(?:only|just)\b/i.test(passage.text.slice(first.start, first.end)))
  );
}

/** `the boot parameters are adjusted to …`: of what, nobody can tell. */
function isUnnamed(clause: EnglishClause): boolean {
  return clause.tokens[clause.subject.from]?.lower === "the" && !isAnchored(clause);
}

/** What something is done for. */
export function englishPurposes(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause): Fact[] => {
    const found = purposeOf(clause);
    if (!found || isAdvice(clause) || isUnnamed(clause)) return [];
    const { answer, end, isBefore } = found;
    const words = wordCount(passage, answer);
    if (
      words > MOST_WORDS ||
      words < 3 ||
      hasCut(clause, answer) ||
      /\b(?:how|why|what|so)$|\b(?:things|easier|possible)\b/.test(passage.shadow.slice(answer.start, answer.end))
    )
      return [];
    const rest = restText(clause, isBefore ? clause.phrases : clause.phrases.filter((phrase) => phrase.end <= end));
    if (rest === null || (isBefore && /\b(?:that|which|who)\b/.test(rest))) return [];
    const fact = englishFact(clause, {
      frame: "purpose",
      answer,
      answerType: "clause",
      sort: /^to /i.test(passage.shadow.slice(answer.start, answer.end)) ? "clause:purpose:to" : "clause:purpose",
      question: askInverted(clause, context, { words: "why", rest, ...(isBefore ? { withoutAdjunct: true } : {}) }),
    });
    return fact ? [fact] : [];
  });
}
