import { statementOf, upperFirst } from "../../text/english/statement";
import type { Passage } from "../passage";
import type { Resolution } from "./resolve-chinese";

const CONNECTIVE =
  /^(?:However|Moreover|Furthermore|In addition|Additionally|Therefore|Thus|Hence|Consequently|As a result|Meanwhile|Nevertheless|Nonetheless|Also|Finally|Similarly|Likewise|In fact|Indeed|For example|For instance|On the other hand|In contrast|By contrast|Instead|Still|Besides|In other words|In short|Overall|Of course|Accordingly|Subsequently|Then|Conversely|Notably), |^(?:But|And|Yet|So) /;
const POINTER = /^(?:It|He|She|They|This|These|Those|That|His|Her|Their|Its|Such|We|You|Here|There)\b/;
const SUBJECT_PRONOUN = /^(?:It|He|She|They)\b/;
const OWNER_PRONOUN = /^(?:Its|His|Their)\b/;
/** `It is likely that…`: the word stands for nothing. */
const EMPTY_SUBJECT = /^It (?:is|was|has been|seems|appears|turns|may be|can be|takes)\b/;

const DANGLING: Resolution = { opening: { end: 0, text: "" }, subject: null, isDangling: true, usesPrevious: false };

function isPlural(subject: string): boolean {
  return / and /.test(subject) || /[^s]s$/.test(subject);
}

function ownerForm(subject: string): string {
  return subject.endsWith("s") ? `${subject}’` : `${subject}’s`;
}

function named(subject: string, length: number, text: string): Resolution {
  return { opening: { end: length, text }, subject, isDangling: false, usesPrevious: true };
}

function resolvePointer(shadow: string, start: number, previous: Passage | null): Resolution {
  const text = shadow.slice(start);
  const subject = previous?.subject ?? null;
  const pronoun = /^[A-Za-z]+/.exec(text)?.[0] ?? "";
  const isPluralPronoun = /^Their?$|^They$/.test(pronoun);
  if (subject === null || EMPTY_SUBJECT.test(text) || isPluralPronoun !== isPlural(subject)) return DANGLING;
  const end = start + pronoun.length;
  if (SUBJECT_PRONOUN.test(text)) return named(subject, end, subject);
  return OWNER_PRONOUN.test(text) ? { ...named(subject, end, ownerForm(subject)), subject: null } : DANGLING;
}

/**
 * Names what the head of an English sentence points back to, from the sentence before it in the same block,
 * and strips a leading connective.
 *
 * @param previous the sentence before in the same block, `null` for the first
 */
export function resolveEnglish(shadow: string, end: number, previous: Passage | null): Resolution {
  const start = CONNECTIVE.exec(shadow)?.[0].length ?? 0;
  if (POINTER.test(upperFirst(shadow.slice(start)))) return resolvePointer(upperAt(shadow, start), start, previous);
  const adjunct = /^[A-Z][^,]{2,60}, /.exec(shadow.slice(start))?.[0].length ?? 0;
  const statement = statementOf(shadow, { start, end }) ?? statementOf(shadow, { start: start + adjunct, end });
  const subject = statement ? upperFirst(shadow.slice(statement.subject.start, statement.subject.end)) : null;
  const opening = start > 0 ? { end: start + 1, text: shadow.charAt(start).toUpperCase() } : { end: 0, text: "" };
  return { opening, subject, isDangling: false, usesPrevious: false };
}

function upperAt(shadow: string, at: number): string {
  return shadow.slice(0, at) + upperFirst(shadow.slice(at));
}
