import type { TextRange } from "../../../document/document";
import { subjectAt } from "../../../text/english/noun-phrase";
import { verbGroupAt } from "../../../text/english/verb-group";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { askInverted, type EnglishClause, englishClauses, restText, wordCount } from "../../stems/english-stem";
import { hasContent, hasCut, isTelling, nounAnswer } from "./answers";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";
import { givesAway, isWeighty } from "./weighty";

const LEAD = /^(?:because of|because|since|as a result of|due to|owing to|thanks to) /i;
const TEMPORAL =
  /^(?:since|as) (?:\d|the (?:18|19|20)\d\d|then|19|20|January|the (?:early|late|mid|end|beginning|start|time)|its|his|her|their)/i;
const MOST_WORDS = 12;

/** Is there a verb in the words after `because` or `since`? */
function saysSomething({ words }: Passage, range: TextRange): boolean {
  return words.some(
    ({ start, end, wordClass, form }) =>
      range.start <= start &&
      end <= range.end &&
      (wordClass === "auxiliary" || (wordClass === "verb" && form !== "gerund" && form !== "participle")),
  );
}

/** `Since the Qt 4.0 release`: no clause, since its noun agrees with no verb. */
function opensClause({ tokens }: EnglishClause): boolean {
  const subject = subjectAt(tokens, 1);
  const group = subject && verbGroupAt(tokens, subject.to);
  if (!subject || !group) return false;
  return group.agreesWith === null || subject.number === "unknown" || group.agreesWith === subject.number;
}

function isSince(lead: string): boolean {
  return lead.toLowerCase() === "since ";
}

/** `Since its release, … has been solved`: since when, not why. */
function isPerfect({ group }: EnglishClause): boolean {
  return /^(?:has|have|had)$/.test(group.head.lower) && group.base !== "have";
}

/** The reason that stands before the subject or at the end, as words after its conjunction. */
function reasonOf(clause: EnglishClause): TextRange | null {
  const { adjunct, phrases, passage } = clause;
  const trailing = phrases.find(
    ({ kind, lead }) => (kind === "clause" && lead === "because") || (kind === "preposition" && lead === "because"),
  );
  for (const range of [adjunct, trailing]) {
    const text = range ? passage.shadow.slice(range.start, range.end) : "";
    const lead = LEAD.exec(text)?.[0];
    if (!range || lead === undefined || TEMPORAL.test(text) || (isSince(lead) && isPerfect(clause))) continue;
    const answer = { start: range.start + lead.length, end: range.end };
    const isSaid = saysSomething(passage, answer) && (range !== adjunct || opensClause(clause));
    const opening = /^(?:it|they|he|she)\b/i.test(passage.shadow.slice(answer.start, answer.end));
    if (opening && range === adjunct && !/^(?:an?|[A-Z].*)$/.test(clause.tokens[clause.subject.from]?.text ?? ""))
      continue;
    if (!/ (?:of|to) $/.test(lead) && !isSaid) continue;
    return answer;
  }
  return null;
}

/** Why something is so: `Because A, B` and `B because A`. */
function why(clause: EnglishClause, context: FrameContext): Fact | null {
  const { adjunct, phrases, passage } = clause;
  const answer = reasonOf(clause);
  const isOwned = /\b(?:its|their|his|her)\b/.test(passage.shadow.slice(clause.subject.start, clause.subject.end));
  if ((answer && adjunct && answer.end <= adjunct.end && isOwned) || /^(?:may|might)$/.test(clause.group.head.lower))
    return null;
  if (!answer || wordCount(passage, answer) > MOST_WORDS || hasCut(clause, answer)) return null;
  const kept = phrases.filter(({ start }) => start < answer.start - 12 || (adjunct && answer.end <= adjunct.end));
  const isTrailing = !adjunct || answer.start > adjunct.end;
  const rest = restText(clause, isTrailing ? phrases.filter(({ end }) => end < answer.start) : kept);
  if (rest === null) return null;
  return englishFact(clause, {
    frame: "cause",
    answer,
    answerType: "clause",
    sort: "clause:cause",
    question: askInverted(clause, context, { words: "why", rest, ...(isTrailing ? {} : { withoutAdjunct: true }) }),
  });
}

const MODALS_OF_FUTURE = /^(?:would|might|could|may)$/;

const LEADS = /^(?:cause|lead|result|mean|produce|create|trigger|prevent|allow)$/;

interface Effect {
  readonly answer: TextRange;
  /** What stays in the question after the verb. */
  readonly rest: string;
  readonly isMeant: boolean;
}

/** What stands after `leads to`, `means that` or `causes`. */
function effectOf(clause: EnglishClause): Effect | null {
  const { group, phrases, tokens, subject } = clause;
  const [first] = phrases;
  const isLed =
    first?.kind === "preposition" &&
    ((group.base === "lead" && first.lead === "to") || (group.base === "result" && first.lead === "in"));
  const isMeant = group.base === "mean" && first?.kind === "content" && first.lead === "that";
  const object = isLed || isMeant ? tokens[first.from + 1] : undefined;
  if (object && first)
    return { answer: { start: object.start, end: first.end }, rest: isLed ? first.lead : "", isMeant };
  const isPlain = subject.kind !== "gerund" && /^(?:cause|produce|create|trigger|prevent)$/.test(group.base);
  const plain = isPlain ? nounAnswer(clause, 0, 10) : null;
  if (plain?.rest === "" && /^(?:create|produce)$/.test(group.base)) return null;
  return plain && { ...plain, isMeant: false };
}

/** `Choosing “Help” results in the help screen being displayed`: what the words that lead to it say already. */
function isOnlyShown({ passage, subject }: EnglishClause, answer: TextRange): boolean {
  const after = passage.shadow.slice(answer.end);
  const given = passage.shadow.slice(subject.start, subject.end);
  return /^ being [a-z]+(?:ed|en|wn)\b/.test(after) || givesAway(given, passage.shadow.slice(answer.start, answer.end));
}

/** What something leads to. */
function effect(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, subject, passage } = clause;
  if (!LEADS.test(group.base) || group.isPassive || !isSpecific(clause)) return null;
  if (subject.to - subject.from < 2 || MODALS_OF_FUTURE.test(group.head.lower)) return null;
  const found = effectOf(clause);
  const isSeen = found !== null && isOnlyShown(clause, found.answer);
  if (!found || isSeen || wordCount(passage, found.answer) > MOST_WORDS || hasCut(clause, found.answer)) return null;
  const { answer, rest, isMeant } = found;
  const isHeavy =
    hasContent(clause, answer) && isWeighty(clause, answer) && !/^\d/.test(passage.text.slice(answer.start));
  if (!isTelling(clause, answer) || (!isMeant && !isHeavy)) return null;
  return englishFact(clause, {
    frame: "cause",
    answer,
    answerType: isMeant ? "clause" : "phrase",
    sort: isMeant ? "clause:meaning" : "phrase:effect",
    question: askInverted(clause, context, { words: "what", rest }),
  });
}

/** Why something is so, what it leads to. */
export function englishCauses(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) =>
    [why(clause, context), effect(clause, context)].flatMap((fact) => fact ?? []),
  );
}
