"use client";
import { useState } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import { canMoveInto } from "../../lib/domain/collection/deck-tree";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { Menu } from "../ui/menu";
import type { DeckRow } from "./deck-rows";
import { ListRow } from "./list-row";
import { MoveDialog } from "./move-dialog";
import { NameDialog } from "./name-dialog";
import type { DeckActions } from "./use-deck-actions";

interface DeckListRowProps {
  readonly row: DeckRow;
  readonly decks: readonly Deck[];
  readonly actions: DeckActions;
}

/** A deck in the list, with its counts and its menu. */
export function DeckListRow({ row: { deck, due, cardCount, depth }, decks, actions }: DeckListRowProps) {
  const t = useMessages(deckMessages);
  const words = useMessages(commonMessages);
  const [asked, setAsked] = useState<"name" | "place" | null>(null);
  const dueCount = due.newCount + due.learningCount + due.reviewCount;
  const close = () => setAsked(null);

  return (
    <ListRow
      href={`/deck/?id=${deck.id}`}
      name={deck.name}
      depth={depth}
      detail={
        <>
          {t.cards(cardCount)}
          {dueCount > 0 && " · "}
          {dueCount > 0 && <strong>{t.due(dueCount)}</strong>}
        </>
      }
    >
      <Menu
        label={t.deckMenu(deck.name)}
        items={[
          { label: words.rename, onSelect: () => setAsked("name") },
          { label: words.move, onSelect: () => setAsked("place") },
          { label: words.delete, onSelect: () => actions.deleteDeck(deck) },
        ]}
      />
      {asked === "name" && (
        <NameDialog
          title={t.renameDeck}
          name={deck.name}
          saveLabel={words.save}
          onSave={(name) => actions.renameDeck(deck, name)}
          onClose={close}
        />
      )}
      {asked === "place" && (
        <MoveDialog
          title={t.moveDeck}
          decks={decks.filter(({ id }) => canMoveInto(decks, deck.id, id))}
          deckId={deck.parentId}
          canBeTop
          onMove={(parentId) => actions.moveDeck(deck, parentId)}
          onClose={close}
        />
      )}
    </ListRow>
  );
}
