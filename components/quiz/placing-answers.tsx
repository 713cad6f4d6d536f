"use client";
import { useState } from "react";
import { givenPlaces, placesOf } from "../../lib/domain/quiz/ask-placing";
import type { GivenAnswer, PlacingQuestion } from "../../lib/domain/quiz/quiz";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { useAnnounce } from "../ui/live-region";
import { emptyPlaces, filledPlaces, nextPlace, type Places, withOption, withoutPlace } from "./placing";
import styles from "./placing-answers.module.css";
import { PlacingOptions } from "./placing-options";
import { PlacingSlots } from "./placing-slots";
import { usePlacingKeys } from "./use-placing-keys";

interface PlacingAnswersProps {
  readonly question: PlacingQuestion;
  readonly given: GivenAnswer | undefined;
  onAnswer(given: GivenAnswer): void;
}

/** Options to be put beside their premises, or in order: by tap, or by number. */
export function PlacingAnswers({ question, given, onAnswer }: PlacingAnswersProps) {
  const t = useMessages(quizMessages);
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(() => emptyPlaces(question));
  const isOpen = given === undefined;
  const places = isOpen ? chosen : given === null ? emptyPlaces(question) : placesOf(given);
  const filled = filledPlaces(places);
  const textOf = (id: string | null) => question.options.find((option) => option.id === id)?.text ?? t.emptyPlace;

  const change = (next: Places) => {
    const at = next.findIndex((id, index) => id !== places[index]);
    if (at >= 0) announce(`${t.placeOf(at + 1, question.premises[at] ?? "")}: ${textOf(next[at] ?? null)}`);
    setChosen(next);
  };
  usePlacingKeys(question, places, isOpen ? change : null);

  return (
    <div className={styles.placing}>
      <PlacingSlots
        question={question}
        places={places}
        current={isOpen ? nextPlace(places) : -1}
        isMarked={!isOpen}
        onEmpty={(index) => change(withoutPlace(places, index))}
      />
      {isOpen && <p className={styles.hint}>{t.placingHint}</p>}
      {isOpen && (
        <PlacingOptions question={question} places={places} onChoose={(id) => change(withOption(places, id))} />
      )}
      {isOpen && (
        <div className={styles.buttons}>
          <Button variant="quiet" onClick={() => onAnswer(null)}>
            {t.skip}
          </Button>
          <Button variant="primary" disabled={filled === null} onClick={() => filled && onAnswer(givenPlaces(filled))}>
            {t.check}
          </Button>
        </div>
      )}
    </div>
  );
}
