import { noteFromSelection } from "../../lib/domain/collection/make-note";
import type { Note } from "../../lib/domain/collection/note";
import type { Document, TextRange } from "../../lib/domain/document/document";
import type { DeckId, NewId, NoteId } from "../../lib/domain/shared/ids";
import type { EpochMs } from "../../lib/domain/shared/time";
import type { Passage } from "./passage";

/** Makes the note of a passage: `question` null asks by hiding the answer in it. Its deck is set when it is kept. */
export type NoteMaker = (passage: Passage, answer: TextRange, question: string | null) => Note;

interface MakerContext {
  readonly newId: NewId;
  now(): EpochMs;
}

export interface PassageFormProps {
  readonly passage: Passage;
  readonly lang: string;
  readonly makeNote: NoteMaker;
  onKeep(note: Note): void;
  onClose(): void;
}

/** A maker of notes for one document. */
export function noteMaker(document: Document, { newId, now }: MakerContext): NoteMaker {
  return (passage, answer, question) => {
    const context = { noteId: newId<NoteId>(), deckId: newId<DeckId>(), now: now() };
    const note = noteFromSelection(document, passage.range, answer, context);
    return question === null ? note : { ...note, kind: "question", question };
  };
}
