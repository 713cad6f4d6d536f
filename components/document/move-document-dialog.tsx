"use client";
import { type FormEvent, useState } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import type { DeckId } from "../../lib/domain/shared/ids";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { DialogActions } from "../ui/dialog-actions";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import styles from "./passage-form.module.css";

interface MoveDocumentDialogProps {
  readonly deckId: DeckId | null;
  onMove(deck: Deck): Promise<void>;
  onClose(): void;
}

/** Asks for another deck. */
export function MoveDocumentDialog({ deckId, onMove, onClose }: MoveDocumentDialogProps) {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const { collection } = useServices();
  const decks = useLiveQuery(() => collection.decks.list(), [collection]).value ?? [];
  const [chosenId, setChosenId] = useState<string | null>(deckId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const deck = decks.find(({ id }) => id === chosenId);
    onClose();
    if (deck && deck.id !== deckId) void onMove(deck);
  };

  return (
    <Dialog isOpen title={t.moveTitle} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t.deckLabel} hint={t.moveHint}>
          {(control) => (
            <Select {...control} value={chosenId ?? ""} onChange={(event) => setChosenId(event.target.value)}>
              {decks.map((deck) => (
                <option key={deck.id} value={deck.id}>
                  {deck.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" variant="primary">
            {t.move}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
