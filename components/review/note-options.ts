import type { Note } from "../../lib/domain/collection/note";
import type { Option } from "../../lib/domain/generation/item";

interface TruthWords {
  readonly true: string;
  readonly false: string;
}

/** The options a card shows on its front: those of its note, told in the reader's words where they are true and false. */
export function noteOptions(note: Note, words: TruthWords): readonly Option[] {
  if (note.kind !== "true-false") return note.kind === "multiple-choice" ? note.options : [];
  const [first, second] = note.options;
  if (!first || !second) return [];
  return [
    { text: words.true, correct: first.correct },
    { text: words.false, correct: second.correct },
  ];
}
