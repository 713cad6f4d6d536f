"use client";
import { type MouseEvent, useEffect, useRef } from "react";
import type { Note } from "../../lib/domain/collection/note";
import { isSet } from "../../lib/domain/generation/item";
import type { Rating } from "../../lib/domain/review/review";
import { languageTag } from "../../lib/domain/shared/language";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { focusAfterPaint } from "../ui/focus-after-paint";
import { CardAnswer } from "./card-answer";
import styles from "./card-face.module.css";
import { noteOptions } from "./note-options";
import { OptionList } from "./option-list";
import { QuestionText } from "./question-text";
import { SetPrompt } from "./set-prompt";
import { useSwipe } from "./use-swipe";

interface CardFaceProps {
  readonly note: Note;
  readonly isAnswerShown: boolean;
  readonly picked: string | null;
  onShow(): void;
  onPick(text: string): void;
  onRate(rating: Rating): void;
}

/** The card: its question, then what proves its answer. A tap anywhere on it shows the answer. */
export function CardFace({ note, isAnswerShown, picked, onShow, onPick, onRate }: CardFaceProps) {
  const t = useMessages(reviewMessages);
  const question = useRef<HTMLHeadingElement>(null);
  const options = noteOptions(note, t);
  const swipe = useSwipe({
    isEnabled: isAnswerShown,
    onLeft: () => onRate("again"),
    onRight: () => onRate("good"),
  });

  // A screen reader starts at the question, and the page at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
    return focusAfterPaint(question.current);
  }, []);

  const showOnTap = (event: MouseEvent) => {
    const isSelecting = window.getSelection()?.isCollapsed === false;
    const isOnControl = event.target instanceof Element && event.target.closest("a, button") !== null;
    if (!isAnswerShown && !isSelecting && !isOnControl) onShow();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below does the same for every other way of pointing
    <article
      className={styles.card}
      aria-roledescription={t.flashcard}
      data-answer-shown={isAnswerShown || undefined}
      onClick={showOnTap}
      {...swipe}
    >
      {note.section && (
        <p className={styles.section} lang={languageTag(note.language)}>
          {note.section.split(" › ").at(-1)}
        </p>
      )}
      <h2
        ref={question}
        tabIndex={-1}
        className={styles.question}
        data-long={note.question.length > 60 || undefined}
        lang={languageTag(note.language)}
      >
        <QuestionText question={note.question} answer={isAnswerShown ? note.answer : undefined} />
      </h2>
      {isSet(note.kind) && !isAnswerShown && <SetPrompt note={note} />}
      {options.length > 0 && (
        <div lang={note.kind === "true-false" ? undefined : languageTag(note.language)}>
          <OptionList options={options} picked={picked} isAnswerShown={isAnswerShown} onPick={onPick} />
        </div>
      )}
      <div aria-live="polite">{isAnswerShown && <CardAnswer note={note} options={options} picked={picked} />}</div>
      <span className={styles.swiped} data-rating="again" aria-hidden="true">
        {t.again}
      </span>
      <span className={styles.swiped} data-rating="good" aria-hidden="true">
        {t.good}
      </span>
    </article>
  );
}
