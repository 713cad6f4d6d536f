"use client";
import { memo } from "react";
import type { CardWithNote } from "../../lib/domain/ports";
import { languageTag } from "../../lib/domain/shared/language";
import type { StudyDay } from "../../lib/domain/shared/time";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { MakerLabel } from "../language-model/maker-label";
import { QuestionText } from "../review/question-text";
import { useMessages } from "../shell/locale";
import { Menu } from "../ui/menu";
import styles from "./card-row.module.css";

interface CardRowProps {
  readonly entry: CardWithNote;
  readonly studyDay: StudyDay;
  onEdit(entry: CardWithNote): void;
  onToggleSuspended(entry: CardWithNote): void;
  onRemove(entry: CardWithNote): void;
}

/** A card in the list: its question opens the editor. */
export const CardRow = memo(function CardRow({ entry, studyDay, onEdit, onToggleSuspended, onRemove }: CardRowProps) {
  const t = useMessages(deckMessages);
  const words = useMessages(commonMessages);
  const { card, note } = entry;
  const lang = languageTag(note.language);
  const waitsDays = card.schedule.dueDay - studyDay;
  const when = waitsDays > 0 ? t.dueInDays(waitsDays) : t.dueToday;

  return (
    <li className={styles.row} data-suspended={card.isSuspended || undefined}>
      <button type="button" className={styles.card} onClick={() => onEdit(entry)}>
        <span className={styles.question} lang={lang}>
          <QuestionText question={note.question} />
        </span>
        <span className={styles.answer} lang={lang}>
          {note.answer}
        </span>
        <span className={styles.state}>
          {card.queue === "review" ? when : card.queue !== "deleted" && t[card.queue]}
          <MakerLabel maker={note.maker} />
          {note.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
            </span>
          ))}
        </span>
      </button>
      <Menu
        label={t.cardMenu(note.question)}
        items={[
          { label: words.edit, onSelect: () => onEdit(entry) },
          { label: card.isSuspended ? t.resume : t.suspend, onSelect: () => onToggleSuspended(entry) },
          { label: words.delete, onSelect: () => onRemove(entry) },
        ]}
      />
    </li>
  );
});
