"use client";
import { importMessages } from "../../lib/i18n/messages/import";
import { readingMessages } from "../../lib/i18n/messages/reading";
import type { ReadWarning } from "../../lib/readers/read-document";
import { useMessages } from "../shell/locale";
import styles from "./read-warnings.module.css";
import { warningText } from "./warning-text";

interface ReadWarningsProps {
  readonly warnings: readonly ReadWarning[];
}

/** What the reader could not take over as it was. */
export function ReadWarnings({ warnings }: ReadWarningsProps) {
  const t = useMessages(importMessages);
  const reading = useMessages(readingMessages);
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label={t.warningsTitle}>
      <h3>{t.warningsTitle}</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code}>{warningText(reading, warning)}</li>
        ))}
      </ul>
    </section>
  );
}
