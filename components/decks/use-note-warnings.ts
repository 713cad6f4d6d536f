"use client";
import { useEffect, useState } from "react";
import type { Note } from "../../lib/domain/collection/note";
import type { checkNote } from "../../lib/domain/generation/check-note";
import { checkMessages } from "../../lib/i18n/messages/checks";
import { useMessages } from "../shell/locale";
import { answerFields, fieldsOf } from "./note-draft";
import type { NoteDraft } from "./note-form";

/** Returns what says why an edited card is no longer as good as a generated one. A card without a source has no such claim. */
export function useNoteWarnings(note: Note): (draft: NoteDraft) => readonly string[] {
  const t = useMessages(checkMessages);
  const [check, setCheck] = useState<{ readonly run: typeof checkNote } | null>(null);

  // The checks know a language or two: too much to load before somebody edits.
  useEffect(() => {
    let isWanted = true;
    void import("../../lib/domain/generation/check-note").then(
      (loaded) => isWanted && setCheck({ run: loaded.checkNote }),
    );
    return () => {
      isWanted = false;
    };
  }, []);

  const { source } = note;
  return (draft) => {
    if (!check || !source) return [];
    const ids = check.run({ ...note, ...fieldsOf(draft), ...answerFields(note.kind, draft.answer), source });
    return ids.map((id) => (t as Readonly<Record<string, string>>)[id] ?? id);
  };
}
