import type { TextRange } from "../../../document/document";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askWithDoer, doerPhrase } from "../../stems/english-active";
import { isAnchored } from "../../stems/english-anchor";
import { askInverted, type EnglishClause, englishClauses, restText, wordCount } from "../../stems/english-stem";
import { hasCut, isTelling } from "./answers";
import { englishFact } from "./english-fact";
import { isWeighty } from "./weighty";

const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
const MOST_MEANS_WORDS = 8;
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
  const lead = isPlain ? 0 : (/^(?:in order |so as )/i.exec(text)?.[0].length ?? 0);
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

const USES = /^(?:use|employ|apply|adopt|deploy)$/;

/** `uses an extended scale to …`: what is used for it; why one of its kind is used, says little. */
function meansFor(clause: EnglishClause, context: FrameContext): Fact | "none" | null {
  const { group, phrases, passage, tokens } = clause;
  const [object, deed] = phrases;
  const opens = object ? tokens[object.from] : undefined;
  const isNamed = tokens.slice(object?.from, object?.to).some(({ text }) => /[A-Z]/.test(text));
  const isMeans = USES.test(group.base) && !group.isPassive && object?.kind === "noun" && deed?.kind === "infinitive";
  if (!isMeans || deed.lead !== "to" || isNamed || !/^an?$/.test(opens?.lower ?? "")) return null;
  const answer = { start: object.start, end: object.end };
  const isTold = isTelling(clause, answer) && isWeighty(clause, answer) && !hasCut(clause, answer);
  const rest = restText(clause, phrases.slice(1));
  if (!isTold || rest === null || wordCount(passage, answer) > MOST_MEANS_WORDS) return "none";
  const question = askInverted(clause, context, { words: "what", rest });
  const found = { frame: "purpose", answer, answerType: "phrase", sort: "phrase:means-for", question } as const;
  return englishFact(clause, found) ?? "none";
}

type Purpose = NonNullable<ReturnType<typeof purposeOf>>;

/** `Why does Debian use …?`, with whoever does it as its subject; `null` where too much would be left out. */
function askWhy(clause: EnglishClause, context: FrameContext, { end, isBefore }: Purpose): string | null {
  const doer = doerPhrase(clause);
  const kept = clause.phrases.filter((phrase) => phrase !== doer && (isBefore || phrase.end <= end));
  const rest = restText(clause, kept);
  if (rest === null || (isBefore && /\b(?:that|which|who)\b/.test(rest))) return null;
  const asking = { words: "why", rest, ...(isBefore ? { withoutAdjunct: true as const } : {}) };
  return (doer ? askWithDoer : askInverted)(clause, context, asking);
}

/** Too long or too short to be a reason, or one that says nothing. */
function isNoPurpose(clause: EnglishClause, answer: TextRange): boolean {
  const words = wordCount(clause.passage, answer);
  const text = clause.passage.shadow.slice(answer.start, answer.end);
  const isEmpty = /\b(?:how|why|what|so)$|\b(?:things|easier|possible)\b/.test(text);
  return words > MOST_WORDS || words < FEWEST_WORDS || hasCut(clause, answer) || isEmpty;
}

/** What something is done for. */
export function englishPurposes(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause): Fact[] => {
    const found = purposeOf(clause);
    if (!found || isAdvice(clause) || isUnnamed(clause)) return [];
    const means = found.isBefore ? null : meansFor(clause, context);
    if (means) return means === "none" ? [] : [means];
    const { answer } = found;
    const question = isNoPurpose(clause, answer) ? null : askWhy(clause, context, found);
    if (question === null) return [];
    const fact = englishFact(clause, {
      frame: "purpose",
      answer,
      answerType: "clause",
      sort: /^to /i.test(passage.shadow.slice(answer.start, answer.end)) ? "clause:purpose:to" : "clause:purpose",
      question,
    });
    return fact ? [fact] : [];
  });
}
