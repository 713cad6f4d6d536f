"use client";
import { useState } from "react";
import type { Note } from "../../lib/domain/collection/note";
import type { Document } from "../../lib/domain/document/document";
import { languageTag } from "../../lib/domain/shared/language";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { ChoiceList } from "../ui/choice-list";
import { Dialog } from "../ui/dialog";
import { BlankForm } from "./blank-form";
import styles from "./card-dialog.module.css";
import type { NoteMaker } from "./note-maker";
import type { Passage } from "./passage";
import { QuestionForm } from "./question-form";

type CardKind = "blank" | "question";

interface CardDialogProps {
  readonly document: Document;
  readonly passage: Passage;
  readonly makeNote: NoteMaker;
  onKeep(note: Note): void;
  onClose(): void;
}

/** Makes a card from a passage: words hidden in it, or a question of the learner's own. */
export function CardDialog({ document, passage, makeNote, onKeep, onClose }: CardDialogProps) {
  const t = useMessages(documentMessages);
  const [kind, setKind] = useState<CardKind>("blank");
  const lang = languageTag(document.language);
  const Form = kind === "blank" ? BlankForm : QuestionForm;

  return (
    <Dialog isOpen title={t.cardDialogTitle} onClose={onClose}>
      <blockquote className={styles.passage} lang={lang}>
        {passage.visible.text}
      </blockquote>
      <ChoiceList<CardKind>
        legend={t.kindLegend}
        options={[
          { id: "blank", label: t.kindBlank },
          { id: "question", label: t.kindQuestion },
        ]}
        value={kind}
        onChange={setKind}
      />
      <Form passage={passage} lang={lang} makeNote={makeNote} onKeep={onKeep} onClose={onClose} />
    </Dialog>
  );
}
