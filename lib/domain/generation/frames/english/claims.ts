import type { TextRange } from "../../../document/document";
import { subjectAt } from "../../../text/english/noun-phrase";
import { verbGroupAt } from "../../../text/english/verb-group";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askInverted,
  askSubject,
  type EnglishClause,
  englishClauses,
  partText,
  wordCount,
} from "../../stems/english-stem";
import { hasCut } from "./answers";
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";

const CLAIMS =
  /^(?:argue|claim|say|believe|suggest|propose|predict|assert|warn|announce|insist|conclude|estimate|report|state|maintain|contend|hold|find|note|declare|think|expect|assume|hypothesise|hypothesize|point|stress|emphasise|emphasize|observe|admit|deny|acknowledge|imply)$/;
const MOST_WORDS = 12;
const MOST_CLAIM_WORDS = 30;

/** `the cause was a form of anthrax`: of what, only the text knows. */
const LEANS = /^(?:the [a-z]+ (?:is|was|were|are|has|had|may|will|would|could|can)|they|he|she|there|one)\b/i;

/** `ExecCGI indicates …`: a thing says nothing. */
function isThing({ tokens, subject }: EnglishClause): boolean {
  return tokens.slice(subject.from, subject.to).some(({ text }) => /[_/]|^[a-z]+\.[a-z]+$/.test(text));
}

/** `must not assume`: says what is to be done, not what somebody holds. */
function isRule({ group }: EnglishClause): boolean {
  return /^(?:must|should|may|can|cannot)$/.test(group.head.lower);
}

function contentOf({ phrases, group }: EnglishClause) {
  const at = group.base === "point" && phrases[0]?.lead === "out" ? 1 : 0;
  const content = phrases[at];
  const after = phrases[at + 1];
  const isCut = after?.kind === "aside" && !/^(?:which|who|including|such|especially|particularly)$/.test(after.lead);
  if (isCut) return null;
  return content?.kind === "content" && content.lead === "that" ? { content, at } : null;
}

/** `about hosting`: what a claim is about, where it names that; the question has one answer only then. */
function topicOf(clause: EnglishClause, answer: TextRange): string {
  const at = clause.tokens.findIndex(({ start }) => start >= answer.start);
  const topic = at < 0 ? null : subjectAt(clause.tokens, at);
  const group = topic && verbGroupAt(clause.tokens, topic.to);
  if (!topic || (group?.agreesWith ?? topic.number) !== topic.number) return "";
  const isNamed = !/^(?:pronoun|gerund)$/.test(topic.kind) && topic.start === answer.start;
  return isNamed ? `about ${partText(clause, topic)}` : "";
}

/** `to have evidence that DeepSeek distilled …`, `it would host DeepSeek's models`: whom a claim of the holder's own deeds speaks of. */
const OTHER_NAME =
  /^(?:(?:to|it|they|he|she) (?:(?:would|will|could|may|might|can) )?(?:[a-z]+ ){1,3}?(?:that )?)(?:the )?([A-Z][\w-]*(?: [A-Z][\w-]*){0,2})\b/;

function otherNameIn(clause: EnglishClause, answer: TextRange): string {
  const { passage, subject } = clause;
  const name = OTHER_NAME.exec(passage.shadow.slice(answer.start, answer.end))?.[1];
  const holder = passage.shadow.slice(subject.start, subject.end);
  return name === undefined || holder.includes(name) ? "" : `about ${name}`;
}

/** What somebody claims: the claim after `that`, its hedge inside. */
function claimed(clause: EnglishClause, context: FrameContext): Fact | null {
  const found = CLAIMS.test(clause.group.base) && clause.group.base !== "insist" ? contentOf(clause) : null;
  const deed = clause.group.base === "claim" && clause.phrases[0]?.kind === "infinitive" ? clause.phrases[0] : null;
  if ((!found && !deed) || clause.group.isPassive || isThing(clause) || isRule(clause)) return null;
  const at = found?.at ?? 0;
  const answer = found
    ? { start: found.content.start + "that ".length, end: found.content.end }
    : { start: deed?.start ?? 0, end: deed?.end ?? 0 };
  const text = clause.passage.shadow.slice(answer.start, answer.end);
  const isShort = wordCount(clause.passage, answer) <= MOST_WORDS && wordCount(clause.passage, answer) > 1;
  if (!isShort || hasCut(clause, answer) || LEANS.test(text)) return null;
  const topic = (found ? topicOf(clause, answer) : "") || otherNameIn(clause, answer);
  return englishFact(clause, {
    frame: "claim",
    answer,
    answerType: "clause",
    sort: "clause:claim",
    question: askInverted(clause, context, {
      words: "what",
      rest: `${at === 1 ? "out" : ""} ${topic}`,
    }),
  });
}

const DEED_ALONE = /^that ([a-z]{3,})ing (?=[a-z]+s\b)/;

/** `that hosting eases …` under `Why Microsoft hosts DeepSeek on Azure`: what the heading says it is done to. */
function withHeadingObject(rest: string, { sectionPath }: Passage): string {
  const deed = DEED_ALONE.exec(rest);
  if (!deed) return rest;
  const object = new RegExp(`\\b${deed[1]}e?s ([A-Z][\\w-]*(?: (?:[a-z]{2,4} )?[A-Z][\\w-]*){0,3})$`).exec(
    sectionPath.at(-1) ?? "",
  )?.[1];
  return object === undefined ? rest : `${deed[0]}${object} ${rest.slice(deed[0].length)}`;
}

/** Who says so: the holder of a claim, with the claim whole. */
function holder(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, passage, phrases } = clause;
  const nameClass = nameClassAt(clause, subject, context);
  const found = CLAIMS.test(clause.group.base) ? contentOf(clause) : null;
  if (isRule(clause)) return null;
  const isClaim = found !== null || (clause.group.base === "claim" && phrases[0]?.kind === "infinitive");
  if (
    !isClaim ||
    isThing(clause) ||
    nameClass === null ||
    clause.group.agreesWith === "plural" ||
    subject.start < passage.opening.end
  )
    return null;
  const rest = phrases
    .filter(({ kind }) => kind !== "aside" && kind !== "second")
    .map((phrase) => partText(clause, phrase))
    .join(" ");
  if (rest.split(/\s+/).length > MOST_CLAIM_WORDS) return null;
  return englishFact(clause, {
    frame: "claim",
    answer: { start: subject.start, end: subject.end },
    answerType: "name",
    sort: `name:${nameClass}`,
    question: askSubject(clause, { words: "who", rest: withHeadingObject(rest, passage) }),
  });
}

/** `What does Stoica argue?`: much, unless it names a topic or speaks of the holder. */
function isOpen({ passage, group }: EnglishClause, { question, answer }: Fact): boolean {
  const isOwn = /^(?:it|they|he|she) /i.test(passage.shadow.slice(answer.start, answer.end));
  return !isOwn && new RegExp(`\\b${group.base}(?: out)?\\?$`).test(question ?? "");
}

/** What is said is worth more than who says it; `claims to have …` asks for both. */
function whoOrWhat(clause: EnglishClause, context: FrameContext): Fact[] {
  const [said, by] = [claimed(clause, context), holder(clause, context)];
  if (clause.phrases[0]?.kind === "infinitive") return [said, by].flatMap((fact) => fact ?? []);
  const best = said !== null && !isOpen(clause, said) ? said : (by ?? said);
  return best ? [best] : [];
}

/** Who says so, and what it is that they say. */
export function englishClaims(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) => whoOrWhat(clause, context));
}
