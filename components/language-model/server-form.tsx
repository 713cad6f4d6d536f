"use client";
import { type FormEvent, useId, useState } from "react";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { useMessages } from "../shell/locale";
import type { LanguageModelChoice } from "../shell/services";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Switch } from "../ui/switch";
import { TextInput } from "../ui/text-input";
import styles from "./server-form.module.css";

/** What is often typed; any other address will do as well. */
const KNOWN_ADDRESSES = ["https://api.deepseek.com/v1", "http://localhost:11434/v1", "http://localhost:1234/v1"];

interface ServerFormProps {
  readonly initial: { readonly choice: LanguageModelChoice; readonly key: string };
  readonly isSaving: boolean;
  onSave(choice: LanguageModelChoice, key: string): void;
}

/** Which server to ask, for which model, with whose key. Nothing is sent, or can be, until it is saved. */
export function ServerForm({ initial, isSaving, onSave }: ServerFormProps) {
  const t = useMessages(languageModelMessages);
  const listId = useId();
  const [choice, setChoice] = useState(initial.choice);
  const [key, setKey] = useState(initial.key);
  const change = (changes: Partial<LanguageModelChoice>) => setChoice({ ...choice, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ ...choice, isOn: true }, key);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={t.address} hint={t.addressHint}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            list={listId}
            spellCheck={false}
            value={choice.baseUrl}
            onChange={(event) => change({ baseUrl: event.target.value })}
          />
        )}
      </Field>
      <datalist id={listId}>
        {KNOWN_ADDRESSES.map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      <Field label={t.model} hint={t.modelHint}>
        {(control) => (
          <TextInput
            {...control}
            spellCheck={false}
            autoCapitalize="none"
            value={choice.model}
            onChange={(event) => change({ model: event.target.value })}
          />
        )}
      </Field>
      <Field label={t.key} hint={t.keyHint}>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="off"
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        )}
      </Field>
      <Switch
        label={t.keepKey}
        hint={t.keepKeyHint}
        isOn={choice.isKeyKept}
        onChange={(isKeyKept) => change({ isKeyKept })}
      />
      <Button type="submit" disabled={isSaving}>
        {isSaving ? t.saving : t.save}
      </Button>
    </form>
  );
}
