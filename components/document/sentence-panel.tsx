"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { CardWithNote } from "../../lib/domain/ports";
import { languageTag } from "../../lib/domain/shared/language";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { NoteEditor } from "../decks/note-editor";
import { MakerLabel } from "../language-model/maker-label";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { IconButton } from "../ui/icon-button";
import styles from "./sentence-panel.module.css";

interface SentenceCardProps {
  readonly entry: CardWithNote;
}

function SentenceCard({ entry: { note } }: SentenceCardProps) {
  const t = useMessages(documentMessages);
  const [isEditing, setEditing] = useState(false);
  const lang = languageTag(note.language);
  return (
    <li className={styles.card}>
      <div className={styles.prompt} lang={lang}>
        <p>{note.question}</p>
        <p className={styles.answer}>{note.answer}</p>
        <MakerLabel maker={note.maker} />
      </div>
      <Button variant="quiet" aria-label={t.editThis(note.question)} onClick={() => setEditing(true)}>
        {t.editCard}
      </Button>
      {isEditing && <NoteEditor note={note} onClose={() => setEditing(false)} />}
    </li>
  );
}

interface SentencePanelProps {
  readonly cards: readonly CardWithNote[];
  onMakeCard(): void;
  onClose(): void;
}

/** The cards of one sentence, beside the text and not over it. Escape closes it. */
export function SentencePanel({ cards, onMakeCard, onClose }: SentencePanelProps) {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  const deckId = cards[0]?.note.deckId;

  return (
    <section className={styles.panel} aria-label={t.sentenceTitle} onKeyDown={closeOnEscape}>
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {cards.length === 0 ? t.noCardsYet : t.cardsOfSentence(cards.length)}
        </h2>
        <IconButton icon="close" label={common.close} onClick={onClose} />
      </header>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((entry) => (
            <SentenceCard key={entry.card.id} entry={entry} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {deckId && <ButtonLink href={`/review/?deck=${encodeURIComponent(deckId)}`}>{t.studyDeck}</ButtonLink>}
        <Button variant={cards.length === 0 ? "primary" : "secondary"} onClick={onMakeCard}>
          {t.makeCardFromSentence}
        </Button>
      </div>
    </section>
  );
}
