"use client";
import { useEffect, useState } from "react";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { Button } from "../ui/button";
import { useMessages } from "./locale";
import type { OfflineState } from "./services";
import { useServices } from "./services-context";
import styles from "./update-prompt.module.css";

/** Offers the version that waits. Nothing changes without consent, and every pending write comes first. */
export function UpdatePrompt() {
  const t = useMessages(shellMessages);
  const { offline } = useServices();
  const [state, setState] = useState<OfflineState>("unavailable");
  const [isPostponed, setIsPostponed] = useState(false);

  useEffect(() => offline.watch(setState), [offline]);

  if (state !== "update-waiting" || isPostponed) return null;
  return (
    <section className={styles.prompt} aria-label={t.updateReady}>
      <p role="status">{t.updateReady}</p>
      <Button variant="quiet" onClick={() => setIsPostponed(true)}>
        {t.later}
      </Button>
      <Button variant="primary" onClick={() => void offline.applyUpdate()}>
        {t.update}
      </Button>
    </section>
  );
}
