import type { DueCounts } from "../../lib/domain/collection/deck";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import styles from "./due-summary.module.css";

/** An ordinary card takes about eight seconds. */
const CARD_SECONDS = 8;

/** How much waits, and the button that begins it. */
export function DueSummary({ due }: { readonly due: DueCounts }) {
  const t = useMessages(todayMessages);
  const total = due.newCount + due.learningCount + due.reviewCount;

  if (total === 0) {
    return (
      <EmptyState title={t.doneTitle} action={<ButtonLink href="/import/">{t.readNew}</ButtonLink>}>
        {t.doneText}
      </EmptyState>
    );
  }
  const minutes = Math.ceil((total * CARD_SECONDS) / 60);
  const parts = [
    due.newCount > 0 && t.newCards(due.newCount),
    due.learningCount > 0 && t.learningCards(due.learningCount),
    due.reviewCount > 0 && t.reviewCards(due.reviewCount),
    t.about(minutes),
  ].filter((part) => part !== false);
  return (
    <section className={styles.due}>
      <h2 className={styles.total}>{t.due(total)}</h2>
      <p className={styles.parts}>{parts.join(" · ")}</p>
      <ButtonLink href="/review/" variant="primary" className={styles.start}>
        {t.start}
      </ButtonLink>
    </section>
  );
}
