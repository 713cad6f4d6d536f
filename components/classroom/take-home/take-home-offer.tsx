"use client";
import { useState } from "react";
import { isNewEntry, pendingEntries, type TakeHome, type TakeHomeEntry } from "../../../lib/domain/classroom/take-home";
import { languageTag } from "../../../lib/domain/shared/language";
import { takeHomeImportMessages } from "../../../lib/i18n/messages/take-home-import";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { Disclosure } from "../../ui/disclosure";
import { Switch } from "../../ui/switch";
import styles from "./take-home-screen.module.css";

interface TakeHomeOfferProps {
  readonly title: string;
  readonly found: TakeHome;
  readonly isSaving: boolean;
  onKeep(takesSlow: boolean): void;
  onLeave(): void;
}

/** What would be added and what is here already; nothing is written before the learner says so. */
export function TakeHomeOffer({ title, found, isSaving, onKeep, onLeave }: TakeHomeOfferProps) {
  const t = useMessages(takeHomeImportMessages);
  const [takesSlow, setTakesSlow] = useState(false);
  const pending = pendingEntries(found, takesSlow);
  const slowCount = pendingEntries(found, true).length - pendingEntries(found, false).length;

  return (
    <>
      {title && <p className={styles.from}>{t.from(title)}</p>}
      {pending.length === 0 ? (
        <p role="status">{slowCount > 0 ? t.onlySlow : t.allHere}</p>
      ) : (
        <Effect pending={pending} deckName={found.deck.name} />
      )}
      {slowCount > 0 && (
        <Switch label={t.takesSlow(slowCount)} hint={t.takesSlowHint} isOn={takesSlow} onChange={setTakesSlow} />
      )}
      <Disclosure summary={t.list}>
        <ul className={styles.entries}>
          {found.entries.map((entry) => (
            <EntryRow key={entry.missed.note.id} entry={entry} />
          ))}
        </ul>
      </Disclosure>
      <div className={styles.buttons}>
        {pending.length > 0 ? (
          <Button variant="primary" disabled={isSaving} onClick={() => onKeep(takesSlow)}>
            {isSaving ? t.adding : t.add(pending.length)}
          </Button>
        ) : (
          <ButtonLink href="/review/">{t.review}</ButtonLink>
        )}
        <Button disabled={isSaving} onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </>
  );
}

function Effect({ pending, deckName }: { readonly pending: readonly TakeHomeEntry[]; readonly deckName: string }) {
  const t = useMessages(takeHomeImportMessages);
  const newCount = pending.filter(isNewEntry).length;
  return (
    <>
      <ul className={styles.counts}>
        {newCount > 0 && <li>{t.newCards(newCount)}</li>}
        {pending.length > newCount && <li>{t.knownCards(pending.length - newCount)}</li>}
      </ul>
      <p>
        {t.effect} {newCount > 0 && t.toDeck(deckName)}
      </p>
    </>
  );
}

/** What is rated is what is shown: of a card that is here, its own question. */
function EntryRow({ entry }: { readonly entry: TakeHomeEntry }) {
  const t = useMessages(takeHomeImportMessages);
  const { question, answer, language } = entry.known?.note ?? entry.missed.note;
  return (
    <li>
      <span lang={languageTag(language)}>
        {question} <strong>{answer}</strong>
      </span>{" "}
      <span className={styles.soft}>
        {stateText()}
        {entry.missed.outcome === "slow" && ` · ${t.isSlow}`}
      </span>
    </li>
  );

  function stateText(): string {
    if (entry.isTaken) return t.isTaken;
    return isNewEntry(entry) ? t.isNew : t.isKnown;
  }
}
