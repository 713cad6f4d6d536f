"use client";
import { readSetText } from "../../lib/domain/collection/set-text";
import { type ItemKind, isSet } from "../../lib/domain/generation/item";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";

type AnswerProblem = "answerNeeded" | "matchingNeeded" | "orderingNeeded";

/** What is wrong with an answer of this kind, under the name of its message. */
export function answerProblem(kind: ItemKind, answer: string): AnswerProblem | undefined {
  if (isSet(kind)) return readSetText(kind, answer) ? undefined : `${kind}Needed`;
  return answer.trim() === "" ? "answerNeeded" : undefined;
}

interface NoteAnswerFieldsProps {
  readonly kind: ItemKind;
  readonly lang: string;
  readonly answer: string;
  readonly accept: string;
  readonly error: string | undefined;
  onChange(fields: { readonly answer: string } | { readonly accept: string }): void;
}

/** The answer with what else counts as right; for pairs and sequences the members, one a line. */
export function NoteAnswerFields({ kind, lang, answer, accept, error, onChange }: NoteAnswerFieldsProps) {
  const t = useMessages(deckMessages);
  const area = {
    lang,
    value: answer,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ answer: event.currentTarget.value }),
  };
  if (isSet(kind)) {
    return (
      <Field label={t[kind]} hint={t[`${kind}Hint`]} error={error}>
        {(control) => <TextArea {...control} {...area} rows={6} />}
      </Field>
    );
  }
  return (
    <>
      <Field label={t.answer} error={error}>
        {(control) => <TextArea {...control} {...area} rows={2} />}
      </Field>
      <Field label={t.accept} hint={t.acceptHint}>
        {(control) => (
          <TextArea
            {...control}
            lang={lang}
            rows={2}
            value={accept}
            onChange={(event) => onChange({ accept: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
