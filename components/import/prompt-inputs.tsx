"use client";
import { type Item, type ItemKind, isSet } from "../../lib/domain/generation/item";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import type { FieldProblem, PromptFields } from "./prompt-edit";

interface PromptInputsProps {
  readonly item: Item;
  readonly lang: string;
  readonly fields: PromptFields;
  readonly problem: FieldProblem | null;
  onChange(fields: PromptFields): void;
}

function replaced(texts: readonly string[], index: number, text: string): readonly string[] {
  return texts.map((old, at) => (at === index ? text : old));
}

/** Question, answer and wrong options. The answer of a true-false statement is what it is. */
export function PromptInputs({ item, lang, fields, problem, onChange }: PromptInputsProps) {
  const t = useMessages(importMessages);
  const errorOf = (mine: FieldProblem) => (problem === mine ? t[mine] : undefined);
  return (
    <>
      <Field
        label={t.questionLabel}
        hint={item.kind === "cloze" ? t.questionHintCloze : undefined}
        error={errorOf("needQuestion")}
      >
        {(control) => (
          <TextArea
            {...control}
            lang={lang}
            value={fields.question}
            onChange={(event) => onChange({ ...fields, question: event.target.value })}
          />
        )}
      </Field>
      {item.kind !== "true-false" && (
        <AnswerInput
          kind={item.kind}
          lang={lang}
          value={fields.answer}
          error={errorOf("needAnswer") ?? errorOf("needOption") ?? errorOf("needMembers")}
          onChange={(answer) => onChange({ ...fields, answer })}
        />
      )}
      {fields.distractors.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the options keep their number and order while they are edited
        <Field key={index} label={t.optionLabel(index + 1)}>
          {(control) => (
            <TextInput
              {...control}
              lang={lang}
              value={text}
              onChange={(event) =>
                onChange({ ...fields, distractors: replaced(fields.distractors, index, event.target.value) })
              }
            />
          )}
        </Field>
      ))}
    </>
  );
}

interface AnswerInputProps {
  readonly kind: ItemKind;
  readonly lang: string;
  readonly value: string;
  readonly error: string | undefined;
  onChange(value: string): void;
}

/** One line for an answer; for pairs and sequences one line a member. */
function AnswerInput({ kind, lang, value, error, onChange }: AnswerInputProps) {
  const t = useMessages(importMessages);
  if (!isSet(kind)) {
    return (
      <Field label={t.answerLabel} error={error}>
        {(control) => (
          <TextInput {...control} lang={lang} value={value} onChange={(event) => onChange(event.target.value)} />
        )}
      </Field>
    );
  }
  return (
    <Field label={t[kind]} hint={t[`${kind}Hint`]} error={error}>
      {(control) => (
        <TextArea {...control} lang={lang} rows={6} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
