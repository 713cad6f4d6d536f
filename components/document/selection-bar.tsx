"use client";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import type { Passage } from "./passage";
import styles from "./selection-bar.module.css";

interface SelectionBarProps {
  readonly passage: Passage;
  readonly lang: string;
  onMake(): void;
}

/** Stands at the bottom, within the thumb's reach, while words of the document are selected. */
export function SelectionBar({ passage, lang, onMake }: SelectionBarProps) {
  const t = useMessages(documentMessages);
  return (
    <section className={styles.bar} aria-label={t.selected}>
      <p className={styles.words} lang={lang}>
        {passage.selectedText || passage.visible.text}
      </p>
      {/* The press would empty the selection that the button is about. */}
      <Button variant="primary" onPointerDown={(event) => event.preventDefault()} onClick={onMake}>
        {t.makeCard}
      </Button>
    </section>
  );
}
