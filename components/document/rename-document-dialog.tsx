"use client";
import { type FormEvent, useState } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { DialogActions } from "../ui/dialog-actions";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import styles from "./passage-form.module.css";

interface RenameDocumentDialogProps {
  readonly title: string;
  onRename(title: string): Promise<void>;
  onClose(): void;
}

/** Asks for another name. */
export function RenameDocumentDialog({ title, onRename, onClose }: RenameDocumentDialogProps) {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const [name, setName] = useState(title);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") return setMissing(true);
    onClose();
    if (wanted !== title) void onRename(wanted);
  };

  return (
    <Dialog isOpen title={t.renameTitle} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t.nameLabel} error={isMissing ? t.needName : undefined}>
          {(control) => <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" variant="primary">
            {common.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
