"use client";
import { useState } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Icon } from "../ui/icon";
import { Page } from "../ui/page";
import { DeckListRow } from "./deck-list-row";
import { deckRows } from "./deck-rows";
import styles from "./decks-screen.module.css";
import { DocumentListRow } from "./document-list-row";
import { NameDialog } from "./name-dialog";
import { useDeckActions } from "./use-deck-actions";
import { useDecks } from "./use-decks";

/** Every deck with what it asks for today, and every document. */
export function DecksScreen() {
  const t = useMessages(deckMessages);
  const words = useMessages(commonMessages);
  const query = useDecks();
  const decks = query.value?.overviews.map(({ deck }) => deck) ?? [];
  const actions = useDeckActions(decks);
  const [isNaming, setIsNaming] = useState(false);

  const newDeck = (
    <Button onClick={() => setIsNaming(true)}>
      <Icon name="plus" />
      {t.newDeck}
    </Button>
  );
  return (
    <Page title={t.title} actions={newDeck}>
      {query.status === "failed" && <ErrorView error={query.error} onRetry={() => window.location.reload()} />}
      {query.status === "ready" && decks.length === 0 && (
        <EmptyState
          title={t.emptyTitle}
          action={
            <ButtonLink href="/import/" variant="primary">
              {t.openDocument}
            </ButtonLink>
          }
        >
          {t.emptyText}
        </EmptyState>
      )}
      {decks.length > 0 && (
        <ul className={styles.list}>
          {deckRows(query.value?.overviews ?? []).map((row) => (
            <DeckListRow key={row.deck.id} row={row} decks={decks} actions={actions} />
          ))}
        </ul>
      )}
      {query.status === "ready" && (decks.length > 0 || query.value.documents.length > 0) && (
        <section className={styles.documents}>
          <h2 className={styles.heading}>{t.documents}</h2>
          {query.value.documents.length === 0 && <p className={styles.hint}>{t.noDocuments}</p>}
          <ul className={styles.list}>
            {query.value.documents.map((document) => (
              <DocumentListRow key={document.id} document={document} decks={decks} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {isNaming && (
        <NameDialog
          title={t.newDeck}
          name=""
          saveLabel={t.create}
          onSave={(name) => actions.createDeck(name, null)}
          onClose={() => setIsNaming(false)}
        />
      )}
      {query.status === "loading" && <p className={styles.loading}>{words.loading}</p>}
    </Page>
  );
}
