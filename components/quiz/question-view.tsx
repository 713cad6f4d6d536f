"use client";
import { useEffect, useRef } from "react";
import type { GivenAnswer, QuizQuestion } from "../../lib/domain/quiz/quiz";
import { languageTag } from "../../lib/domain/shared/language";
import { QuestionText } from "../review/question-text";
import { ChoiceAnswers } from "./choice-answers";
import { PlacingAnswers } from "./placing-answers";
import styles from "./question-view.module.css";
import { TypedAnswer } from "./typed-answer";

interface QuestionViewProps {
  readonly question: QuizQuestion;
  /** What was answered, while its feedback is shown; `undefined` while the question is open. */
  readonly given: GivenAnswer | undefined;
  onAnswer(given: GivenAnswer): void;
}

function Answers({ question, given, onAnswer }: QuestionViewProps) {
  switch (question.kind) {
    case "typed":
      return <TypedAnswer question={question} given={given} onAnswer={onAnswer} />;
    case "matching":
    case "ordering":
      return <PlacingAnswers question={question} given={given} onAnswer={onAnswer} />;
    default:
      return <ChoiceAnswers question={question} given={given} onAnswer={onAnswer} />;
  }
}

/** One question and the way to answer it. A new question takes the focus, so that it is read first. */
export function QuestionView({ question, given, onAnswer }: QuestionViewProps) {
  const stem = useRef<HTMLHeadingElement>(null);
  useEffect(() => stem.current?.focus(), []);

  return (
    <>
      <h2 ref={stem} tabIndex={-1} className={styles.stem} lang={languageTag(question.language)}>
        <QuestionText question={question.stem} />
      </h2>
      <Answers question={question} given={given} onAnswer={onAnswer} />
    </>
  );
}
