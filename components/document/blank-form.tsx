"use client";
import { type FormEvent, useState } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { DialogActions } from "../ui/dialog-actions";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import type { PassageFormProps } from "./note-maker";
import { findWords } from "./passage";
import styles from "./passage-form.module.css";

type Problem = "needWords" | "notInSentence" | "wholeSentence";

/** Hides words of the passage. */
export function BlankForm({ passage, lang, makeNote, onKeep, onClose }: PassageFormProps) {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const [words, setWords] = useState(passage.selectedText);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer = findWords(passage, words);
    if (words.trim() === "") setProblem("needWords");
    else if (words.trim() === passage.visible.text.trim()) setProblem("wholeSentence");
    else if (!answer) setProblem("notInSentence");
    else onKeep(makeNote(passage, answer, null));
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t.blankLabel} hint={t.blankHint} error={problem ? t[problem] : undefined}>
        {(control) => (
          <TextInput {...control} lang={lang} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button type="submit" variant="primary">
          {t.keepCard}
        </Button>
      </DialogActions>
    </form>
  );
}
