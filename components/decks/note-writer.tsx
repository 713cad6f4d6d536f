"use client";
import { useState } from "react";
import { newCard } from "../../lib/domain/collection/make-card";
import { noteByHand } from "../../lib/domain/collection/make-note";
import type { CardId, DeckId, NoteId } from "../../lib/domain/shared/ids";
import { type Language, languageTag } from "../../lib/domain/shared/language";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { ErrorView } from "../shell/error-view";
import { useLocale, useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { ChoiceList } from "../ui/choice-list";
import { Dialog } from "../ui/dialog";
import { useToast } from "../ui/toast";
import { EMPTY_DRAFT, fieldsOf } from "./note-draft";
import { type NoteDraft, NoteForm } from "./note-form";

interface NoteWriterProps {
  readonly deckId: DeckId;
  /** Its place among the new cards of the deck. */
  readonly position: number;
  onClose(): void;
}

/** Adds a card in the learner's own words. It has no source, and says so. */
export function NoteWriter({ deckId, position, onClose }: NoteWriterProps) {
  const t = useMessages(deckMessages);
  const { collection, clock, newId } = useServices();
  const toast = useToast();
  const [language, setLanguage] = useState<Language>(useLocale());
  const [error, setError] = useState<unknown>(null);

  const add = async (draft: NoteDraft) => {
    const note = noteByHand({ language, ...fieldsOf(draft) }, { noteId: newId<NoteId>(), deckId, now: clock.now() });
    try {
      await collection.notes.add({ cards: [{ note, card: newCard(note, newId<CardId>(), position) }] });
    } catch (failure) {
      return setError(failure);
    }
    toast.show({ message: t.addedByHand });
    onClose();
  };

  return (
    <Dialog isOpen title={t.writeCard} onClose={onClose}>
      {error !== null && <ErrorView error={error} />}
      <NoteForm
        initial={EMPTY_DRAFT}
        kind="question"
        lang={languageTag(language)}
        onSave={(draft) => void add(draft)}
        onCancel={onClose}
      >
        <ChoiceList<Language>
          legend={t.language}
          options={[
            { id: "zh", label: t.chinese },
            { id: "en", label: t.english },
          ]}
          value={language}
          onChange={setLanguage}
        />
      </NoteForm>
    </Dialog>
  );
}
