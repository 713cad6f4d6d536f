"use client";
import { useMemo } from "react";
import type { Note } from "../../lib/domain/collection/note";
import type { Document } from "../../lib/domain/document/document";
import { importMessages, kindMessages } from "../../lib/i18n/messages/import";
import { noteMaker } from "../document/note-maker";
import { SelectableText } from "../document/selectable-text";
import type { SentenceMarks } from "../document/sentence-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import styles from "./own-cards.module.css";
import { PromptView } from "./prompt-view";

interface OwnCardsProps {
  readonly document: Document;
  readonly notes: readonly Note[];
  onAdd(note: Note): void;
  onRemove(note: Note): void;
}

const NO_MARKS: SentenceMarks = { cardCounts: new Map(), openStart: null, onOpen: () => undefined };

/** The cards made from selections, and the document to select in. */
export function OwnCards({ document, notes, onAdd, onRemove }: OwnCardsProps) {
  const t = useMessages(importMessages);
  const kinds = useMessages(kindMessages);
  const { clock, newId } = useServices();
  const makeNote = useMemo(() => noteMaker(document, { newId, now: clock.now }), [document, newId, clock]);

  return (
    <section className={styles.own}>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.id} className={styles.card}>
              <span className={styles.badge}>
                {t.own} · {kinds[note.kind]}
              </span>
              <PromptView prompt={note} />
              <Button variant="quiet" aria-label={t.removeThis(note.question)} onClick={() => onRemove(note)}>
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={t.documentTitle}>
        <p className={styles.hint}>{t.documentHint}</p>
        <SelectableText document={document} marks={NO_MARKS} makeNote={makeNote} onKeep={onAdd} />
      </Disclosure>
    </section>
  );
}
