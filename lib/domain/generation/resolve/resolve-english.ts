import { readClauses } from "../../text/english/clause";
import { upperFirst } from "../../text/english/first-letter";
import { readTokens } from "../../text/english/tokens";
import type { Word } from "../../text/word";
import type { Passage } from "../passage";
import { leansOnText } from "../stems/english-leaning";
import { type DocumentTitle, type SelfReference, selfReference } from "./document-title";
import type { Resolution } from "./resolve-chinese";

const CONNECTIVE =
  /^(?:However|Moreover|Furthermore|In addition|Additionally|Therefore|Thus|Hence|Consequently|As a result|Meanwhile|Nevertheless|Nonetheless|Also|Finally|Similarly|Likewise|In fact|Indeed|For example|For instance|On the other hand|In contrast|By contrast|Instead|Still|Besides|In other words|In short|Overall|Of course|Accordingly|Subsequently|Then|Conversely|Notably|In particular|In practice|More precisely|Unfortunately|Interestingly|That said|As such|To this end|In this way), |^(?:But|And|Yet|So|Thus) /;
const POINTER = /^(?:It|He|She|They|This|These|Those|That|His|Her|Their|Its|Such|We|You|Here|There)\b/;
/** `There are three arguments for openness:` presents something, and points to nothing before it. */
const PRESENTS =
  /^There (?:is|are|was|were) (?!(?:also|another|other|more|no|some|several|many|two|three|four|five)? ?(?:others?|ones?|ways?|reasons?|cases?|exceptions?)\b)/;
const SUBJECT_PRONOUN = /^(?:It|He|She|They)\b/;
const OWNER_PRONOUN = /^(?:Its|His|Their)\b/;
/** `It is likely that…`: the word stands for nothing. */
const EMPTY_SUBJECT =
  /^It (?:is|was|has been|would be|will be|can be|may be|seems|appears|turns|takes|took) (?:not |also |often |generally |usually |therefore |thus |very |quite |more |most |only |so )*(?:possible|impossible|likely|unlikely|clear|true|important|necessary|easy|difficult|hard|common|known|unknown|said|believed|conjectured|supposed|suspected|assumed|expected|hoped|proposed|suggested|understood|tempting|estimated|thought|argued|claimed|reported|recommended|best|better|worth|better|up to|because|in|at|during|then|that|to|advisable|customary|useful|sufficient|not|no|obvious|interesting|time|here|there)\b|^It (?:is|was) (?:the |an? |[A-Z])[^,]{2,60} (?:that|who|which) |^It (?:seems|appears|turns|takes|took|follows|remains to)\b/;

/** A sentence as it stands, before anything in it is named. */
const UNRESOLVED = { opening: { end: 0, text: "" }, shadow: "", sectionPath: [] };
const DANGLING: Resolution = { opening: { end: 0, text: "" }, subject: null, isDangling: true, usesPrevious: false };
/** After `The main disadvantage of greylisting is …`, `It` may be the one or the other. */
const SIDE_OF =
  /^The (?:[a-z]+ )?(?:advantages?|disadvantages?|drawbacks?|benefits?|goals?|aims?|purposes?|reasons?|differences?|problems?|effects?|results?|uses?|numbers?|size|price|cost|idea|role|importance|majority|rest|part) (?:of|for|between)\b/;
const LONGEST_NAME = 80;

interface Head {
  readonly shadow: string;
  readonly words: readonly Word[];
  /** The sentence before in the same block. */
  readonly previous: Passage | null;
  /** What the document calls itself; `null` where `the report` could be another one. */
  readonly title: DocumentTitle | null;
}

