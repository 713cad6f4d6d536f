"use client";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import type { CardWithNote } from "../../lib/domain/ports";
import type { StudyDay } from "../../lib/domain/shared/time";
import { deckMessages } from "../../lib/i18n/messages/decks";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { TextInput } from "../ui/text-input";
import { CardRow } from "./card-row";
import styles from "./card-table.module.css";
import { CARD_FILTERS, type CardFilter, filterCards } from "./filter-cards";
import { useCardActions } from "./use-card-actions";

// Not every visit edits a card: the editor and its checks come when they are asked for.
const NoteEditor = lazy(() => import("./note-editor").then((loaded) => ({ default: loaded.NoteEditor })));

/** A thousand rows at once would make a phone wait. */
const PAGE_SIZE = 50;

interface CardTableProps {
  readonly cards: readonly CardWithNote[];
  readonly studyDay: StudyDay;
}

/** The cards of a deck, to search, filter and mend. */
export function CardTable({ cards, studyDay }: CardTableProps) {
  const t = useMessages(deckMessages);
  const [text, setText] = useState("");
  const [filter, setFilter] = useState<CardFilter>("all");
  const [shownCount, setShownCount] = useState(PAGE_SIZE);
  const [edited, setEdited] = useState<CardWithNote | null>(null);
  const actions = useCardActions();
  const found = filterCards(cards, useDeferredValue(text), filter);
  const hiddenCount = found.length - shownCount;

  return (
    <>
      <div className={styles.search}>
        <Field label={t.search}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.filter}>
          {(control) => (
            <Select
              {...control}
              value={filter}
              onChange={(event) => setFilter(CARD_FILTERS.find((id) => id === event.currentTarget.value) ?? "all")}
            >
              {CARD_FILTERS.map((id) => (
                <option key={id} value={id}>
                  {t[id]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <p role="status" className={styles.count}>
        {found.length === 0 ? t.noneFound : t.cards(found.length)}
      </p>
      <ul className={styles.list}>
        {found.slice(0, shownCount).map((entry) => (
          <CardRow
            key={entry.card.id}
            entry={entry}
            studyDay={studyDay}
            onEdit={setEdited}
            onToggleSuspended={actions.toggleSuspended}
            onRemove={actions.remove}
          />
        ))}
      </ul>
      {hiddenCount > 0 && (
        <Button className={styles.more} onClick={() => setShownCount((count) => count + PAGE_SIZE)}>
          {t.showMore(Math.min(hiddenCount, PAGE_SIZE))}
        </Button>
      )}
      {edited && (
        <Suspense>
          <NoteEditor note={edited.note} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </>
  );
}
