import { editNote } from "../../lib/domain/collection/edit-note";
import { newCard } from "../../lib/domain/collection/make-card";
import { noteFromItem } from "../../lib/domain/collection/make-note";
import type { Note } from "../../lib/domain/collection/note";
import type { CardWithNote } from "../../lib/domain/ports";
import type { DeckId, NewId } from "../../lib/domain/shared/ids";
import type { EpochMs } from "../../lib/domain/shared/time";
import { type CandidateChoices, type CandidateEdit, keptItems } from "./candidate-choices";

interface SavingContext {
  readonly deckId: DeckId;
  /** Position of the first new card: after those the deck holds. */
  readonly firstPosition: number;
  readonly now: EpochMs;
  readonly newId: NewId;
}

/** A note as the learner edited it; an answer of another wording drops the accepted variants of the old one. */
export function withEdit(note: Note, { isProved, ...edited }: CandidateEdit): Note {
  const accept = edited.answer === note.answer ? note.accept : [];
  return editNote(note, { ...edited, accept, origin: isProved ? note.origin : "written" });
}

/** The cards that saving adds, in document order. */
export function chosenCards(choices: CandidateChoices, context: SavingContext): CardWithNote[] {
  const { deckId, firstPosition, now, newId } = context;
  const kept = keptItems(choices).map((item) => {
    const note = noteFromItem(item, { noteId: newId(), deckId, now });
    const edit = choices.edits.get(item.id);
    return edit ? withEdit(note, edit) : note;
  });
  const own = choices.ownNotes.map((note) => ({ ...note, deckId }));
  return [...kept, ...own]
    .toSorted((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0))
    .map((note, index) => ({ note, card: newCard(note, newId(), firstPosition + index) }));
}
