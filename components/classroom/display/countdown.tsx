"use client";
import type { EpochMs } from "../../../lib/domain/shared/time";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { useMessages } from "../../shell/locale";
import { useSecondsLeft } from "../phases/use-seconds-left";
import styles from "./countdown.module.css";

interface CountdownProps {
  readonly until: EpochMs | null;
  serverNow(): EpochMs;
}

/** Seconds left, seen but not announced; nothing without a limit. */
export function Countdown({ until, serverNow }: CountdownProps) {
  const t = useMessages(classDisplayMessages);
  const seconds = useSecondsLeft(until, serverNow);
  if (seconds === null) return null;
  return (
    <p className={styles.time} role="timer" aria-live="off" data-short={seconds <= 5 || undefined}>
      {t.seconds(seconds)}
    </p>
  );
}
