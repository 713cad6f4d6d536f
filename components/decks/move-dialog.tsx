"use client";
import { useState } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import type { DeckId } from "../../lib/domain/shared/ids";
import { commonMessages } from "../../lib/i18n/messages/common";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { ChoiceList } from "../ui/choice-list";
import { Dialog } from "../ui/dialog";
import { DialogActions } from "../ui/dialog-actions";

/** Stands for no deck above. */
const TOP = "top";

interface MoveDialogProps {
  readonly title: string;
  /** Where it may go. */
  readonly decks: readonly Deck[];
  readonly deckId: DeckId | null;
  /** Whether it may stand outside every deck. */
  readonly canBeTop: boolean;
  onMove(deckId: DeckId | null): void;
  onClose(): void;
}

/** Asks which deck something should go to. */
export function MoveDialog({ title, decks, deckId, canBeTop, onMove, onClose }: MoveDialogProps) {
  const t = useMessages(deckMessages);
  const { cancel, move } = useMessages(commonMessages);
  const [chosen, setChosen] = useState<string>(deckId ?? TOP);
  const options = [
    ...(canBeTop ? [{ id: TOP, label: t.topLevel }] : []),
    ...decks.map(({ id, name }) => ({ id: id as string, label: name })),
  ];

  const save = () => {
    onMove(decks.find(({ id }) => id === chosen)?.id ?? null);
    onClose();
  };
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <ChoiceList legend={t.moveTo} options={options} value={chosen} onChange={setChosen} />
      <DialogActions>
        <Button onClick={onClose}>{cancel}</Button>
        <Button variant="primary" disabled={chosen === (deckId ?? TOP)} onClick={save}>
          {move}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