function isPlural(subject: string): boolean {
  const name = subject
    .replace(/ \[.*\]$/, "")
    .replace(/ (?:of|in|on|at|for|from|to|with|by|between|that|which|who|[a-z]+ed) .*$/, "");
  return / and /.test(name) || /[^su'’]s$/.test(name);
}

function isSingleName(subject: string): boolean {
  return /^(?:[A-Z][A-Za-z.'’-]*)(?: [A-Z][A-Za-z.'’-]*){0,3}$/.test(subject);
}

function ownerForm(subject: string): string {
  return subject.endsWith("s") ? `${subject}’` : `${subject}’s`;
}

function named(subject: string, length: number, text: string): Resolution {
  return { opening: { end: length, text }, subject, isDangling: false, usesPrevious: true };
}

/** `Students` has a capital only because it begins its sentence. */
function isTaggedName(subject: string, { shadow, words, opening }: Passage): boolean {
  if (subject.includes(" ") || opening.text === subject) return true;
  const start = shadow.indexOf(subject);
  return start < 0 || words.some((word) => word.start === start && word.wordClass === "name");
}

/** Can the pronoun stand for the subject? *He* needs the name of one person, *they* more than one. */
function fits(pronoun: string, subject: string, previous: Passage): boolean {
  if (/^(?:He|She|His|Her)$/.test(pronoun))
    return (
      isSingleName(subject) &&
      isTaggedName(subject, previous) &&
      !/\b(?:Company|University|Church|State|City|Party|Inc)\b/.test(subject)
    );
  return /^(?:Their|They)$/.test(pronoun) === isPlural(subject);
}

function resolvePointer(text: string, start: number, previous: Passage | null): Resolution {
  const subject = previous?.subject ?? null;
  const pronoun = /^[A-Za-z]+/.exec(text)?.[0] ?? "";
  if (
    subject === null ||
    subject.length > LONGEST_NAME ||
    EMPTY_SUBJECT.test(text) ||
    SIDE_OF.test(subject) ||
    !previous ||
    !fits(pronoun, subject, previous)
  )
    return DANGLING;
  const end = start + pronoun.length;
  if (SUBJECT_PRONOUN.test(text)) return named(subject, end, subject);
  return OWNER_PRONOUN.test(text) ? { ...named(subject, end, ownerForm(subject)), subject: null } : DANGLING;
}

/** `The report` as a stem calls the document that it is. */
function ownTitle({ end, text, subject, showsTitle }: SelfReference, start: number, head: Head): Resolution {
  const isSubject = text === subject;
  return {
    opening: { end: start + end, text },
    subject: isSubject ? subject : subjectOf(head),
    isDangling: false,
    usesPrevious: false,
    ...(showsTitle ? { usesTitle: true } : {}),
  };
}

/** What the first clause is about, where it names that in full. */
function subjectOf({ shadow, words }: Head): string | null {
  const { tokens, asides } = readTokens(shadow, words);
  const [clause] = readClauses({ tokens, asides });
  if (!clause) return null;
  const { subject } = clause;
  const first = tokens.find(({ start }) => start === subject.start);
  const isPlain = subject.kind !== "pronoun" && subject.kind !== "gerund" && first?.wordClass !== "pronoun";
  const text = shadow.slice(subject.start, subject.end);
  if (leansOnText({ ...clause, passage: UNRESOLVED })) return null;
  if (
    !isPlain ||
    /^(?:this|that|these|those|such|its|their|his|her|another|other|some|many|most|several|one|both|each|an?|no|any)\b/i.test(
      text,
    )
  )
    return null;
  return asides.some(({ start, end }) => subject.start <= start && end <= subject.end) ? null : upperFirst(text);
}

/**
 * Names what the head of an English sentence points back to, from the sentence before it in the same block,
 * and strips a leading connective.
 */
export function resolveEnglish(head: Head): Resolution {
  const { shadow, previous, title } = head;
  const start = CONNECTIVE.exec(shadow)?.[0].length ?? 0;
  const text = upperFirst(shadow.slice(start));
  const itself = selfReference(shadow.slice(start), title);
  if (itself) return ownTitle(itself, start, head);
  if (POINTER.test(text) && !PRESENTS.test(text))
    return /^[a-z]/.test(shadow) ? DANGLING : resolvePointer(text, start, previous);
  const opening = start > 0 ? { end: start + 1, text: shadow.charAt(start).toUpperCase() } : { end: 0, text: "" };
  return { opening, subject: subjectOf(head), isDangling: false, usesPrevious: false };
}
