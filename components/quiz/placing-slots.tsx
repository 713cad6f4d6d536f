"use client";
import type { PlacingQuestion } from "../../lib/domain/quiz/quiz";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import type { Places } from "./placing";
import styles from "./placing-answers.module.css";
import { PlacingSlot } from "./placing-slot";

interface PlacingSlotsProps {
  readonly question: PlacingQuestion;
  readonly places: Places;
  /** The place that the next option goes to; -1 where there is none. */
  readonly current: number;
  /** Answered: each place says whether it is right. */
  readonly isMarked: boolean;
  onEmpty(index: number): void;
}

/** The places, each with what was put in it. */
export function PlacingSlots({ question, places, current, isMarked, onEmpty }: PlacingSlotsProps) {
  const t = useMessages(quizMessages);
  const textOf = (id: string | null | undefined) => question.options.find((option) => option.id === id)?.text ?? null;

  return (
    <ol className={styles.places} aria-label={question.kind === "matching" ? t.pairsLegend : t.placesLegend}>
      {question.keyOptionIds.map((keyId, index) => (
        <PlacingSlot
          key={keyId}
          label={{ number: index + 1, premise: question.premises[index] ?? null }}
          language={question.language}
          text={textOf(places[index])}
          rightText={isMarked ? textOf(keyId) : null}
          isCurrent={index === current}
          onEmpty={() => onEmpty(index)}
        />
      ))}
    </ol>
  );
}
