"use client";
import { type Language, languageTag } from "../../lib/domain/shared/language";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { Icon } from "../ui/icon";
import styles from "./placing-answers.module.css";

interface PlacingSlotProps {
  /** `premise` is `null` in a sequence, where only the number counts. */
  readonly label: { readonly number: number; readonly premise: string | null };
  readonly language: Language;
  /** What was put here; `null` where it is empty. */
  readonly text: string | null;
  /** What belongs here, once the question is answered; before that `null`. */
  readonly rightText: string | null;
  readonly isCurrent: boolean;
  onEmpty(): void;
}

function stateOf(text: string | null, rightText: string | null): "open" | "right" | "wrong" {
  if (rightText === null) return "open";
  return text === rightText ? "right" : "wrong";
}

/** One place; once answered it says by sign and word whether what is in it is right. */
export function PlacingSlot({ label, language, text, rightText, isCurrent, onEmpty }: PlacingSlotProps) {
  const t = useMessages(quizMessages);
  const lang = languageTag(language);
  const state = stateOf(text, rightText);
  const canBeEmptied = state === "open" && text !== null;

  return (
    <li className={styles.place} data-current={isCurrent} data-state={state} data-matching={label.premise !== null}>
      <PlaceLabel {...label} lang={lang} />
      <button
        type="button"
        className={styles.slot}
        lang={text === null ? undefined : lang}
        aria-label={`${t.placeOf(label.number, label.premise ?? "")}: ${text ?? t.emptyPlace}`}
        aria-current={isCurrent ? "step" : undefined}
        aria-disabled={!canBeEmptied}
        onClick={() => canBeEmptied && onEmpty()}
      >
        {text}
        {state !== "open" && <Icon name={state === "right" ? "check" : "cross"} />}
      </button>
      {state === "wrong" && (
        <span className={styles.correction} lang={lang}>
          {t.rightHere(rightText ?? "")}
        </span>
      )}
    </li>
  );
}

function PlaceLabel({ number, premise, lang }: PlacingSlotProps["label"] & { readonly lang: string }) {
  if (premise === null) return <span className={styles.premise}>{number}</span>;
  return (
    <span className={styles.premise} lang={lang}>
      {premise}
    </span>
  );
}
