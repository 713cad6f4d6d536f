import Link from "next/link";
import type { DeckOverview } from "../../lib/domain/collection/deck";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import styles from "./due-by-deck.module.css";

/** The decks at the top, with what each asks for today. */
export function DueByDeck({ decks }: { readonly decks: readonly DeckOverview[] }) {
  const t = useMessages(todayMessages);
  const roots = decks.filter(({ deck }) => deck.parentId === null);

  return (
    <section className={styles.decks}>
      <h2 className={styles.heading}>{t.byDeck}</h2>
      <ul className={styles.list}>
        {roots.map(({ deck, due }) => {
          const total = due.newCount + due.learningCount + due.reviewCount;
          return (
            <li key={deck.id}>
              <Link href={`/deck/?id=${deck.id}`} prefetch={false} className={styles.deck}>
                <span className={styles.name}>{deck.name}</span>
                {total > 0 ? <strong>{total}</strong> : <span className={styles.none}>{t.nothingDue}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
