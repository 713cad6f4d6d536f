"use client";
import type { PlacingQuestion } from "../../lib/domain/quiz/quiz";
import { languageTag } from "../../lib/domain/shared/language";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { nextPlace, type Places } from "./placing";
import styles from "./placing-answers.module.css";

interface PlacingOptionsProps {
  readonly question: PlacingQuestion;
  readonly places: Places;
  onChoose(optionId: string): void;
}

/** What can be placed. An option that is placed stays, pressed, and goes back when it is chosen again. */
export function PlacingOptions({ question, places, onChoose }: PlacingOptionsProps) {
  const t = useMessages(quizMessages);
  const isFull = nextPlace(places) < 0;

  return (
    <ol className={styles.options} aria-label={t.optionsLegend}>
      {question.options.map(({ id, text }, index) => {
        const isPlaced = places.includes(id);
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.option}
              aria-pressed={isPlaced}
              aria-keyshortcuts={`${index + 1}`}
              disabled={isFull && !isPlaced}
              onClick={() => onChoose(id)}
            >
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span lang={languageTag(question.language)}>{text}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
