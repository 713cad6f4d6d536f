"use client";
import { type FormEvent, useState } from "react";
import { cleanDeckName, LONGEST_DECK_NAME } from "../../lib/domain/collection/deck-name";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { DialogActions } from "../ui/dialog-actions";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly saveLabel: string;
  onSave(name: string): void;
  onClose(): void;
}

/** Asks for the name of a deck or a document. */
export function NameDialog({ title, name, saveLabel, onSave, onClose }: NameDialogProps) {
  const t = useMessages(deckMessages);
  const { cancel } = useMessages(commonMessages);
  const [value, setValue] = useState(name);
  const [isMissing, setIsMissing] = useState(false);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const clean = cleanDeckName(value);
    if (clean === "") return setIsMissing(true);
    onSave(clean);
    onClose();
  };
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <Field label={t.name} error={isMissing ? t.nameNeeded : undefined}>
          {(control) => (
            <TextInput
              {...control}
              required
              maxLength={LONGEST_DECK_NAME}
              value={value}
              onChange={(event) => setValue(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogActions>
          <Button onClick={onClose}>{cancel}</Button>
          <Button type="submit" variant="primary">
            {saveLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
