"use client";
import type { Ref } from "react";
import type { QuestionView as Question } from "../../../lib/domain/classroom/room-view";
import { languageTag } from "../../../lib/domain/shared/language";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useMessages } from "../../shell/locale";
import styles from "./question-view.module.css";

/** Characters from which on a question is set smaller, so that its options are still in view. */
const LONG_TEXT = 120;

interface QuestionViewProps {
  readonly question: Question;
  /** Of the vote that is open; without it nobody answers, and no answer is asked for. */
  readonly round?: 1 | 2;
  /** Of the heading, which can take the focus when a question opens. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** What is asked, and what kind of answer is wanted. */
export function QuestionView({ question, round, headingRef }: QuestionViewProps) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <header className={styles.question}>
      <h2
        ref={headingRef}
        tabIndex={-1}
        className={styles.text}
        data-long={question.text.length > LONG_TEXT || undefined}
        lang={languageTag(question.language)}
      >
        {question.text}
      </h2>
      {round && <p className={styles.kind}>{round === 2 ? t.debateAgain : t[`${question.kind}Kind`]}</p>}
    </header>
  );
}
