"use client";
import type { MarkedAnswer, QuizQuestion } from "../../lib/domain/quiz/quiz";
import { languageTag } from "../../lib/domain/shared/language";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { Evidence } from "../review/evidence";
import { QuestionText } from "../review/question-text";
import { useMessages } from "../shell/locale";
import { Icon } from "../ui/icon";
import styles from "./answer-review.module.css";
import { givenText, rightText } from "./answer-text";

interface AnswerReviewProps {
  readonly question: QuizQuestion;
  readonly answer: MarkedAnswer;
}

/** One question of a finished quiz: what was given, what was right, and why. */
export function AnswerReview({ question, answer }: AnswerReviewProps) {
  const t = useMessages(quizMessages);
  const lang = languageTag(question.language);
  const answerLang = question.kind === "true-false" ? undefined : lang;
  const given = givenText(question, answer.given, t);

  return (
    <article className={styles.answer}>
      <p className={answer.isCorrect ? styles.right : styles.wrong}>
        <Icon name={answer.isCorrect ? "check" : "cross"} /> {answer.isCorrect ? t.right : t.wrong}
      </p>
      <h3 className={styles.stem} lang={lang}>
        <QuestionText question={question.stem} />
      </h3>
      <dl className={styles.given}>
        <dt>{t.yourAnswer}</dt>
        <dd lang={given === null ? undefined : answerLang}>{given ?? t.noAnswer}</dd>
        {!answer.isCorrect && (
          <>
            <dt>{t.rightAnswer}</dt>
            <dd lang={answerLang}>{rightText(question, t)}</dd>
          </>
        )}
      </dl>
      <Evidence of={question} />
    </article>
  );
}
