"use client";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { hostOf } from "./host-of";
import styles from "./server-choice.module.css";
import { ServerForm } from "./server-form";
import type { LanguageModelControls } from "./use-language-model";
import { useModelErrorText } from "./use-model-error-text";

function useOutcome({ saved, stage }: LanguageModelControls): string {
  const t = useMessages(languageModelMessages);
  if (stage !== "saved" || !saved) return "";
  return saved.choice.isOn ? t.saved(hostOf(saved.choice.baseUrl)) : t.off;
}

interface ServerChoiceProps {
  readonly model: LanguageModelControls;
  /** Is the form shown? What became of the last choice is told in any case. */
  readonly isOpen: boolean;
}

/** The choice of a server, and what became of it. */
export function ServerChoice({ model, isOpen }: ServerChoiceProps) {
  const errorText = useModelErrorText();
  const outcome = useOutcome(model);
  return (
    <div className={styles.choice}>
      {isOpen && model.saved && (
        <ServerForm
          initial={model.saved}
          isSaving={model.stage === "saving"}
          onSave={(choice, key) => void model.save(choice, key)}
        />
      )}
      <p role="status" className={styles.outcome}>
        {outcome}
      </p>
      {model.error !== null && <ErrorView error={model.error} text={errorText(model.error)} />}
    </div>
  );
}
