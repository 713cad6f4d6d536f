import type { Note } from "../collection/note";
import { type Random, shuffled } from "../shared/random";
import { answerType } from "./answer-type";
import { foldAnswer } from "./fold-answer";
import { acceptedAnswers, isSameAnswer } from "./mark-answer";

/** The answers of a deck, by what kind of thing they are. */
export type AnswerPool = ReadonlyMap<string, readonly Note[]>;

/** Notes of a large deck that are compared with one note; a better wrong option is not worth a wait. */
const MOST_COMPARED = 100;

/** Kinds of notes whose answer is one thing that could stand in place of another. */
const SIMPLE_KINDS: ReadonlySet<Note["kind"]> = new Set(["cloze", "question", "short-answer", "number"]);

export function hasSimpleAnswer({ kind }: Pick<Note, "kind">): boolean {
  return SIMPLE_KINDS.has(kind);
}

/** Sorts the answers of some notes that are one thing, the key of a choice too, by language and kind of thing. */
export function poolAnswers(notes: readonly Note[]): AnswerPool {
  const pool = new Map<string, Note[]>();
  for (const note of notes.filter((note) => hasSimpleAnswer(note) || note.kind === "multiple-choice")) {
    const key = poolKey(note);
    const others = pool.get(key);
    if (others) others.push(note);
    else pool.set(key, [note]);
  }
  return pool;
}

function poolKey({ language, answer }: Note): string {
  return `${language} ${answerType(answer, language)}`;
}

/**
 * Wrong options for a note, taken from other notes: of the same kind of thing, none of them right, none of
 * them in the sentence the note comes from, no two the same. Clauses answer the same sort of question besides:
 * among definitions a cause is seen to be wrong at once.
 *
 * @param count how many are wanted, >= 0
 * @returns at most `count`, those most like the answer; fewer where the deck is small
 */
export function chooseDistractors(note: Note, pool: AnswerPool, count: number, random: Random): string[] {
  const isClause = answerType(note.answer, note.language) === "clause";
  const fits = (other: Note): boolean => !isClause || other.frame === note.frame;
  return wrongAnswers(note, pool, random, fits).slice(0, count);
}

/** One wrong answer that a statement can hold; it need not answer the same sort of question. */
export function chooseWrongAnswer(note: Note, pool: AnswerPool, random: Random): string | undefined {
  return wrongAnswers(note, pool, random, () => true)[0];
}

/** All of them, those most like the answer first. */
function wrongAnswers(note: Note, pool: AnswerPool, random: Random, fits: (other: Note) => boolean): string[] {
  const others = someOf(pool.get(poolKey(note)) ?? [], random).filter((other) => other.id !== note.id && fits(other));
  const ranked = shuffled(others, random).sort((a, b) => likeness(b, note) - likeness(a, note));
  const isUnfit = unfitFor(note);
  const chosen: string[] = [];
  for (const { answer } of ranked) {
    if (!isUnfit(answer) && !chosen.some((other) => isSameName(answer, other))) chosen.push(answer);
  }
  return chosen;
}

/** All of a few notes; of many, as many neighbours as are compared, from a random one on. */
function someOf(notes: readonly Note[], random: Random): Note[] {
  if (notes.length <= MOST_COMPARED) return [...notes];
  const start = random.integer(notes.length);
  return [...notes.slice(start), ...notes.slice(0, start)].slice(0, MOST_COMPARED);
}

/** More for what a learner could mistake for the answer: the same frame, document and length. */
function likeness(other: Note, note: Note): number {
  const frame = other.frame === note.frame ? 2 : 0;
  const document = other.documentId === note.documentId ? 1 : 0;
  const lengths = [other.answer.length, note.answer.length];
  return frame + document + Math.min(...lengths) / Math.max(...lengths, 1);
}

/** Says of a text whether it would be right, or give the answer away, as a wrong option of this note. */
function unfitFor(note: Note): (text: string) => boolean {
  const accepted = acceptedAnswers(note);
  const foldedAccepted = accepted.map(foldAnswer);
  const seen = [note.question, note.source?.quote ?? "", ...note.evidence.map(({ quote }) => quote)].map(foldAnswer);
  return (text) => {
    const folded = foldAnswer(text);
    if (folded === "" || seen.some((sentence) => sentence.includes(folded))) return true;
    const overlaps = foldedAccepted.some((answer) => answer.includes(folded) || folded.includes(answer));
    return overlaps || accepted.some((answer) => isSameName(text, answer));
  };
}

/** Whether two texts are the same answer, or one is the initials of the other: US and United States. */
function isSameName(left: string, right: string): boolean {
  return isSameAnswer(left, right) || initialsOf(left) === right.trim() || initialsOf(right) === left.trim();
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join("");
}
