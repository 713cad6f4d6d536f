import type { TextRange } from "../../../document/document";
import { subjectAt } from "../../../text/english/noun-phrase";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isAnybody } from "../../stems/english-anchor";
import {
  askInverted,
  askSubject,
  type EnglishClause,
  englishClauses,
  restText,
  wordCount,
} from "../../stems/english-stem";
import { hasContent, hasCut, isTelling, nounAnswer } from "./answers";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";
import { hasTellingNoun, isWeighty } from "./weighty";

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

/** The reason that stands before the subject or at the end, as words after its conjunction. */
function reasonOf(clause: EnglishClause): TextRange | null {
  const { adjunct, phrases, passage } = clause;
  const trailing = phrases.find(
    ({ kind, lead }) => (kind === "clause" && lead === "because") || (kind === "preposition" && lead === "because"),
  );
  for (const range of [adjunct, trailing]) {
    const text = range ? passage.shadow.slice(range.start, range.end) : "";
    const lead = LEAD.exec(text)?.[0];
    if (!range || lead === undefined || TEMPORAL.test(text)) continue;
    const answer = { start: range.start + lead.length, end: range.end };
    const isSaid = range === adjunct ? subjectAt(clause.tokens, 1) !== null : saysSomething(passage, answer);
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

const CAUSES =
  /^(?:cause|trigger|produce|prevent|create|generate|reduce|increase|improve|enable|threaten|destroy|stimulate|inspire|bring|ease|lower|speed|limit|inhibit|raise|accelerate|weaken|strengthen|force|ensure|determine|reveal|provoke)$/;

/** What brings something about: the subject of *cause* and its like. */
function causer(clause: EnglishClause): Fact | null {
  const { group, phrases, subject, passage } = clause;
  const isCausal = CAUSES.test(group.base) && !group.isPassive && !group.isNegative;
  if (group.agreesWith === "plural") return null;
  const isGerund =
    subject.kind === "gerund" && !group.isPassive && /^(?:require|need|allow|lead|help)$/.test(group.base);
  if ((!isCausal && !isGerund) || subject.kind === "name" || subject.start < passage.opening.end) return null;
  const hasObject = phrases.some((phrase) => phrase.kind === "noun" && hasTellingNoun(clause, phrase));
  const rest = restText(clause, phrases);
  const isPlain = !isGerund && (!isSpecific(clause) || subject.to - subject.from < 2);
  if (!hasObject || rest === null || isPlain || wordCount(passage, subject) > 8 || rest.split(" ").length < 2)
    return null;
  if (
    !isTelling(clause, subject) ||
    hasCut(clause, subject) ||
    isAnybody(clause) ||
    LOOSE.test(passage.text.slice(subject.start, subject.end))
  )
    return null;
  return englishFact(clause, {
    frame: "cause",
    answer: { start: subject.start, end: subject.end },
    answerType: "phrase",
    sort: "phrase:cause",
    question: askSubject(clause, { words: "what", rest }),
  });
}

/** `Size also raises problems`: said of anything. */
const LOOSE = /^(?:[a-z]+ing the [a-z]+$|the (?:size|number|amount|complexity|lack|use|absence|presence)\b|an? )/i;
const MODALS_OF_FUTURE = /^(?:would|might|could|may)$/;

const LEADS = /^(?:cause|lead|result|mean|produce|create|trigger|prevent|allow)$/;

/** What something leads to. */
function effect(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, passage, tokens } = clause;
  if (!LEADS.test(group.base) || group.isPassive || !isSpecific(clause)) return null;
  const [first] = phrases;
  const isLed =
    first?.kind === "preposition" &&
    ((group.base === "lead" && first.lead === "to") || (group.base === "result" && first.lead === "in"));
  if (clause.subject.to - clause.subject.from < 2) return null;
  const isMeant = group.base === "mean" && first?.kind === "content" && first.lead === "that";
  const object = isLed || isMeant ? tokens[(first?.from ?? 0) + 1] : undefined;
  const plain = /^(?:cause|produce|create|trigger|prevent)$/.test(group.base) ? nounAnswer(clause, 0, 10) : null;
  const answer = plain?.answer ?? (object && first ? { start: object.start, end: first.end } : null);
  const rest = plain?.rest ?? (isLed ? (first?.lead ?? "") : "");
  if (
    !answer ||
    wordCount(passage, answer) > MOST_WORDS ||
    hasCut(clause, answer) ||
    !isTelling(clause, answer) ||
    (!isMeant && (!hasContent(clause, answer) || !isWeighty(clause, answer))) ||
    MODALS_OF_FUTURE.test(group.head.lower)
  )
    return null;
  return englishFact(clause, {
    frame: "cause",
    answer,
    answerType: isMeant ? "clause" : "phrase",
    sort: isMeant ? "clause:meaning" : "phrase:effect",
    question: askInverted(clause, context, { words: "what", rest }),
  });
}

/** Why something is so, what brings it about, what it leads to. */
export function englishCauses(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) =>
    oneWay(why(clause, context), effect(clause, context), causer(clause)),
  );
}

/** One sentence is asked one way: from its cause where that is a deed, else from its effect. */
function oneWay(reason: Fact | null, result: Fact | null, source: Fact | null): Fact[] {
  return [reason, result ?? source].flatMap((fact) => fact ?? []);
}
