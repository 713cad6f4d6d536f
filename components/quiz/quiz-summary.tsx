"use client";
import { useEffect, useRef } from "react";
import type { DeckId } from "../../lib/domain/shared/ids";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { AnswerReview } from "./answer-review";
import { MissedCards } from "./missed-cards";
import type { QuizRun } from "./quiz-draft";
import styles from "./quiz-summary.module.css";

interface QuizSummaryProps {
  readonly run: QuizRun;
  readonly deckId: DeckId;
  onAgain(): void;
}

/** The result of a quiz, every question with its proof, and the way of the misses into the schedule. */
export function QuizSummary({ run, deckId, onAgain }: QuizSummaryProps) {
  const t = useMessages(quizMessages);
  const { questions, answers } = run.session;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = answers.filter((answer) => !answer.isCorrect);

  return (
    <div className={styles.summary}>
      <header>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t.resultTitle}
        </h2>
        <p className={styles.score}>{t.score(answers.length - missed.length, answers.length)}</p>
      </header>
      {missed.length === 0 ? <p>{t.allRight}</p> : <MissedCards missed={missed} deckId={deckId} />}
      <div className={styles.buttons}>
        <Button onClick={onAgain}>{t.again}</Button>
        <ButtonLink variant="quiet" href={`/deck/?id=${encodeURIComponent(deckId)}`}>
          {t.backToDeck}
        </ButtonLink>
      </div>
      <ol className={styles.answers}>
        {questions.map((question, index) => {
          const answer = answers[index];
          return <li key={question.cardId}>{answer && <AnswerReview question={question} answer={answer} />}</li>;
        })}
      </ol>
    </div>
  );
}
