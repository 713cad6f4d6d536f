import type { TextRange } from "../../../document/document";
import { type EnglishClause, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";
import { isPlainWord } from "./weighty";

/** What tells a thing from others of its kind, after a comma. */
const TELLS_APART =
  /^(?:where|which|whose|in which|for which|through which|used|designed|intended|meant|made|consisting|containing|based) /;
/** Kinds of which there are many: alone, they say next to nothing. */
const WIDE_KIND =
  /^(?:permission|protocol|language|utility|library|framework|term|word|format|field|variable|concept)s?$/;
const FEW_WORDS = 3;

/** The part that is set apart after a kind, where it tells the thing from others. */
function telling({ phrases, passage }: EnglishClause, { end }: TextRange): TextRange | null {
  const next = phrases.find(({ start }) => start >= end);
  const isApart = next !== undefined && (next.kind === "aside" || next.kind === "clause");
  const isTelling = isApart && TELLS_APART.test(passage.shadow.slice(next.start, next.end));
  return isTelling ? { start: next.start, end: next.end } : null;
}

/** `a plain text file`, `a tool`: the bare kind, with nothing that says which one of it. */
function isBareKind({ tokens }: EnglishClause, { start, end }: TextRange): boolean {
  const inside = tokens.filter((token) => start <= token.start && token.end <= end);
  const last = inside.at(-1);
  const content = inside.filter(({ wordClass }) => wordClass !== "determiner");
  const isNamed = inside.some(({ text }) => /[A-Z\d]/.test(text));
  const isOneNoun = content.every(({ wordClass }) => /^(?:noun|adjective)$/.test(wordClass));
  return (
    Boolean(last && (isPlainWord(last) || WIDE_KIND.test(last.lower))) &&
    content.length <= FEW_WORDS &&
    isOneNoun &&
    !isNamed
  );
}

/**
 * What something is, to the end of what tells it from others of its kind.
 *
 * @param mostWords a longer one is none
 * @returns `null` where only the bare kind could be shown, and the sentence tells more
 */
export function wholeKind(clause: EnglishClause, answer: TextRange, mostWords: number): TextRange | null {
  const apart = telling(clause, answer);
  if (!isBareKind(clause, answer) || apart === null) return answer;
  const whole = { start: answer.start, end: apart.end };
  return wordCount(clause.passage, whole) <= mostWords && !hasCut(clause, whole) ? whole : null;
}

/** What tells a bare kind apart, where it is too long for an answer and can only be asked by. */
export function cutRelative(clause: EnglishClause, answer: TextRange, mostWords: number): TextRange | null {
  return wholeKind(clause, answer, mostWords) === null ? telling(clause, answer) : null;
}

const SUBJECT_OF_THOUGHT = /^(?:idea|notion|concept|practice|decision|addition|introduction|possibility|thought)$/;

/** `the idea of … was an innovation`: what somebody thought of it, not what it is. */
export function isOpinionOf({ subject }: EnglishClause, text: string): boolean {
  return SUBJECT_OF_THOUGHT.test(subject.head.lower) && /^an? /i.test(text);
}

/** Does a name hold what its explanation says: `the Free Software Guidelines` are `the free software standards`? A name explains nothing. */
export function repeatsName(question: string, answer: string): boolean {
  const asked = question.toLowerCase();
  if (/^(?:[Tt]he )?[A-Z]/.test(answer)) return false;
  const words = (answer.match(/[A-Za-z][A-Za-z-]{3,}|[A-Z][A-Za-z]+/g) ?? []).filter(
    (word) => !/^(?:that|which|with|from|into|used|this|their)$/.test(word),
  );
  const isShown = (word: string | undefined) => word !== undefined && asked.includes(word.toLowerCase());
  const shown = words.filter(isShown).length;
  return shown > 0 && (isShown(words[0]) || 2 * shown >= words.length);
}

const SHORTEST_HALF = 3;

/** `hostgroup` for `a set of hosts that are grouped`: both halves of the word stand in what it is asked for by. */
export function isMadeOf(question: string, term: string): boolean {
  const word = term.toLowerCase().replace(/^(?:the|an?) /, "");
  const asked = question.toLowerCase();
  if (!/^[a-z-]+$/.test(word)) return false;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1)
    if (asked.includes(` ${word.slice(0, at)}`) && asked.includes(` ${word.slice(at).replace(/^-/, "")}`)) return true;
  return false;
}

/** `The root account is also called the super-user`: it has the name that the question gives as well. */
export function isAlso({ tokens, group }: EnglishClause): boolean {
  return tokens.slice(group.from, group.to).some(({ lower }) => lower === "also");
}
