"use client";
import { usePathname } from "next/navigation";
import { useState, useSyncExternalStore } from "react";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { Button } from "../ui/button";
import styles from "./https-notice.module.css";
import { isImmersive } from "./immersive";
import { useMessages } from "./locale";
import { Notice } from "./notice";

const STORAGE_KEY = "wengu.https-notice";

function isWorthSaying(): boolean {
  if (window.isSecureContext) return false;
  try {
    return localStorage.getItem(STORAGE_KEY) === null;
  } catch {
    return true; // whoever cannot remember is told again
  }
}

const neverChanges = () => () => undefined;

/**
 * Says once, where the browser gives no service worker, why studying offline does not work here. It is part of
 * every prerendered page, so that it moves nothing when it appears; the style hides it where it is not due.
 */
export function HttpsNotice() {
  const t = useMessages(shellMessages);
  const isSession = isImmersive(usePathname());
  const isDue = useSyncExternalStore(neverChanges, isWorthSaying, () => true);
  const [isDismissed, setIsDismissed] = useState(false);
  if (!isDue || isDismissed || isSession) return null;

  const dismiss = () => {
    setIsDismissed(true);
    try {
      localStorage.setItem(STORAGE_KEY, "seen");
    } catch {
      // it stays away until the next start
    }
  };
  return (
    <aside aria-label={t.offlineUse} className={styles.due}>
      <Notice
        actions={
          <Button variant="quiet" onClick={dismiss}>
            {t.gotIt}
          </Button>
        }
      >
        {t.needsHttps}
      </Notice>
    </aside>
  );
}
