"use client";
import { type ClipboardEvent, type FormEvent, useState } from "react";
import { importMessages } from "../../lib/i18n/messages/import";
import type { ClipboardContent } from "../../lib/readers/clipboard";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";
import styles from "./paste-box.module.css";
import { readPasteDraft, savePasteDraft } from "./paste-draft";

interface PasteBoxProps {
  onRead(clipboard: ClipboardContent): void;
}

/** True when a paste would replace everything in the box, so that its headings and lists can be kept. */
function replacesAll(box: HTMLTextAreaElement): boolean {
  return box.selectionStart === 0 && box.selectionEnd === box.value.length;
}

/** A box to paste or type a text into. A paste keeps its structure for as long as its words are not changed. */
export function PasteBox({ onRead }: PasteBoxProps) {
  const t = useMessages(importMessages);
  const [content, setContent] = useState<ClipboardContent>(() => ({ text: readPasteDraft(), html: "" }));

  const change = (next: ClipboardContent) => {
    setContent(next);
    savePasteDraft(next.text);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData("text/html");
    if (!html || !replacesAll(event.currentTarget)) return;
    event.preventDefault();
    change({ html, text: event.clipboardData.getData("text/plain") });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRead(content);
  };

  return (
    <form className={styles.box} onSubmit={submit}>
      <Field label={t.pasteLabel} hint={content.html ? t.pastedRich : t.pasteHint}>
        {(ids) => (
          <TextArea
            {...ids}
            className={styles.text}
            value={content.text}
            placeholder={t.pastePlaceholder}
            onPaste={paste}
            onChange={(event) => change({ html: "", text: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" className={styles.submit} disabled={content.text.trim() === ""}>
        {t.makeCards}
      </Button>
    </form>
  );
}
