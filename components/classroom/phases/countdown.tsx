"use client";
import { useEffect } from "react";
import { formatNumber } from "../../../lib/i18n/format";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useLocale, useMessages } from "../../shell/locale";
import { useAnnounce } from "../../ui/live-region";
import { VisuallyHidden } from "../../ui/visually-hidden";
import styles from "./countdown.module.css";

/** More would drown the question for those who listen. */
const ANNOUNCED_SECONDS: readonly number[] = [30, 10, 5];

interface CountdownProps {
  readonly secondsLeft: number;
  /** The whole time to answer. */
  readonly ofSeconds: number;
  /** Tells those who listen when 30, 10 and 5 seconds are left. */
  readonly isAnnounced?: boolean;
}

/** The time that is left, as a number and a line that shrinks. */
export function Countdown({ secondsLeft, ofSeconds, isAnnounced = false }: CountdownProps) {
  const t = useMessages(classroomPhasesMessages);
  const locale = useLocale();
  const announce = useAnnounce();
  const isWorthSaying = isAnnounced && ANNOUNCED_SECONDS.includes(secondsLeft);

  useEffect(() => {
    if (isWorthSaying) announce(t.secondsLeft(secondsLeft));
  }, [isWorthSaying, secondsLeft, announce, t]);

  const share = ofSeconds > 0 ? Math.min(1, secondsLeft / ofSeconds) : 0;
  return (
    <div className={styles.countdown} role="timer" data-short={secondsLeft <= 5 || undefined}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={styles.seconds} aria-hidden="true">
        {formatNumber(locale, secondsLeft)}
      </span>
      <VisuallyHidden>{t.secondsLeft(secondsLeft)}</VisuallyHidden>
    </div>
  );
}
