"use client";
import { useEffect, useState } from "react";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import type { OfflineState } from "../shell/services";
import { useServices } from "../shell/services-context";
import { Switch } from "../ui/switch";
import { hostOf } from "./host-of";
import styles from "./language-model-settings.module.css";
import { ServerForm } from "./server-form";
import { type LanguageModelControls, useLanguageModel } from "./use-language-model";
import { useModelErrorText } from "./use-model-error-text";

/** The policy that lets one other server be reached is given by the service worker, and by nobody else. */
function useIsPossible(): boolean {
  const { offline } = useServices();
  const [state, setState] = useState<OfflineState>("installing");
  useEffect(() => offline.watch(setState), [offline]);
  return state === "ready" || state === "update-waiting";
}

function outcomeOf({ saved, stage }: LanguageModelControls, t: ReturnType<typeof useWords>): string {
  if (stage !== "saved" || !saved) return "";
  return saved.choice.isOn ? t.saved(hostOf(saved.choice.baseUrl)) : t.off;
}

function useWords() {
  return useMessages(languageModelMessages);
}

/** The optional generator: off until the learner names a server. */
export function LanguageModelSettings() {
  const t = useWords();
  const isPossible = useIsPossible();
  const model = useLanguageModel();
  const errorText = useModelErrorText();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const { saved } = model;
  const isOn = isPossible && (isOpen ?? saved?.choice.isOn ?? false);

  const toggle = (isWanted: boolean) => {
    setOpen(isWanted);
    if (!isWanted && saved?.choice.isOn) void model.save({ ...saved.choice, isOn: false }, saved.key);
  };

  return (
    <div className={styles.settings}>
      <Switch
        label={t.use}
        hint={isPossible ? t.useHint : t.needsServiceWorker}
        isOn={isOn}
        isDisabled={!isPossible || saved === null}
        onChange={toggle}
      />
      {isOn && saved && (
        <ServerForm
          initial={saved}
          isSaving={model.stage === "saving"}
          onSave={(choice, key) => void model.save(choice, key)}
        />
      )}
      <p role="status" className={styles.outcome}>
        {outcomeOf(model, t)}
      </p>
      {model.error !== null && <ErrorView error={model.error} text={errorText(model.error)} />}
    </div>
  );
}
