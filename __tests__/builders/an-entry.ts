import type { Card } from "../../lib/domain/collection/card";
import type { Note } from "../../lib/domain/collection/note";
import type { CardWithNote } from "../../lib/domain/ports";
import type { CardId, NoteId } from "../../lib/domain/shared/ids";
import { aCard } from "./a-card";
import { aNote } from "./a-note";

/** A card with its note, named after it: `an-entry("a")` is the card `card-a` of the note `note-a`. */
export function anEntry(name: string, card: Partial<Omit<Card, "queue">> = {}, note: Partial<Note> = {}): CardWithNote {
  const noteId = `note-${name}` as NoteId;
  const deck = card.deckId ? { deckId: card.deckId } : {};
  return {
    card: aCard({ id: `card-${name}` as CardId, noteId, ...card }),
    note: aNote({ id: noteId, ...deck, ...note }),
  };
}
