"use client";
import { useState } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import type { DocumentSummary } from "../../lib/domain/ports";
import { languageTag } from "../../lib/domain/shared/language";
import { localeTag } from "../../lib/i18n/format";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useLocale, useMessages } from "../shell/locale";
import { Menu } from "../ui/menu";
import { ListRow } from "./list-row";
import { MoveDialog } from "./move-dialog";
import { NameDialog } from "./name-dialog";
import type { DeckActions } from "./use-deck-actions";

interface DocumentListRowProps {
  readonly document: DocumentSummary;
  readonly decks: readonly Deck[];
  readonly actions: DeckActions;
}

/** A document in the list, with the deck its cards are in and its menu. */
export function DocumentListRow({ document, decks, actions }: DocumentListRowProps) {
  const t = useMessages(deckMessages);
  const words = useMessages(commonMessages);
  const locale = useLocale();
  const [asked, setAsked] = useState<"name" | "place" | null>(null);
  const deckName = decks.find(({ id }) => id === document.deckId)?.name;
  const added = new Intl.DateTimeFormat(localeTag(locale), { dateStyle: "medium" }).format(document.addedAt);
  const close = () => setAsked(null);

  return (
    <ListRow
      href={`/document/?id=${document.id}`}
      name={document.title}
      lang={languageTag(document.language)}
      detail={[deckName !== document.title && deckName, added].filter(Boolean).join(" · ")}
    >
      <Menu
        label={t.documentMenu(document.title)}
        items={[
          { label: words.rename, onSelect: () => setAsked("name") },
          { label: words.move, onSelect: () => setAsked("place") },
          { label: words.delete, onSelect: () => actions.deleteDocument(document) },
        ]}
      />
      {asked === "name" && (
        <NameDialog
          title={t.renameDocument}
          name={document.title}
          saveLabel={words.save}
          onSave={(title) => actions.renameDocument(document, title)}
          onClose={close}
        />
      )}
      {asked === "place" && (
        <MoveDialog
          title={t.moveDocument}
          decks={decks}
          deckId={document.deckId}
          canBeTop={false}
          onMove={(deckId) => deckId && actions.moveDocument(document, deckId)}
          onClose={close}
        />
      )}
    </ListRow>
  );
}
