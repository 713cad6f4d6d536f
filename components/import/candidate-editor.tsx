"use client";
import { type FormEvent, useState } from "react";
import type { Document, SourceSpan } from "../../lib/domain/document/document";
import { checkNote } from "../../lib/domain/generation/check-note";
import type { Item } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { commonMessages } from "../../lib/i18n/messages/common";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { DialogActions } from "../ui/dialog-actions";
import { BrokenChecks } from "./broken-checks";
import type { CandidateEdit } from "./candidate-choices";
import styles from "./candidate-editor.module.css";
import { type FieldProblem, fieldProblem, fieldsOf, type PromptFields, promptOf } from "./prompt-edit";
import { PromptInputs } from "./prompt-inputs";
import { SourceQuote } from "./source-quote";

interface CandidateEditorProps {
  readonly document: Document;
  readonly item: Item;
  readonly edit: CandidateEdit | undefined;
  onSave(edit: CandidateEdit): void;
  onClose(): void;
}

/** The other sentences that the stem draws on, as a note keeps them. */
function evidenceOf({ documentId, evidence = [] }: Item): SourceSpan[] {
  return evidence.map((span) => ({ ...span, documentId }));
}

/** Mends the words of a candidate, beside the sentence that has to prove them. */
export function CandidateEditor({ document, item, edit, onSave, onClose }: CandidateEditorProps) {
  const t = useMessages(importMessages);
  const common = useMessages(commonMessages);
  const [fields, setFields] = useState<PromptFields>(() => fieldsOf({ ...item, ...edit }));
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const edited = promptOf(item, fields);
  const broken = checkNote({ ...item, ...edited, accept: [], evidence: evidenceOf(item) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = fieldProblem(item.kind, fields);
    setProblem(found);
    if (!found) onSave({ ...edited, isProved: broken.length === 0 });
  };

  return (
    <Dialog isOpen title={t.editTitle} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <SourceQuote document={document} item={item} />
        <PromptInputs
          item={item}
          lang={languageTag(item.language)}
          fields={fields}
          problem={problem}
          onChange={setFields}
        />
        <BrokenChecks checks={broken} />
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" variant="primary">
            {t.saveEdit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
