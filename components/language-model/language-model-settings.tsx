"use client";
import { useEffect, useState } from "react";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { useMessages } from "../shell/locale";
import type { OfflineState } from "../shell/services";
import { useServices } from "../shell/services-context";
import { Switch } from "../ui/switch";
import styles from "./language-model-settings.module.css";
import { ServerChoice } from "./server-choice";
import { useLanguageModel } from "./use-language-model";

/** The policy that lets one other server be reached is given by the service worker, and by nobody else. */
function useIsPossible(): boolean {
  const { offline } = useServices();
  const [state, setState] = useState<OfflineState>("installing");
  useEffect(() => offline.watch(setState), [offline]);
  return state === "ready" || state === "update-waiting";
}

/** The optional generator: off until the learner names a server. */
export function LanguageModelSettings() {
  const t = useMessages(languageModelMessages);
  const isPossible = useIsPossible();
  const model = useLanguageModel();
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
      <ServerChoice model={model} isOpen={isOn} />
    </div>
  );
}
