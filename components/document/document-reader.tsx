"use client";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ErrorView } from "../shell/error-view";
import { useServices } from "../shell/services-context";
import { CardDialog } from "./card-dialog";
import { sentenceAt } from "./cards-by-sentence";
import { Contents } from "./contents";
import styles from "./document-reader.module.css";
import { noteMaker } from "./note-maker";
import { Orphans } from "./orphans";
import { passageAt } from "./passage";
import { SelectableText } from "./selectable-text";
import { SentencePanel } from "./sentence-panel";
import type { OpenDocument } from "./use-document";
import { useKeepCard } from "./use-keep-card";

interface DocumentReaderProps {
  readonly open: OpenDocument;
  /** Offset of the passage to open at; `null` for the beginning. */
  readonly at: number | null;
}

/** Brings the sentence that the address names into view, once. */
function useArrival(article: RefObject<HTMLElement | null>, start: number | null): void {
  useEffect(() => {
    if (start === null) return;
    article.current?.querySelector(`[data-sentence="${start}"]`)?.scrollIntoView({ block: "center" });
  }, [article, start]);
}

/** The text with the cards of its sentences, and the ways to make one more. */
export function DocumentReader({ open: { document, deckId, cards }, at }: DocumentReaderProps) {
  const { clock, newId } = useServices();
  const { keep, error } = useKeepCard(document, deckId);
  const article = useRef<HTMLElement>(null);
  const [arrivalStart] = useState(() => (at === null ? null : (sentenceAt(document, at)?.start ?? null)));
  const [openStart, setOpenStart] = useState(arrivalStart);
  const [isMaking, setMaking] = useState(false);

  useArrival(article, arrivalStart);

  const toggle = useCallback((start: number) => setOpenStart((shown) => (shown === start ? null : start)), []);
  const cardCounts = useMemo(
    () => new Map([...cards.bySentence].map(([start, ofSentence]) => [start, ofSentence.length])),
    [cards],
  );
  const marks = useMemo(() => ({ cardCounts, openStart, onOpen: toggle }), [cardCounts, openStart, toggle]);
  const makeNote = noteMaker(document, { newId, now: clock.now });

  const close = () => {
    article.current?.querySelector<HTMLButtonElement>(`[data-sentence="${openStart}"] button`)?.focus();
    setOpenStart(null);
  };
  const sentence = openStart === null ? undefined : sentenceAt(document, openStart);
  const passage = isMaking && sentence ? passageAt(document, sentence) : null;

  return (
    <div className={styles.reader}>
      <Contents document={document} />
      <article ref={article} className={styles.article}>
        {error !== null && <ErrorView error={error} />}
        <SelectableText document={document} marks={marks} makeNote={makeNote} onKeep={keep} />
        <Orphans cards={cards.orphans} />
        {openStart !== null && (
          <SentencePanel
            key={openStart}
            cards={cards.bySentence.get(openStart) ?? []}
            onMakeCard={() => setMaking(true)}
            onClose={close}
          />
        )}
        {passage && (
          <CardDialog
            document={document}
            passage={passage}
            makeNote={makeNote}
            onClose={() => setMaking(false)}
            onKeep={(note) => {
              setMaking(false);
              void keep(note);
            }}
          />
        )}
      </article>
    </div>
  );
}
