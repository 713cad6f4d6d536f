"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { BLANK, type ItemKind } from "../../lib/domain/generation/item";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { DialogActions } from "../ui/dialog-actions";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { answerProblem, NoteAnswerFields } from "./note-answer-fields";
import styles from "./note-form.module.css";

export interface NoteDraft {
  readonly question: string;
  readonly answer: string;
  /** One a line. */
  readonly accept: string;
  /** Separated by commas. */
  readonly tags: string;
}

interface NoteFormProps {
  readonly initial: NoteDraft;
  readonly kind: ItemKind;
  /** Language of the card's text. */
  readonly lang: string;
  /** What the edited text no longer is; said, and never in the way. */
  warningsOf?(draft: NoteDraft): readonly string[];
  /** Another field, which is not part of the card's text. */
  readonly children?: ReactNode;
  onSave(draft: NoteDraft): void;
  onCancel(): void;
}

/** The fields of a card. */
export function NoteForm({ initial, kind, lang, warningsOf, children, onSave, onCancel }: NoteFormProps) {
  const t = useMessages(deckMessages);
  const words = useMessages(commonMessages);
  const [draft, setDraft] = useState(initial);
  const [isTried, setIsTried] = useState(false);
  const set = (field: keyof NoteDraft) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setDraft((last) => ({ ...last, [field]: value }));
  };

  const isCloze = kind === "cloze";
  const lacksBlank = isCloze && !draft.question.includes(BLANK);
  const questionError = draft.question.trim() === "" ? t.questionNeeded : lacksBlank ? t.blankNeeded : undefined;
  const problem = answerProblem(kind, draft.answer);
  const answerError = problem && t[problem];
  const warnings = warningsOf?.(draft) ?? [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!questionError && !answerError) onSave(draft);
  };

  return (
    <form onSubmit={save} noValidate className={styles.form}>
      <Field label={t.question} hint={isCloze ? t.blankHint : undefined} error={isTried ? questionError : undefined}>
        {(control) => <TextArea {...control} lang={lang} value={draft.question} onChange={set("question")} />}
      </Field>
      <NoteAnswerFields
        kind={kind}
        lang={lang}
        answer={draft.answer}
        accept={draft.accept}
        error={isTried ? answerError : undefined}
        onChange={(fields) => setDraft((last) => ({ ...last, ...fields }))}
      />
      <Field label={t.tags} hint={t.tagsHint}>
        {(control) => <TextInput {...control} value={draft.tags} onChange={set("tags")} />}
      </Field>
      {children}
      <div role="status">
        {warnings.length > 0 && (
          <div className={styles.warnings}>
            <p>{t.checkFailed}</p>
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <DialogActions>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {words.save}
        </Button>
      </DialogActions>
    </form>
  );
}
