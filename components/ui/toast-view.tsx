"use client";
import { useEffect, useState } from "react";
import { Button } from "./button";
import type { Toast } from "./toast";
import styles from "./toast.module.css";

const SHOWN_MILLIS = 5_000;
/** Something to do needs time to be read, reached and done. */
const SHOWN_WITH_ACTION_MILLIS = 12_000;

interface ToastViewProps {
  readonly toast: Toast;
  onHide(): void;
}

/** One message. It waits while somebody points at it or has the focus in it. */
export function ToastView({ toast, onHide }: ToastViewProps) {
  const [isHeld, setIsHeld] = useState(false);
  const { action } = toast;
  const shownMillis = action ? SHOWN_WITH_ACTION_MILLIS : SHOWN_MILLIS;

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onHide, shownMillis);
    return () => clearTimeout(timer);
  }, [isHeld, shownMillis, onHide]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it; nothing is done here
    <div
      className={styles.toast}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{toast.message}</span>
      {action && (
        <Button
          variant="quiet"
          className={styles.action}
          onClick={() => {
            onHide();
            action.onAct();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
