"use client";
import { useState } from "react";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { Button } from "../ui/button";
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

/** Says once, where the browser gives no service worker, why studying offline does not work here. */
export function HttpsNotice() {
  const t = useMessages(shellMessages);
  const [isShown, setIsShown] = useState(isWorthSaying);
  if (!isShown) return null;

  const dismiss = () => {
    setIsShown(false);
    try {
      localStorage.setItem(STORAGE_KEY, "seen");
    } catch {
      // it stays away until the next start
    }
  };
  return (
    <Notice
      actions={
        <Button variant="quiet" onClick={dismiss}>
          {t.gotIt}
        </Button>
      }
    >
      {t.needsHttps}
    </Notice>
  );
}
