import type { Note } from "../../lib/domain/collection/note";
import type { NoteDraft } from "./note-form";

export const EMPTY_DRAFT: NoteDraft = { question: "", answer: "", accept: "", tags: "" };

/** A note as text to edit. */
export function draftOf({ question, answer, accept, tags }: Note): NoteDraft {
  return { question, answer, accept: accept.join("\n"), tags: tags.join(", ") };
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
