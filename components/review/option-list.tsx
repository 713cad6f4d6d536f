"use client";
import type { Option } from "../../lib/domain/generation/item";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { Icon } from "../ui/icon";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./option-list.module.css";

interface OptionListProps {
  readonly options: readonly Option[];
  /** What the learner chose to test themself; `null` where nothing was. */
  readonly picked: string | null;
  readonly isAnswerShown: boolean;
  onPick(text: string): void;
}

/** The options of a card. Choosing one shows the answer, and then which was right. */
export function OptionList({ options, picked, isAnswerShown, onPick }: OptionListProps) {
  const t = useMessages(reviewMessages);
  const stateOf = ({ text, correct }: Option) => {
    if (!isAnswerShown) return undefined;
    if (correct) return "correct";
    return text === picked ? "wrong" : "other";
  };

  return (
    <fieldset className={styles.group} aria-label={t.chooseOne}>
      {options.map((option) => {
        const state = stateOf(option);
        return (
          <button
            key={option.text}
            type="button"
            className={styles.option}
            data-state={state}
            aria-disabled={isAnswerShown || undefined}
            onClick={() => !isAnswerShown && onPick(option.text)}
          >
            <span>{option.text}</span>
            {state === "correct" && <Icon name="check" />}
            {state === "wrong" && <Icon name="cross" />}
            {state === "correct" && <VisuallyHidden>({t.correctOption})</VisuallyHidden>}
            {state === "wrong" && <VisuallyHidden>({t.wrongOption})</VisuallyHidden>}
          </button>
        );
      })}
    </fieldset>
  );
}
