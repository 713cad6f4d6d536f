"use client";
import type { CheckId } from "../../lib/domain/generation/item";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import styles from "./broken-checks.module.css";
import { useCheckReason } from "./use-check-reason";

interface BrokenChecksProps {
  readonly checks: readonly CheckId[];
}

/** What an edited card would no longer hold. It may be kept all the same, as the learner's own words. */
export function BrokenChecks({ checks }: BrokenChecksProps) {
  const t = useMessages(importMessages);
  const reason = useCheckReason();
  return (
    <div role="status">
      {checks.length > 0 && (
        <div className={styles.broken}>
          <p>{t.brokenChecks}</p>
          <ul>
            {checks.map((check) => (
              <li key={check}>{reason(check)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
