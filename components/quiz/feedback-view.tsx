"use client";
import { useEffect, useRef } from "react";
import { isPlacing, type QuizQuestion } from "../../lib/domain/quiz/quiz";
import { languageTag } from "../../lib/domain/shared/language";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { Evidence } from "../review/evidence";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { rightText } from "./answer-text";
import styles from "./feedback-view.module.css";

interface FeedbackViewProps {
  readonly question: QuizQuestion;
  readonly isCorrect: boolean;
  readonly isLast: boolean;
  onContinue(): void;
}

/** Whether the answer was right, and the sentence that proves it. The way on has the focus. Places tell their own. */
export function FeedbackView({ question, isCorrect, isLast, onContinue }: FeedbackViewProps) {
  const t = useMessages(quizMessages);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const lang = question.kind === "true-false" ? undefined : languageTag(question.language);

  return (
    <section className={styles.feedback} aria-live="polite">
      <p className={isCorrect ? styles.right : styles.wrong}>
        <Icon name={isCorrect ? "check" : "cross"} /> {isCorrect ? t.right : t.wrong}
      </p>
      {!isCorrect && !isPlacing(question) && (
        <p>
          <span className={styles.label}>{t.rightAnswer}</span> <strong lang={lang}>{rightText(question, t)}</strong>
        </p>
      )}
      <Evidence of={question} />
      <div className={styles.bar}>
        <Button ref={next} variant="primary" className={styles.next} onClick={onContinue}>
          {isLast ? t.finish : t.next}
        </Button>
      </div>
    </section>
  );
}
