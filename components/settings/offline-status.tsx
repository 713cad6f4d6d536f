"use client";
import { useEffect, useState } from "react";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useMessages } from "../shell/locale";
import type { OfflineState } from "../shell/services";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import styles from "./status.module.css";

/** Whether the app works without a network here, and a waiting version. */
export function OfflineStatus() {
  const t = useMessages(settingsMessages);
  const { offline } = useServices();
  const [state, setState] = useState<OfflineState>("installing");
  useEffect(() => offline.watch(setState), [offline]);

  const sentences: Readonly<Record<OfflineState, string>> = {
    unavailable: t.offlineUnavailable,
    installing: t.offlineInstalling,
    ready: t.offlineReady,
    "update-waiting": t.offlineUpdate,
  };
  return (
    <section className={styles.status} aria-label={t.offline}>
      <h3>{t.offline}</h3>
      <p>{sentences[state]}</p>
      {state === "update-waiting" && <Button onClick={() => void offline.applyUpdate()}>{t.applyUpdate}</Button>}
    </section>
  );
}
