"use client";
import { useEffect, useState } from "react";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import styles from "./self-check.module.css";

const PATIENCE_MILLIS = 60_000;
const OWN_MACHINE = /^(?:localhost|127\.|\[::1\])/;

/** Has the time passed in which a first phone should have come? */
function useIsOverdue(): boolean {
  const [isOverdue, setIsOverdue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOverdue(true), PATIENCE_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  return isOverdue;
}

interface SelfCheckProps {
  readonly hasCome: boolean;
  readonly url: string;
}

/** Says why no phone may come, and what to try. */
export function SelfCheck({ hasCome, url }: SelfCheckProps) {
  const t = useMessages(classHostMessages);
  const isOverdue = useIsOverdue();
  if (hasCome) return null;
  if (OWN_MACHINE.test(new URL(url).host)) {
    return (
      <p role="status" className={styles.check}>
        {t.onlyThisMachine}
      </p>
    );
  }
  return (
    <div role="status">
      {isOverdue && (
        <div className={styles.check}>
          <p>
            <strong>{t.nobodyCame}</strong>
          </p>
          <ol className={styles.steps}>
            <li>{t.checkAddress}</li>
            <li>{t.checkNetwork}</li>
            <li>{t.checkFirewall}</li>
            <li>{t.checkIsolation}</li>
            <li>{t.checkHotspot}</li>
          </ol>
        </div>
      )}
    </div>
  );
}
