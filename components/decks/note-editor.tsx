"use client";
import { useState } from "react";
import { editNote } from "../../lib/domain/collection/edit-note";
import type { Note } from "../../lib/domain/collection/note";
import { languageTag } from "../../lib/domain/shared/language";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { Dialog } from "../ui/dialog";
import { answerFields, draftOf, fieldsOf } from "./note-draft";
import { type NoteDraft, NoteForm } from "./note-form";
import { useNoteWarnings } from "./use-note-warnings";

interface NoteEditorProps {
  readonly note: Note;
  onSaved?(note: Note): void;
  onClose(): void;
}

/** Mends a card in place. Its memory stays; what was typed stays too when saving fails. */
export function NoteEditor({ note, onSaved, onClose }: NoteEditorProps) {
  const t = useMessages(deckMessages);
  const { collection, clock } = useServices();
  const warningsOf = useNoteWarnings(note);
  const [error, setError] = useState<unknown>(null);

  const save = async (draft: NoteDraft) => {
    const fields = { ...fieldsOf(draft), ...answerFields(note.kind, draft.answer) };
    const edited = withAnswerOption(editNote(note, { ...fields, changedAt: clock.now() }), note.answer);
    try {
      await collection.notes.update(edited);
    } catch (failure) {
      return setError(failure);
    }
    onSaved?.(edited);
    onClose();
  };

  return (
    <Dialog isOpen title={t.editCard} onClose={onClose}>
      {error !== null && <ErrorView error={error} />}
      <NoteForm
        initial={draftOf(note)}
        kind={note.kind}
        lang={languageTag(note.language)}
        warningsOf={warningsOf}
        onSave={(draft) => void save(draft)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

/** The option that was the answer follows it. */
function withAnswerOption(note: Note, oldAnswer: string): Note {
  const options = note.options.map((option) =>
    option.correct && option.text === oldAnswer ? { ...option, text: note.answer } : option,
  );
  return { ...note, options };
}
