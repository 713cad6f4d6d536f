import type { SourceSpan, TextSpan } from "../document/document";
import type { Item } from "../generation/item";
import type { DeckId, NoteId } from "../shared/ids";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";
import type { Note } from "./note";

export interface NoteContext {
  readonly noteId: NoteId;
  readonly deckId: DeckId;
  readonly now: EpochMs;
}

/** What a learner writes; everything else has an answer already. */
export interface NoteFields {
  readonly language: Language;
  readonly question: string;
  readonly answer: string;
  readonly accept?: readonly string[];
  readonly tags?: readonly string[];
}

/** A note with nothing in it: each way of making one says what it adds. */
function emptyNote({ noteId, deckId, now }: NoteContext, language: Language): Omit<Note, "origin" | "kind"> {
  return {
    id: noteId,
    deckId,
    itemId: null,
    documentId: null,
    language,
    frame: null,
    question: "",
    answer: "",
    accept: [],
    options: [],
    pairs: [],
    sequence: [],
    source: null,
    evidence: [],
    section: "",
    tags: [],
    createdAt: now,
    changedAt: now,
    deletedAt: null,
  };
}

/** Keeps a generated item: the note says what it asks, what it accepts and where it comes from. */
export function noteFromItem(item: Item, context: NoteContext): Note {
  const inDocument = ({ start, end, quote }: TextSpan): SourceSpan => ({
    documentId: item.documentId,
    start,
    end,
    quote,
  });
  return {
    ...emptyNote(context, item.language),
    origin: "generated",
    itemId: item.id,
    documentId: item.documentId,
    kind: item.kind,
    frame: item.frame,
    question: item.question,
    answer: item.answer,
    accept: item.accept ?? [],
    options: item.options ?? [],
    pairs: item.pairs ?? [],
    sequence: item.sequence ?? [],
    source: inDocument(item.source),
    evidence: (item.evidence ?? []).map(inDocument),
    section: item.section,
  };
}

/** A note in the learner's own words: it has no source, and says so. */
export function noteByHand(fields: NoteFields, context: NoteContext): Note {
  return {
    ...emptyNote(context, fields.language),
    origin: "written",
    kind: "question",
    question: fields.question.trim(),
    answer: fields.answer.trim(),
    accept: fields.accept ?? [],
    tags: fields.tags ?? [],
  };
}
