"use client";
import Link from "next/link";
import type { Remaining } from "../../lib/domain/review/session-summary";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import { useWriteQueueState } from "../shell/write-queue-context";
import { Icon } from "../ui/icon";
import { IconButton } from "../ui/icon-button";
import { Menu, type MenuItem } from "../ui/menu";
import styles from "./review-bar.module.css";

interface ReviewBarProps {
  readonly remaining: Remaining;
  readonly answeredCount: number;
  readonly menu: readonly MenuItem[];
  readonly canUndo: boolean;
  onUndo(): void;
}

/** Above the card: the way out, what is left, and what else can be done. */
export function ReviewBar({ remaining, answeredCount, menu, canUndo, onUndo }: ReviewBarProps) {
  const t = useMessages(reviewMessages);
  const words = useMessages(todayMessages);
  const { waitingCount, error } = useWriteQueueState();
  const left = remaining.newCount + remaining.learningCount + remaining.reviewCount;

  return (
    <div className={styles.bar}>
      <Link href="/" prefetch={false} className={styles.leave} aria-label={t.leave} title={t.leave}>
        <Icon name="close" />
      </Link>
      <div className={styles.counts}>
        <p className={styles.left}>
          {left > 0 && t.left(left)}
          <span className={styles.saving} data-testid="saving">
            {waitingCount > 0 && error === null && t.saving}
          </span>
        </p>
        {left > 0 && (
          <p className={styles.kinds}>
            {[
              remaining.newCount > 0 && words.newCards(remaining.newCount),
              remaining.learningCount > 0 && words.learningCards(remaining.learningCount),
              remaining.reviewCount > 0 && words.reviewCards(remaining.reviewCount),
            ]
              .filter((kind) => kind !== false)
              .join(" · ")}
          </p>
        )}
      </div>
      <IconButton icon="undo" label={t.undo} disabled={!canUndo} aria-keyshortcuts="u" onClick={onUndo} />
      {menu.length > 0 && <Menu label={t.more} items={menu} />}
      <progress
        className={styles.progress}
        aria-label={t.left(left)}
        max={answeredCount + left || 1}
        value={answeredCount}
      />
    </div>
  );
}
