"use client";
import Link from "next/link";
import { useCallback, useEffect } from "react";
import type { GivenAnswer } from "../../lib/domain/quiz/quiz";
import { currentQuestion, type QuizEvent, type QuizSession } from "../../lib/domain/quiz/quiz-session";
import { commonMessages } from "../../lib/i18n/messages/common";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Progress } from "../ui/progress";
import { FeedbackView } from "./feedback-view";
import { QuestionView } from "./question-view";
import styles from "./quiz-run-view.module.css";

interface QuizRunViewProps {
  readonly session: QuizSession;
  /** Where the way out leads; the quiz can be gone on with later. */
  readonly leaveHref: string;
  onAct(event: QuizEvent): void;
}

/** The question shown now, and after it what was right where the quiz tells at once. No update comes in between. */
export function QuizRunView({ session, leaveHref, onAct }: QuizRunViewProps) {
  const t = useMessages(quizMessages);
  const common = useMessages(commonMessages);
  const { offline } = useServices();
  useEffect(() => offline.holdUpdates(), [offline]);
  const answer = useCallback((given: GivenAnswer) => onAct({ type: "answered", given }), [onAct]);
  const question = currentQuestion(session);
  if (!question) return null;

  const { index, questions, phase, answers, feedback } = session;
  const marked = phase === "feedback" ? answers[index] : undefined;
  return (
    <div className={styles.run}>
      <div className={styles.bar}>
        <Link href={leaveHref} prefetch={false} className={styles.leave} aria-label={t.leave} title={t.leave}>
          <Icon name="close" />
        </Link>
        <Progress label={t.questionOf(index + 1, questions.length)} value={index} max={questions.length} />
      </div>
      <QuestionView key={index} question={question} given={marked?.given} onAnswer={answer} />
      {marked && (
        <FeedbackView
          question={question}
          isCorrect={marked.isCorrect}
          isLast={index === questions.length - 1}
          onContinue={() => onAct({ type: "continued" })}
        />
      )}
      {feedback === "final" && index > 0 && (
        <Button variant="quiet" className={styles.back} onClick={() => onAct({ type: "went-back" })}>
          {common.back}
        </Button>
      )}
    </div>
  );
}
