import type { Note } from "../../lib/domain/collection/note";
import type { DeckId, NoteId } from "../../lib/domain/shared/ids";

/** A question written by hand in the deck `deck-1`. */
export function aNote(fields: Partial<Note> = {}): Note {
  return {
    id: "note-1" as NoteId,
    deckId: "deck-1" as DeckId,
    origin: "written",
    itemId: null,
    documentId: null,
    language: "en",
    kind: "question",
    frame: null,
    question: "What does FP8 halve?",
    answer: "memory",
    accept: [],
    options: [],
    pairs: [],
    sequence: [],
    source: null,
    evidence: [],
    section: "",
    tags: [],
    createdAt: 1000,
    changedAt: 1000,
    deletedAt: null,
    ...fields,
  };
}
