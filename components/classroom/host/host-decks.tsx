"use client";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { deckMessages } from "../../../lib/i18n/messages/decks";
import { ListRow } from "../../decks/list-row";
import { useDecks } from "../../decks/use-decks";
import { ErrorView } from "../../shell/error-view";
import { useMessages } from "../../shell/locale";
import { ButtonLink } from "../../ui/button-link";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import styles from "./prepare-screen.module.css";
import { RunningRoom } from "./running-room";

/** Which deck to play with the class. */
export function HostDecks() {
  const t = useMessages(classPrepareMessages);
  const { loading } = useMessages(commonMessages);
  const decks = useDecks();
  return (
    <Page title={t.title}>
      <div className={styles.prepare}>
        <RunningRoom />
        {decks.status === "loading" && <p>{loading}</p>}
        {decks.status === "failed" && <ErrorView error={decks.error} />}
        {decks.status === "ready" && <DeckList overviews={decks.value.overviews} />}
      </div>
    </Page>
  );
}

interface DeckListProps {
  readonly overviews: NonNullable<ReturnType<typeof useDecks>["value"]>["overviews"];
}

function DeckList({ overviews }: DeckListProps) {
  const t = useMessages(classPrepareMessages);
  const { cards } = useMessages(deckMessages);
  const filled = overviews.filter(({ cardCount }) => cardCount > 0);
  if (filled.length === 0) {
    return (
      <EmptyState
        title={t.noDecksTitle}
        action={
          <ButtonLink variant="primary" href="/import/">
            {t.addDocument}
          </ButtonLink>
        }
      >
        <p>{t.noDecksText}</p>
      </EmptyState>
    );
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.chooseDeck}</h2>
      <p>{t.intro}</p>
      <ul>
        {filled.map(({ deck, cardCount }) => (
          <ListRow key={deck.id} href={`/host/?deck=${deck.id}`} name={deck.name} detail={cards(cardCount)} />
        ))}
      </ul>
    </section>
  );
}
