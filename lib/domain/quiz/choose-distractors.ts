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

/** Sorts the simple answers of some notes by language and kind of thing. */
export function poolAnswers(notes: readonly Note[]): AnswerPool {
  const pool = new Map<string, Note[]>();
  for (const note of notes.filter(hasSimpleAnswer)) {
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
 * Wrong answers for a note, taken from other notes: of the same kind of thing, none of them right, none of
 * them in the sentence the note comes from, no two the same.
 *
 * @param count how many are wanted, >= 0
 * @returns at most `count`, those most like the answer; fewer where the deck is small
 */
export function chooseDistractors(note: Note, pool: AnswerPool, count: number, random: Random): string[] {
  const others = someOf(pool.get(poolKey(note)) ?? [], random).filter(({ id }) => id !== note.id);
  const ranked = shuffled(others, random).sort((a, b) => likeness(b, note) - likeness(a, note));
  const isUnfit = unfitFor(note);
  const chosen: string[] = [];
  for (const { answer } of ranked) {
    if (chosen.length === count) break;
    if (!isUnfit(answer) && !chosen.some((other) => isSameAnswer(answer, other))) chosen.push(answer);
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
    return overlaps || accepted.some((answer) => isSameAnswer(text, answer));
  };
}
