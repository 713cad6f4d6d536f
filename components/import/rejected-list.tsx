"use client";
import { useState } from "react";
import type { Rejection } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { importMessages, kindMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import styles from "./rejected-list.module.css";
import { useCheckReason } from "./use-check-reason";

/** So many are drawn at once; a long document may have thousands. */
const PAGE_SIZE = 50;

interface RejectedListProps {
  readonly rejected: readonly Rejection[];
}

function RejectedItems({ rejected }: RejectedListProps) {
  const t = useMessages(importMessages);
  const kinds = useMessages(kindMessages);
  const reason = useCheckReason();
  const [shownCount, setShownCount] = useState(PAGE_SIZE);
  const hiddenCount = rejected.length - shownCount;
  return (
    <>
      <p className={styles.intro}>{t.rejectedIntro}</p>
      <ul className={styles.list}>
        {rejected.slice(0, shownCount).map(({ candidate, check }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end, and rejected candidates may be equal
          <li key={index} className={styles.item}>
            <p lang={languageTag(candidate.language)}>
              {candidate.question} <span className={styles.answer}>{candidate.answer}</span>
            </p>
            <p className={styles.reason}>
              {kinds[candidate.kind]} · {reason(check)}
            </p>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && (
        <Button onClick={() => setShownCount(shownCount + PAGE_SIZE)}>
          {t.showMore(Math.min(PAGE_SIZE, hiddenCount))}
        </Button>
      )}
    </>
  );
}

/** What was made and failed a check, with the reason. */
export function RejectedList({ rejected }: RejectedListProps) {
  const t = useMessages(importMessages);
  if (rejected.length === 0) return null;
  return (
    <Disclosure summary={t.rejected(rejected.length)}>
      <RejectedItems rejected={rejected} />
    </Disclosure>
  );
}
