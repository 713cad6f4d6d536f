import type { Note } from "../../lib/domain/collection/note";
import { readSetText, type SetFields, setText } from "../../lib/domain/collection/set-text";
import { type ItemKind, isSet } from "../../lib/domain/generation/item";
import type { NoteDraft } from "./note-form";

export const EMPTY_DRAFT: NoteDraft = { question: "", answer: "", accept: "", tags: "" };

/** A note as text to edit. */
export function draftOf(note: Note): NoteDraft {
  const { question, accept, tags } = note;
  return { question, answer: setText(note), accept: accept.join("\n"), tags: tags.join(", ") };
}

/** What the text of the answer says of a note of this kind: for pairs and sequences, each member. */
export function answerFields(kind: ItemKind, answer: string): Partial<SetFields> {
  return (isSet(kind) && readSetText(kind, answer)) || { answer: answer.trim() };
}

/** What the text says, without blanks and repetitions. */
export function fieldsOf(draft: NoteDraft) {
  const parts = (text: string, separator: RegExp) => [
    ...new Set(
      text
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
  return {
    question: draft.question.trim(),
    answer: draft.answer.trim(),
    accept: parts(draft.accept, /\n/u),
    tags: parts(draft.tags, /[,，、]/u),
  };
}
