"use client";
import { useState } from "react";
import type { ClassQuestion } from "../../../lib/domain/classroom/class-quiz";
import { languageTag } from "../../../lib/domain/shared/language";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Select } from "../../ui/select";
import { OwnQuestionDialog } from "./own-question-dialog";
import styles from "./prepare-screen.module.css";
import type { QuizChoice } from "./use-quiz-choice";

const COUNTS = [0, 5, 10, 15, 20, 30, 50];

/** What the class will be asked: how many, which not, and what the teacher adds. */
export function QuestionPreview({ choice }: { readonly choice: QuizChoice }) {
  const t = useMessages(classPrepareMessages);
  const [isWriting, setIsWriting] = useState(false);
  const { quiz, drawnCount, count, claims, setCount, drop, add } = choice;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.questions}</h2>
      {drawnCount === 0 ? (
        <p>{t.noQuestions}</p>
      ) : (
        <Field label={t.howMany} hint={drawnCount < count ? t.smallDeck(drawnCount) : undefined}>
          {(control) => (
            <Select {...control} value={count} onChange={(event) => setCount(Number(event.currentTarget.value))}>
              {COUNTS.map((option) => (
                <option key={option} value={option}>
                  {option === 0 ? t.onlyOwn : t.count(option)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {quiz.questions.length > 0 && (
        <ol className={styles.questions} aria-label={t.questions}>
          {quiz.questions.map((question, index) => (
            <QuestionRow
              key={`${question.kind} ${question.text}`}
              number={index + 1}
              question={question}
              onDrop={drop}
            />
          ))}
        </ol>
      )}
      <div className={styles.start}>
        <Button onClick={() => setIsWriting(true)}>{t.writeOwn}</Button>
      </div>
      {isWriting && <OwnQuestionDialog claims={claims} onAdd={add} onClose={() => setIsWriting(false)} />}
    </section>
  );
}

interface QuestionRowProps {
  readonly number: number;
  readonly question: ClassQuestion;
  onDrop(question: ClassQuestion): void;
}

function QuestionRow({ number, question, onDrop }: QuestionRowProps) {
  const t = useMessages(classPrepareMessages);
  const { kind, text, options, keyOptionIds, language } = question;
  const key = options.filter(({ id }) => keyOptionIds.includes(id)).map((option) => option.text);
  const kinds = { survey: t.survey, debate: t.debate };
  return (
    <li className={styles.question}>
      <span className={styles.number}>{number}</span>
      <div className={styles.text}>
        <p lang={languageTag(language)}>{text}</p>
        <p className={styles.answer}>
          {kind === "survey" || kind === "debate" ? kinds[kind] : t.answer(key.join(" · "))}
        </p>
      </div>
      <IconButton icon="close" label={t.leaveOut(number)} onClick={() => onDrop(question)} />
    </li>
  );
}
