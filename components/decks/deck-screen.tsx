"use client";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { DeckId } from "../../lib/domain/shared/ids";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";
import { CardTable } from "./card-table";
import { DeckListRow } from "./deck-list-row";
import styles from "./deck-screen.module.css";
import { NoteWriter } from "./note-writer";
import { type DeckContent, useDeck } from "./use-deck";
import { useDeckActions } from "./use-deck-actions";

/** One deck: study it, and mend its cards. */
export function DeckScreen() {
  const t = useMessages(deckMessages);
  const id = useSearchParams().get("id") as DeckId | null;
  if (id) return <KnownDeck id={id} />;
  return (
    <Page title={t.deck}>
      <EmptyState
        title={t.noDeckTitle}
        action={
          <ButtonLink variant="primary" href="/decks/">
            {t.toDecks}
          </ButtonLink>
        }
      >
        <p>{t.noDeckText}</p>
      </EmptyState>
    </Page>
  );
}

function KnownDeck({ id }: { readonly id: DeckId }) {
  const t = useMessages(deckMessages);
  const deck = useDeck(id);
  if (deck.status === "ready") return <OpenDeck content={deck.value} />;
  return (
    <Page title={t.deck}>
      {deck.status === "failed" && (
        <>
          <ErrorView error={deck.error} />
          <ButtonLink href="/decks/" className={styles.back}>
            {t.title}
          </ButtonLink>
        </>
      )}
    </Page>
  );
}

function OpenDeck({ content }: { readonly content: DeckContent }) {
  const t = useMessages(deckMessages);
  const { overview, cards, inside, decks, studyDay } = content;
  const { id, name } = overview.deck;
  const actions = useDeckActions(decks);
  const [isWriting, setIsWriting] = useState(false);

  return (
    <Page title={name}>
      <DeckLinks content={content} onWrite={() => setIsWriting(true)} />
      {inside.length > 0 && (
        <section className={styles.inside}>
          <h2 className={styles.heading}>{t.inside}</h2>
          <ul>
            {inside.map((row) => (
              <DeckListRow key={row.deck.id} row={{ ...row, depth: 0 }} decks={decks} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {cards.length === 0 ? (
        <EmptyState title={t.noCardsTitle}>{t.noCardsText}</EmptyState>
      ) : (
        <CardTable cards={cards} studyDay={studyDay} />
      )}
      {isWriting && <NoteWriter deckId={id} position={cards.length} onClose={() => setIsWriting(false)} />}
    </Page>
  );
}

interface DeckLinksProps {
  readonly content: DeckContent;
  onWrite(): void;
}

/** What can be done with the deck: study it first of all. */
function DeckLinks({ content: { overview, documents }, onWrite }: DeckLinksProps) {
  const t = useMessages(deckMessages);
  const { deck, due } = overview;
  const [document] = documents;
  const dueCount = due.newCount + due.learningCount + due.reviewCount;
  return (
    <div className={styles.links}>
      <ButtonLink href={`/review/?deck=${deck.id}`} variant="primary" className={styles.study}>
        {t.study(dueCount)}
      </ButtonLink>
      <ButtonLink href={`/quiz/?deck=${deck.id}`}>{t.quiz}</ButtonLink>
      <ButtonLink href={`/host/?deck=${deck.id}`}>{t.playWithClass}</ButtonLink>
      {document && <ButtonLink href={`/document/?id=${document.id}`}>{t.document}</ButtonLink>}
      {document && <ButtonLink href={`/import/?document=${document.id}`}>{t.candidates}</ButtonLink>}
      <Button onClick={onWrite}>{t.addCard}</Button>
    </div>
  );
}
