"use client";
import { useEffect, useRef } from "react";
import type { SessionSummary as Summary } from "../../lib/domain/review/session-summary";
import type { DeckId } from "../../lib/domain/shared/ids";
import { localeTag } from "../../lib/i18n/format";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useLocale, useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import styles from "./session-summary.module.css";
import { useTomorrow } from "./use-tomorrow";

interface SessionSummaryProps {
  readonly summary: Summary;
  readonly deckId: DeckId | null;
}

/** The end of a sitting: what was done, and when the next card returns. */
export function SessionSummary({ summary, deckId }: SessionSummaryProps) {
  const t = useMessages(reviewMessages);
  const locale = useLocale();
  const tomorrow = useTomorrow(deckId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const { reviewCount, passedShare, durationMillis, nextShownAt } = summary;
  const nextTime =
    nextShownAt === null
      ? null
      : new Intl.DateTimeFormat(localeTag(locale), { timeStyle: "short" }).format(nextShownAt);
  const title = nextTime !== null ? t.waitingTitle : reviewCount > 0 ? t.doneTitle : t.nothingTitle;

  return (
    <section className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {reviewCount === 0 && nextTime === null && <p className={styles.text}>{t.nothingText}</p>}
      {nextTime !== null && <p className={styles.text}>{t.waitingText(nextTime)}</p>}
      {passedShare !== null && (
        <dl className={styles.figures}>
          <Figure name={t.reviewed} value={String(reviewCount)} />
          <Figure name={t.remembered} value={t.share(passedShare)} />
          <Figure name={t.time} value={t.minutes(durationMillis)} />
          <Figure name={t.tomorrow} value={tomorrow === null ? "" : String(tomorrow)} />
        </dl>
      )}
      <div className={styles.actions}>
        <ButtonLink href="/" variant="primary">
          {t.toToday}
        </ButtonLink>
        {deckId && <ButtonLink href={`/quiz/?deck=${deckId}`}>{t.takeQuiz}</ButtonLink>}
      </div>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
