"use client";
import { useEffect } from "react";
import type { ChoiceQuestion, GivenAnswer } from "../../lib/domain/quiz/quiz";
import { languageTag } from "../../lib/domain/shared/language";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { VisuallyHidden } from "../ui/visually-hidden";
import { optionText } from "./answer-text";
import styles from "./choice-answers.module.css";

interface ChoiceAnswersProps {
  readonly question: ChoiceQuestion;
  readonly given: GivenAnswer | undefined;
  onAnswer(given: GivenAnswer): void;
}

/** Number keys choose an option; never while a text is being composed, or together with a modifier. */
function useNumberKeys(question: ChoiceQuestion, isOpen: boolean, onAnswer: (given: GivenAnswer) => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const choose = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? event.key;
      const option = question.options[Number(digit) - 1];
      if (!option) return;
      event.preventDefault();
      onAnswer(option.id);
    };
    document.addEventListener("keydown", choose);
    return () => document.removeEventListener("keydown", choose);
  }, [question, isOpen, onAnswer]);
}

type OptionState = "open" | "right" | "wrong" | "other";

function stateOf(question: ChoiceQuestion, given: GivenAnswer | undefined, optionId: string): OptionState {
  if (given === undefined) return "open";
  if (optionId === question.keyOptionId) return "right";
  return optionId === given ? "wrong" : "other";
}

/** The options as buttons; once answered, the right one and a wrong choice are told by sign and word. */
export function ChoiceAnswers({ question, given, onAnswer }: ChoiceAnswersProps) {
  const t = useMessages(quizMessages);
  const isOpen = given === undefined;
  useNumberKeys(question, isOpen, onAnswer);
  const lang = question.kind === "true-false" ? undefined : languageTag(question.language);

  return (
    <div className={styles.answers}>
      <ol className={styles.options} aria-label={t.optionsLegend}>
        {question.options.map((option, index) => {
          const state = stateOf(question, given, option.id);
          return (
            <li key={option.id}>
              <button
                type="button"
                className={styles.option}
                data-state={state}
                aria-keyshortcuts={`${index + 1}`}
                disabled={!isOpen}
                onClick={() => onAnswer(option.id)}
              >
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles.text} lang={lang}>
                  {optionText(question, option.text, t)}
                </span>
                {state === "right" && <Icon name="check" />}
                {state === "right" && <VisuallyHidden>{t.rightAnswer}</VisuallyHidden>}
                {state === "wrong" && <Icon name="cross" />}
                {state === "wrong" && <VisuallyHidden>{t.yourAnswer}</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
      {isOpen && (
        <Button variant="quiet" onClick={() => onAnswer(null)}>
          {t.skip}
        </Button>
      )}
    </div>
  );
}
