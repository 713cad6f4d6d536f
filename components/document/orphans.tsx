"use client";
import type { CardWithNote } from "../../lib/domain/ports";
import { languageTag } from "../../lib/domain/shared/language";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import styles from "./orphans.module.css";

interface OrphansProps {
  readonly cards: readonly CardWithNote[];
}

/** Cards whose sentence the document does not hold: shown, never lost. */
export function Orphans({ cards }: OrphansProps) {
  const t = useMessages(documentMessages);
  if (cards.length === 0) return null;
  return (
    <section className={styles.orphans}>
      <h2>{t.orphansTitle}</h2>
      <p>{t.orphansBody}</p>
      <ul>
        {cards.map(({ card, note }) => (
          <li key={card.id} lang={languageTag(note.language)}>
            {note.question} <span className={styles.answer}>{note.answer}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
