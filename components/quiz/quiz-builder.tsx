"use client";
import { type FormEvent, useState } from "react";
import type { FeedbackTiming } from "../../lib/domain/quiz/quiz";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ChoiceList } from "../ui/choice-list";
import styles from "./quiz-builder.module.css";

const COUNTS = ["5", "10", "20"] as const;
type CountChoice = (typeof COUNTS)[number];

interface QuizBuilderProps {
  readonly cardCount: number;
  /** The most questions that this deck can be asked. */
  readonly questionCount: number;
  onStart(count: number, feedback: FeedbackTiming): void;
}

/** How long the quiz is, and when it tells what was right. */
export function QuizBuilder({ cardCount, questionCount, onStart }: QuizBuilderProps) {
  const t = useMessages(quizMessages);
  const [count, setCount] = useState<CountChoice>("10");
  const [feedback, setFeedback] = useState<FeedbackTiming>("immediate");
  const isSmall = questionCount < Number(count);
  const start = (event: FormEvent) => {
    event.preventDefault();
    onStart(Number(count), feedback);
  };

  return (
    <form className={styles.form} onSubmit={start}>
      <p>{t.buildIntro(cardCount)}</p>
      <ChoiceList<CountChoice>
        legend={t.howMany}
        options={COUNTS.map((id) => ({ id, label: t.questions(Number(id)) }))}
        value={count}
        onChange={setCount}
      />
      {isSmall && <p className={styles.note}>{t.smallDeck(questionCount)}</p>}
      <ChoiceList<FeedbackTiming>
        legend={t.whenFeedback}
        options={[
          { id: "immediate", label: t.immediate },
          { id: "final", label: t.final },
        ]}
        value={feedback}
        onChange={setFeedback}
      />
      <Button type="submit" variant="primary">
        {t.start}
      </Button>
    </form>
  );
}
