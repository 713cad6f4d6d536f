import type { Note } from "./note";

/**
 * A note as it is after an edit: another answer no longer stands where the old one did, so its place is forgotten.
 *
 * @param changes what the edit sets
 */
export function editNote(note: Note, changes: Partial<Omit<Note, "id" | "answerSpan">>): Note {
  const { answerSpan, ...rest } = note;
  const isSameAnswer = changes.answer === undefined || changes.answer === note.answer;
  return { ...rest, ...(isSameAnswer && answerSpan && { answerSpan }), ...changes };
}
