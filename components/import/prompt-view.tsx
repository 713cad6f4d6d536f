"use client";
import { type Item, isSet } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { importMessages } from "../../lib/i18n/messages/import";
import { QuestionText } from "../review/question-text";
import { SetList } from "../review/set-list";
import { useMessages } from "../shell/locale";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./prompt-view.module.css";

type Prompt = Pick<Item, "kind" | "question" | "answer" | "language" | "options" | "pairs" | "sequence">;

interface PromptViewProps {
  readonly prompt: Prompt;
}

/** What a card asks and what it takes for right; the options where there are any. */
export function PromptView({ prompt }: PromptViewProps) {
  const t = useMessages(importMessages);
  const lang = languageTag(prompt.language);
  const hasOptions = (prompt.options?.length ?? 0) > 0 && prompt.kind !== "true-false";

  return (
    <div className={styles.prompt}>
      <p className={styles.question} lang={lang}>
        <QuestionText question={prompt.question} />
      </p>
      {isSet(prompt.kind) ? (
        <SetList pairs={prompt.pairs ?? []} sequence={prompt.sequence ?? []} lang={lang} />
      ) : hasOptions ? (
        <ul className={styles.options} lang={lang}>
          {prompt.options?.map((option) => (
            <li key={option.text} className={option.correct ? styles.right : styles.option}>
              {option.text}
              {option.correct && <VisuallyHidden> ({t.rightOption})</VisuallyHidden>}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.answer}>
          <span className={styles.label}>{t.answerIs}</span> <strong lang={lang}>{prompt.answer}</strong>
        </p>
      )}
    </div>
  );
}
